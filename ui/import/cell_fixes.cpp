// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/cell_fixes.h"

#include "ingest/cell_text.h"

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using ingest::CellPart;
using ingest::ColumnMapping;

constexpr std::array<std::string_view, 3> minusSigns = {"-", "\xE2\x88\x92", "("}; // the second is U+2212

bool looksNegative(std::string_view word)
{
    return std::ranges::any_of(minusSigns, [word](std::string_view sign) { return word.starts_with(sign); });
}

/// Words of a part are compared without punctuation. That the word stands in the cell as it is written, and that the
/// sign is its own, keeps "5" apart from "5?" and from "-5".
CellPart partOf(const std::string &header, const CellFix &fix)
{
    CellPart part;
    part.of = {header};
    part.is = {fix.word};
    part.after = fix.word;
    part.text = fix.text;
    if (!looksNegative(fix.word))
        part.sign = ingest::SignWanted::NotNegative;
    return part;
}

bool isFix(const CellPart &part)
{
    return part.text && part.of.size() == 1 && part.is.size() == 1 && !part.after.empty()
        && part == partOf(part.of.front(), {part.after, *part.text});
}

CellPart cellItself(const std::string &header)
{
    CellPart part;
    part.of = {header};
    return part;
}

/// The parts are written down where they were understood without being said.
void sayParts(ColumnMapping &entry, const ColumnMapping &reading)
{
    if (entry.parts.empty())
        entry.parts = reading.parts;
    if (entry.parts.empty())
        entry.parts = {cellItself(entry.header)};
}

/// How many of the columns stand in the file itself; those behind are made.
std::size_t fileColumns(const ingest::Preview &preview)
{
    std::vector<std::string> headers;
    for (const ingest::ColumnReport &column : preview.report.columns)
        headers.push_back(column.header);
    while (!headers.empty() && ingest::headerShape(headers) != preview.report.headerShape)
        headers.pop_back();
    return headers.size();
}

} // namespace

std::vector<CellFix> cellFixes(const ColumnMapping &column)
{
    std::vector<CellFix> fixes;
    for (const CellPart &part : column.parts) {
        if (isFix(part))
            fixes.push_back({part.after, *part.text});
    }
    return fixes;
}

bool canFixCells(const ingest::Preview &preview, std::size_t column)
{
    const ColumnMapping &reading = preview.report.columns[column].reading;
    return !reading.fields.empty() && !reading.join && !reading.sum && column < fileColumns(preview);
}

void fixCells(ColumnMapping &entry, const ColumnMapping &reading, const CellFix &fix)
{
    const CellFix bare{std::string(ingest::bareCell(fix.word)), fix.text};
    sayParts(entry, reading);
    std::erase_if(entry.parts, [&bare](const CellPart &part) { return isFix(part) && part.after == bare.word; });
    entry.parts.insert(entry.parts.begin(), partOf(entry.header, bare));
}

void takeBackFixes(ColumnMapping &entry, const ColumnMapping &reading)
{
    sayParts(entry, reading);
    std::erase_if(entry.parts, isFix);
}

} // namespace dilim::ui

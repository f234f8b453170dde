// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/row_kind.h"

#include "base/text_fold.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

/// Match keys with which the label of a row of totals begins.
constexpr std::string_view totalWords[] = {
    "toplam",   "ara toplam",  "genel toplam", "alt toplam",    "total",     "sub total",
    "subtotal", "grand total", "totals",       "sum",           "cemi",      "yekun",
    "umumi",    "umumi cemi",  "ara cem",      "overall total", "toplamlar",
};
constexpr std::string_view noteWords[] = {"not", "note", "notlar", "notes", "qeyd", "dipnot"};

constexpr std::size_t longestLabel = 60;

bool beginsWithWord(std::string_view key, std::string_view word)
{
    return key.starts_with(word) && (key.size() == word.size() || key[word.size()] == ' ');
}

/// The rest of a row of totals is empty or numbers, and something is empty.
bool isRowOfNumbers(std::span<const std::string_view> cells, std::size_t label)
{
    std::size_t empty = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = bareCell(cells[i]);
        if (cell.empty())
            ++empty;
        else if (i != label && !isNothing(cell) && !writtenNumber(cell))
            return false;
    }
    return empty > 0;
}

bool isNote(std::string_view cell)
{
    if (cell.starts_with('*') || cell.starts_with("\xE2\x80\xBB"))
        return true;
    const std::size_t colon = cell.find(':');
    if (colon == std::string_view::npos || colon > 10)
        return false;
    const std::string key = matchKey(cell.substr(0, colon));
    return std::find(std::begin(noteWords), std::end(noteWords), key) != std::end(noteWords);
}

bool isDuration(std::string_view cell)
{
    return cell.find(':') != std::string_view::npos
        && std::all_of(cell.begin(), cell.end(), [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
}

} // namespace

bool isFigure(std::string_view text)
{
    const std::string_view cell = bareCell(text);
    return cell.empty() || isNothing(cell) || writtenNumber(cell) || isDuration(cell) || isTotalWord(cell);
}

std::string_view rowKindId(RowKind kind)
{
    constexpr std::string_view ids[rowKindCount] = {"record", "blank",    "header",  "total",
                                                    "note",   "preamble", "left_out"};
    return ids[static_cast<std::size_t>(kind)];
}

bool isTotalWord(std::string_view cell)
{
    if (cell.empty() || cell.size() > longestLabel)
        return false;
    const std::string key = matchKey(cell);
    return std::any_of(std::begin(totalWords), std::end(totalWords),
                       [&key](std::string_view word) { return beginsWithWord(key, word); });
}

RowJudge::RowJudge(std::vector<std::string> header, BareTotals bareTotals)
    : m_header(std::move(header))
    , m_bareTotals(bareTotals)
{
    for (const char c : {' ', '\t', '*', '\xC2', '\xE2', '\xEF', 'n', 'N', 'q', 'Q', 'd', 'D',    't', 'T', 'a',
                         'A', 'g',  'G', 's',    'S',    'c',    'C', 'y', 'Y', 'u', 'U', '\xC3', 'o', 'O'})
        m_suspicious[static_cast<unsigned char>(c)] = true;
    if (!m_header.empty() && !m_header.front().empty())
        m_suspicious[static_cast<unsigned char>(m_header.front().front())] = true;
}

RowKind RowJudge::kindOnCloseLook(std::span<const std::string_view> cells) const
{
    const auto filled =
        std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (filled == cells.end())
        return RowKind::Blank;
    const auto label = static_cast<std::size_t>(filled - cells.begin());
    const bool likeHeader = cells.size() == m_header.size() && cells.front() == m_header.front();
    if (likeHeader && std::equal(cells.begin(), cells.end(), m_header.begin()))
        return RowKind::Header;
    if (cells.size() == 1)
        return isNote(*filled) ? RowKind::Note : RowKind::Record;
    const bool room = std::any_of(filled + 1, cells.end(), [](std::string_view cell) { return cell.empty(); });
    if (!room && label == 0)
        return RowKind::Record;
    if (isTotalWord(*filled) && isRowOfNumbers(cells, label))
        return RowKind::Total;
    if (m_bareTotals == BareTotals::AreTotals && label > 0 && std::all_of(filled, cells.end(), isFigure))
        return RowKind::Total;
    const bool alone =
        std::all_of(filled + 1, cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
    return alone && label == 0 && cells.size() >= 3 && isNote(*filled) ? RowKind::Note : RowKind::Record;
}

} // namespace dilim::ingest

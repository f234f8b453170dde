// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/text_tables.h"

#include "base/text_fold.h"
#include "ingest/dialect_guess.h"
#include "ingest/row_kind.h"

#include <algorithm>
#include <optional>
#include <set>

namespace dilim::ingest {
namespace {

constexpr std::size_t longestName = 60;
constexpr std::size_t mostTitles = 3; // lines above the header of a table
constexpr std::size_t fewRows = 10;
constexpr std::uint64_t noEnd = static_cast<std::uint64_t>(-1);

/// Records without an empty line between them.
struct Block {
    std::vector<SampleRecord> records{};
    std::size_t columns = 1;
    std::optional<std::size_t> header{}; // which of the records
    [[nodiscard]] std::size_t rows() const { return records.size() - (header ? *header + 1 : 0); }
    [[nodiscard]] const std::vector<std::string> &headerCells() const { return records[*header].cells; }
};

std::optional<std::size_t> headerOf(const Block &block)
{
    for (std::size_t row = 0; row + 1 < block.records.size() && row <= mostTitles; ++row) {
        if (block.records[row].cells.size() == block.columns)
            return isHeader(block.records, row) ? std::optional(row) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Block> blocksOf(std::vector<SampleRecord> records)
{
    std::vector<Block> blocks;
    bool open = false;
    for (SampleRecord &record : records) {
        const bool empty = isEmptyRecord(record);
        if (!empty && !open)
            blocks.emplace_back();
        if (!empty)
            blocks.back().records.push_back(std::move(record));
        open = !empty;
    }
    for (Block &block : blocks) {
        block.columns = usualCells(block.records).first;
        if (block.columns > 1)
            block.header = headerOf(block);
    }
    return blocks;
}

/// "Title:", "Spring" and "Total clicks:", "84".
bool isLabels(const Block &block)
{
    std::size_t pairs = 0;
    std::size_t labels = 0;
    for (const SampleRecord &record : block.records) {
        pairs += record.cells.size() == 2 ? 1U : 0U;
        labels += record.cells.size() == 2 && trimmed(record.cells.front()).ends_with(':') ? 1U : 0U;
    }
    return block.columns == 2 && labels >= 2 && labels * 5 >= pairs * 4;
}

std::string nameOf(const Block &block)
{
    if (!block.header)
        return std::string(cutAtBytes(trimmed(block.records.front().cells.front()), longestName));
    if (*block.header > 0) {
        const std::string_view title = trimmed(block.records[*block.header - 1].cells.front());
        return std::string(cutAtBytes(title, longestName));
    }
    std::string name;
    for (const std::string &cell : block.headerCells()) {
        const std::string longer = name + (name.empty() ? "" : ", ") + std::string(trimmed(cell));
        if (longer.size() > longestName && !name.empty())
            return name + ", …";
        name = std::string(cutAtBytes(longer, longestName));
    }
    return name;
}

/// True if the block begins another table than the one before it.
bool beginsAnother(const Block &block, const Block &before)
{
    if (!block.header || block.rows() == 0)
        return false;
    if (before.header && block.headerCells() == before.headerCells())
        return false;
    const bool contrasts = contrastsWithData(block.records, *block.header);
    if (block.columns != before.columns)
        return contrasts || block.rows() > 1;
    const std::vector<std::string> &cells = block.headerCells();
    const bool words = std::none_of(cells.begin(), cells.end(), [](const std::string &cell) {
        return trimmed(cell).empty() || looksLikeData(cell);
    });
    return before.header && contrasts && words && block.rows() > 1;
}

/// A few labels with values above a table with many rows are no table, even without colons.
bool isPreamble(const Block &block, const Block &next)
{
    return block.columns == 2 && block.rows() <= fewRows && next.columns > 2 && next.rows() > block.rows() * 5;
}

/// The digits of a number; numbers with equally many decimals can be added up by them.
std::optional<std::uint64_t> digitsOf(std::string_view cell)
{
    constexpr std::size_t mostDigits = 15;
    std::uint64_t number = 0;
    std::size_t digits = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9')
            continue;
        number = number * 10 + static_cast<std::uint64_t>(c - '0');
        ++digits;
    }
    return digits == 0 || digits > mostDigits ? std::nullopt : std::optional(number);
}

/// True if the last row names nothing, holds nothing but figures, and one of them is the sum of a column.
bool endsWithTotals(const Block &block)
{
    const std::vector<std::string> &last = block.records.back().cells;
    if (!block.header || block.rows() < 3 || last.size() != block.columns || !trimmed(last.front()).empty()
        || !std::ranges::all_of(last, isFigure))
        return false;
    for (std::size_t c = 1; c < block.columns; ++c) {
        const std::optional<std::uint64_t> total = digitsOf(last[c]);
        std::uint64_t sum = 0;
        std::size_t addends = 0;
        for (std::size_t row = *block.header + 1; row + 1 < block.records.size(); ++row) {
            const std::vector<std::string> &cells = block.records[row].cells;
            const std::uint64_t digits = c < cells.size() ? digitsOf(cells[c]).value_or(0) : 0;
            sum += digits;
            addends += digits > 0 ? 1U : 0U;
        }
        if (total && *total == sum && addends > 1)
            return true;
    }
    return false;
}

void makeUnique(std::vector<TextTable> &tables)
{
    std::set<std::string> taken;
    for (TextTable &table : tables) {
        const std::string name = table.name;
        for (int n = 2; !taken.insert(table.name).second; ++n)
            table.name = name + " (" + std::to_string(n) + ')';
    }
}

/// Where a line begins; the end of the text behind its last one.
std::size_t beginOfLine(std::string_view text, std::uint64_t line)
{
    std::size_t at = 0;
    for (std::uint64_t n = 1; n < line && at < text.size(); ++n) {
        at = std::min(text.find_first_of("\r\n", at), text.size() - 1);
        at += text.substr(at).starts_with("\r\n") ? 2U : 1U;
    }
    return at;
}

} // namespace

TextTables findTextTables(std::string_view text, const Dialect &wanted)
{
    TextTables found;
    const FormatGuess format = guessFormat(text, wanted);
    std::vector<Block> blocks = blocksOf(recordsOf(text, format.format, true));
    const Block *current = nullptr; // the first block of the last table
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const std::uint64_t line = block.records.front().line;
        const bool labels = isLabels(block);
        const bool begins = current ? beginsAnother(block, *current) : block.columns > 1 && block.records.size() > 1;
        if (current && (labels || begins))
            found.tables.back().endLine = line;
        if (labels) {
            found.labelLines += block.records.size();
            current = nullptr;
        } else if (begins && (current || i + 1 == blocks.size() || !isPreamble(block, blocks[i + 1]))) {
            found.tables.push_back({nameOf(block), block.records[block.header.value_or(0)].line, noEnd});
            found.linesBefore += current || found.tables.size() > 1 ? 0 : block.header.value_or(0);
            current = &block;
        }
        if (current && !found.tables.empty() && endsWithTotals(block)) {
            found.tables.back().hasTotals = true;
            found.tables.back().endLine = block.records.back().line;
            current = nullptr;
        }
        if (found.tables.empty())
            found.linesBefore += block.records.size();
    }
    makeUnique(found.tables);
    return found;
}

std::string textOfTable(std::string_view text, const TextTable &table)
{
    const std::size_t begin = beginOfLine(text, table.firstLine);
    const std::size_t end = table.endLine == noEnd ? text.size() : beginOfLine(text, table.endLine);
    return std::string(static_cast<std::size_t>(table.firstLine - 1), '\n')
        + std::string(text.substr(begin, end - begin));
}

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/sheet_table.h"

#include "ingest/readers/row_writer.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dilim::ingest {

std::vector<std::size_t> inOrderOfChoice(const std::vector<workbook::Sheet> &sheets)
{
    std::vector<std::size_t> order(sheets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&sheets](std::size_t i) { return !sheets[i].hidden; });
    return order;
}

Result<std::optional<WrittenTable>> writeSheet(workbook::Workbook &book, std::size_t sheet, std::uint64_t leastRows,
                                               const std::string &path, Progress &progress)
{
    Result<RowWriter> writer = RowWriter::open();
    if (!writer)
        return writer.error();
    const auto take = [&writer](std::uint64_t row, std::span<const std::string> cells) {
        return writer->add(row, cells);
    };
    if (const Result<void> read = book.read(sheet, take, progress); !read)
        return read.error();
    if (writer->isEmpty() || writer->tableRows() < leastRows)
        return std::optional<WrittenTable>();
    Result<InputFile> text = writer->finish(path);
    if (!text)
        return text.error();
    WrittenTable table{*std::move(text)};
    table.dateCells = book.dateCells();
    table.name = book.sheets()[sheet].name;
    return std::optional(std::move(table));
}

} // namespace dilim::ingest

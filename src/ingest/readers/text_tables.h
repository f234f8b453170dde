// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mapping.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// One of several tables in a text.
struct TextTable {
    std::string name{}; // the line above its header, else the names of its columns; unique in the text
    std::uint64_t firstLine = 0; // 1-based: the header, or the first record
    std::uint64_t endLine = 0; // behind its last line
    bool hasTotals = false; // in the line that ends it: sums below an empty first cell
};

struct TextTables {
    std::vector<TextTable> tables{}; // as they stand
    std::uint64_t labelLines = 0; // "Title:", "Total clicks:" and their values: no table
    std::uint64_t linesBefore = 0; // that hold something and stand before the first table, labels among them
};

/// The tables of a whole text, parted by empty lines. What follows an empty line is another table if it has a header of
/// its own: with another number of columns than the table before it, or with words above columns of numbers. Records
/// between empty lines are one table, and so is a table with a header that comes again.
[[nodiscard]] TextTables findTextTables(std::string_view text, const Dialect &wanted);

/// The lines of a table as they stand, behind as many empty lines as there are lines before it.
[[nodiscard]] std::string textOfTable(std::string_view text, const TextTable &table);

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"
#include "ingest/readers/input_file.h"
#include "workbook/workbook.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::ingest {

/// Pieces of a file that could not become rows of its table.
struct BrokenPieces {
    std::vector<RowIssue> told{}; // lines ascend
    std::uint64_t more = 0; // beyond the limit of what is told

    /// `text`: the piece or its beginning.
    void add(std::uint64_t line, const char *reason, std::string_view text);
};

/// A table that was written out as text in UTF-8, a row on the line where it stands in its file. Cells are parted by
/// commas, in double quotes where needed, unless they come from a text, whose lines stay as they are.
struct WrittenTable {
    InputFile text;
    std::string name{}; // of the sheet, or of the part of a text
    std::vector<std::string> headers{}; // of the columns where the text has no header of its own
    bool commas = true; // between cells, in double quotes where needed; else lines are as in the file
    BrokenPieces broken{};
    std::vector<workbook::DateCells> dateCells{}; // by column, of a sheet
    std::uint64_t emptyLines = 0; // at its beginning, for lines of the file that are no part of the table
    std::uint64_t preambleLines = 0; // of the file
    std::uint64_t totalLines = 0;
    std::vector<Evidence> evidence{}; // how the table was found
};

} // namespace dilim::ingest

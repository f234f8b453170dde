// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"
#include "ingest/readers/input_file.h"

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

/// A table that was written out as text: UTF-8, commas, double quotes, a row on the line where it stands in its file.
struct WrittenTable {
    InputFile text;
    std::string name{}; // of the sheet, or of the part of a text
    std::vector<std::string> headers{}; // of the columns where the text has no header of its own
    BrokenPieces broken{};
    std::vector<Evidence> evidence{}; // how the table was found
};

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/readers/nameless_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// Writes rows as comma-separated text into a nameless temporary file. Row n stands on line n: rows that hold nothing
/// are empty lines, line breaks within cells become U+2028.
class RowWriter
{
public:
    /// Errors: "disk.full", "disk.io" (detail).
    static Result<RowWriter> open();

    /// Numbers ascend. Rows are filled up to the widest one so far: spreadsheets leave empty cells at the end out.
    /// Errors: "disk.full", "disk.io" (detail).
    Result<void> add(std::uint64_t row, std::span<const std::string> cells);
    /// Rows of at least two cells so far.
    [[nodiscard]] std::uint64_t tableRows() const { return m_tableRows; }
    /// The number of the last row.
    [[nodiscard]] std::uint64_t row() const { return m_row; }
    [[nodiscard]] bool isEmpty() const { return m_row == 0; }
    /// What was written, for reading, under the path of the file that it comes from. The writer is done.
    Result<InputFile> finish(const std::string &path) { return m_file.finish(path); }

private:
    explicit RowWriter(NamelessFile file)
        : m_file(std::move(file))
    {
    }
    void addCell(std::string_view cell);

    NamelessFile m_file;
    std::string m_lines; // of the row being added
    std::uint64_t m_row = 0;
    std::size_t m_width = 0;
    std::uint64_t m_tableRows = 0;
};

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/readers/input_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// Writes rows as comma-separated text into a nameless temporary file. Row n stands on line n: rows that hold nothing
/// are empty lines, line breaks within cells become U+2028.
class SheetWriter
{
public:
    /// Errors: "disk.io" (detail).
    static Result<SheetWriter> open();
    SheetWriter(SheetWriter &&other) noexcept;
    SheetWriter &operator=(SheetWriter &&) = delete;
    ~SheetWriter();

    /// Numbers ascend. Rows are filled up to the widest one so far: spreadsheets leave empty cells at the end out.
    /// Errors: "disk.full", "disk.io" (detail).
    Result<void> add(std::uint64_t row, std::span<const std::string> cells);
    /// Rows of at least two cells so far.
    [[nodiscard]] std::uint64_t tableRows() const { return m_tableRows; }
    [[nodiscard]] bool isEmpty() const { return m_line == 0; }
    /// What was written, for reading, under the path of the file that it comes from. The writer is done.
    Result<InputFile> finish(const std::string &path);

private:
    explicit SheetWriter(int handle)
        : m_handle(handle)
    {
    }
    void addCell(std::string_view cell);
    Result<void> flush();

    int m_handle;
    std::string m_pending;
    std::uint64_t m_line = 0; // written so far
    std::size_t m_width = 0;
    std::uint64_t m_tableRows = 0;
};

} // namespace dilim::ingest

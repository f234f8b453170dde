// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::workbook {

/// What a sheet may hold; more of it is refused with "workbook.too_large".
inline constexpr std::uint64_t maxRows = 1'048'576;
inline constexpr std::uint64_t maxColumns = 16'384;
inline constexpr std::uint64_t maxCells = 50'000'000;
inline constexpr std::size_t maxCellBytes = std::size_t{1} << 20;
inline constexpr std::size_t maxSharedStrings = 10'000'000;

struct Sheet {
    std::string name{};
    bool hidden = false;
};

/// Cells of a column that are dates by their type, not by their text.
struct DateCells {
    std::uint64_t cells = 0;
    std::uint64_t dayAbove12 = 0; // of these: day and month cannot have been exchanged
};

/// Takes the rows of a sheet that hold something: number of the row as spreadsheets show it (ascending), cells as text
/// (see cell_text.h) without the empty ones at the end.
using TakeRow = std::function<Result<void>(std::uint64_t row, std::span<const std::string> cells)>;

/// A workbook opened for reading its values: Office Open XML (.xlsx, .xlsm) or OpenDocument (.ods). Nothing in it is
/// computed, followed or run. Memory does not grow with the rows, only with the shared strings.
class Workbook
{
public:
    /// Errors: "workbook.damaged" (path), "workbook.encrypted" (path), "workbook.unsafe" (what), "workbook.binary"
    /// (path: .xlsb), "workbook.none" (path: another kind of archive), `cancelledCode`.
    static Result<std::unique_ptr<Workbook>> open(const std::string &path, Progress &progress);
    virtual ~Workbook() = default;

    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// Errors: those of `open`, "workbook.too_large" (what: "rows", "columns", "cells", "cell", "strings"), those of
    /// `take`. Progress is begun anew and counts unpacked bytes.
    virtual Result<void> read(std::size_t sheet, const TakeRow &take, Progress &progress) = 0;
    /// By column, of the sheet that was read last.
    [[nodiscard]] const std::vector<DateCells> &dateCells() const { return m_dateCells; }

protected:
    std::vector<DateCells> m_dateCells{};
    std::vector<Sheet> m_sheets{};
};

/// By its first bytes: an archive that may be a workbook; an old or encrypted one ("D0 CF 11 E0").
[[nodiscard]] bool looksLikeArchive(std::string_view head);
[[nodiscard]] bool looksLikeOldWorkbook(std::string_view head);

} // namespace dilim::workbook

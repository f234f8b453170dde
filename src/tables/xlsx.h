// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "tables/table.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dilim::tables {

/// What a sheet can hold, its header line not counted.
inline constexpr std::size_t mostSheetRows = 1'048'575;
inline constexpr std::size_t mostSheetColumns = 16'384;
inline constexpr std::size_t mostCellCharacters = 32'767; // UTF-16 units

/// The name made fit for a sheet: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at its ends; "Sheet1" if
/// nothing is left.
[[nodiscard]] std::string sheetName(std::string_view name);

/// Writes an Office Open XML workbook of one sheet over `path`. Words are words (format "@") and numbers are numbers
/// with the format of their kind; there are no formulas. A number with more digits than a spreadsheet keeps (15), and a
/// day before March 1900, is written as words. The header is bold and stays; columns are as wide as their cells. Equal
/// tables give equal bytes. Memory does not grow with the rows. Errors: as `saveTable`.
Result<void> writeXlsx(const std::string &path, const Table &table, Progress &progress);

} // namespace dilim::tables

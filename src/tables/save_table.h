// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "tables/table.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::tables {

enum class FileKind : std::uint8_t { Workbook, Csv };

/// By how its name ends, whatever the case: ".csv" is CSV, anything else a workbook.
[[nodiscard]] FileKind fileKindOf(std::string_view path);

/// How the spreadsheets of a language part cells and write decimals: ',' and '.', or ';' and ','.
struct CsvMarks {
    char separator = ',';
    char decimal = '.';
};
[[nodiscard]] CsvMarks csvMarksOf(std::string_view language);

/// The whole file or none, for its owner alone: written beside its place, brought to the disk and renamed. A workbook
/// as `writeXlsx` of xlsx.h has it, CSV as `csvLine` of csv.h. Progress counts rows. Errors: "file.cannot_write" (path,
/// detail), "table.too_many_rows" (rows, most), "table.too_many_columns" (columns, most), "table.cell_too_long" (row,
/// column), `cancelledCode`, the table's own failure.
Result<void> saveTable(const std::string &path, const Table &table, CsvMarks marks, Progress &progress);

} // namespace dilim::tables

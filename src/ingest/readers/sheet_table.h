// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/readers/written_table.h"
#include "workbook/workbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ingest {

/// Sheets that can be chosen: visible ones first, else as they stand.
[[nodiscard]] std::vector<std::size_t> inOrderOfChoice(const std::vector<workbook::Sheet> &sheets);

/// Writes out one sheet; nothing if it is empty or has fewer than `leastRows` rows of at least two cells. `path`: of
/// the workbook. Errors: those of RowWriter and workbook::Workbook::read.
Result<std::optional<WrittenTable>> writeSheet(workbook::Workbook &book, std::size_t sheet, std::uint64_t leastRows,
                                               const std::string &path, Progress &progress);

} // namespace dilim::ingest

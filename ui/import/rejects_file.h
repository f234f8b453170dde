// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"
#include "ingest/row_sink.h"
#include "tables/table.h"

#include <vector>

namespace dilim::ui {

/// Rejected rows and unread cells as a table: line, column, reason in words, text as in the file.
[[nodiscard]] tables::Table rejectsTable(const std::vector<ingest::RowIssue> &issues,
                                         const std::vector<ingest::ColumnReport> &columns);

} // namespace dilim::ui

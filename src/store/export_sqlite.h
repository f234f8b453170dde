// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "store/export_tables.h"
#include "store/segments.h"

#include <string>
#include <vector>

namespace dilim::store {

/// Writes the merged state as a plain relational SQLite database (documented in README, "SQL"): tables customer,
/// customer_list_value, orders, order_line, product, event, segment, field, currency_rate, kept_table, table_N; keys
/// and ISO times. Written beside the target and renamed when complete. Errors: "export.cannot_write" (path, detail),
/// `cancelledCode`.
Result<void> exportSqlite(const columns::Snapshot &snapshot, const std::vector<Segment> &segments,
                          const ExportExtras &extras, const std::string &path, Progress &progress);

} // namespace dilim::store

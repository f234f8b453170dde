// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "store/segments.h"
#include "store/sqlite.h"

#include <vector>

namespace dilim::store {

/// Makes and fills all tables of an export but `segment`, inside the caller's transaction. Progress counts rows.
Result<void> exportTables(Connection &connection, const columns::Snapshot &snapshot, Progress &progress);
Result<void> exportSegments(Connection &connection, const std::vector<Segment> &segments);

} // namespace dilim::store

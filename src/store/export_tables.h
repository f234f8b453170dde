// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "store/kept_tables.h"
#include "store/segments.h"
#include "store/sqlite.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::store {

/// A field of customers that is computed, with its values.
struct DerivedColumn {
    const fields::Field *field = nullptr;
    const columns::Column *column = nullptr;
};

/// What an export holds beside the snapshot. Fields and columns outlive the export.
struct ExportExtras {
    std::vector<DerivedColumn> derived{};
    std::optional<std::vector<std::uint32_t>> lots{}; // by customer: the lot in random draws; else no such column
    std::vector<KeptTable> tables{}; // about nobody, with their rows
};

/// Makes and fills all tables of an export but `segment`, inside the caller's transaction. Progress counts rows.
Result<void> exportTables(Connection &connection, const columns::Snapshot &snapshot, const ExportExtras &extras,
                          Progress &progress);
Result<void> exportSegments(Connection &connection, const std::vector<Segment> &segments);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/column.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "store/kept_tables.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dilim::store {

/// Adds the fields of all linked tables to a snapshot whose own columns are there; their values are found when first
/// asked for. The snapshot stays where it is: the columns refer to it. A link whose table or fields are gone adds
/// nothing.
Result<void> addLookups(columns::Snapshot &snapshot, WorkspaceFile &file);

/// The values of a column of a table for rows that each name a row of it, or LookupIndex::none.
[[nodiscard]] columns::Column lookedUp(const KeptTable &table, std::size_t column, fields::ValueType type,
                                       std::span<const std::uint32_t> rows);

} // namespace dilim::store

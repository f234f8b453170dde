// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "columns/snapshot.h"

#include <cstddef>

namespace dilim::columns {

/// Rows first .. end - 1 of a column, which shares its dictionary.
[[nodiscard]] Column sliceOf(const Column &column, std::size_t first, std::size_t end);

/// A customer as the only one of a snapshot: with his or her facts in their order, origin, all products, and no one
/// else's facts. Row r of the orders, lines and events is row r + offsets[customer] of the whole. Columns are cut out
/// when first asked for; the whole outlives the slice. Where it cannot make a column the slice lacks it, too.
[[nodiscard]] Snapshot sliceOf(const Snapshot &snapshot, std::size_t customer);

} // namespace dilim::columns

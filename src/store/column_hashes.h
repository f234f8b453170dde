// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "store/key_index.h"

#include <span>
#include <string_view>

namespace dilim::store {

/// Adds to sums[r] a hash of (name, value) for each row with a value: rows that say the same in the same fields have
/// the same sum, however their columns are held, scaled or ordered.
void addHashes(std::string_view name, const columns::Column &column, std::span<Hash128> sums);

} // namespace dilim::store

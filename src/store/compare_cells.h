// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstddef>

namespace dilim::store {

/// Negative, 0, positive: numbers by value, words and texts by bytes. Both columns are of the same kind, no lists; both
/// cells have a value.
[[nodiscard]] int comparedCells(const columns::Column &a, std::size_t rowOfA, const columns::Column &b,
                                std::size_t rowOfB);

/// Whether two cells say the same, also at different scales and from different dictionaries.
[[nodiscard]] bool sameCell(const columns::Column &a, std::size_t rowOfA, const columns::Column &b, std::size_t rowOfB);

} // namespace dilim::store

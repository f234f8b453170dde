// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace dilim::store {

/// What stands for "nothing known" in a column of whole numbers of this width.
template <typename Cell> inline constexpr Cell missingCell = std::numeric_limits<Cell>::min();

/// A column of whole numbers from numbers such as keys or rows; `noNumber` is missing.
[[nodiscard]] columns::Column numberColumn(std::span<const std::uint32_t> numbers);
/// The numbers of such a column.
[[nodiscard]] std::vector<std::uint32_t> numbersOf(const columns::Column &column);
/// All values at 64 bits and the column's own scale.
[[nodiscard]] std::vector<std::int64_t> wideOf(const columns::IntegerColumn &column);

} // namespace dilim::store

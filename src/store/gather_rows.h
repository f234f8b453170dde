// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstdint>
#include <span>

namespace dilim::store {

inline constexpr std::uint32_t noRow = 0xffffffff;

/// Row i of the result is row rows[i] of the column; `noRow` gives a missing value.
[[nodiscard]] columns::Column gathered(const columns::Column &column, std::span<const std::uint32_t> rows);

} // namespace dilim::store

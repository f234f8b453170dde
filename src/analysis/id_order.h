// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::analysis {

/// Rows of an identifier column by ascending identifier: by number if all of theirs are whole numbers ("00017",
/// "17.0"), else byte by byte. Rows without an identifier stand last; equal ones keep the order given.
[[nodiscard]] std::vector<std::uint32_t> rowsById(const columns::Column *identifiers,
                                                  std::span<const std::uint32_t> rows);

} // namespace dilim::analysis

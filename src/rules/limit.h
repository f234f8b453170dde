// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "rules/bind.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace dilim::rules {

/// Those of the customers whom the limit leaves, see Limit in rule.h; equal lots stand as the customers do. `lots` are
/// those of all customers.
[[nodiscard]] columns::Bitmap limited(const columns::Bitmap &customers, const BoundLimit &limit,
                                      std::span<const std::uint32_t> lots);

/// How many of the customers stand before this one in the order of the limit.
[[nodiscard]] std::size_t standingBefore(std::size_t customer, const columns::Bitmap &customers,
                                         const BoundLimit &limit, std::span<const std::uint32_t> lots);

} // namespace dilim::rules

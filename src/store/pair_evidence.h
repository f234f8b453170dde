// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/likely_pairs.h"
#include "store/person_traits.h"

#include <cstdint>

namespace dilim::store {

/// Pairs below are not offered.
inline constexpr int leastScore = 50;

/// What speaks for and against two customers being one person; see likely_pairs.h.
[[nodiscard]] LikelyPair judgedPair(std::uint32_t first, const PersonTraits &a, std::uint32_t second,
                                    const PersonTraits &b);

} // namespace dilim::store

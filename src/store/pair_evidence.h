// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/likely_pairs.h"
#include "store/person_traits.h"

#include <cstdint>

namespace dilim::store {

/// Pairs below are not offered.
inline constexpr int leastScore = 50;

/// How many customers bear the name of a pair: at most `fewBearers`, or more.
enum class NameBearers : std::uint8_t { Few, Many };

/// One of a pair.
struct Candidate {
    std::uint32_t customer = 0;
    PersonTraits traits{};
};
/// What speaks for and against two customers being one person; see likely_pairs.h.
[[nodiscard]] LikelyPair judgedPair(const Candidate &first, const Candidate &second, NameBearers bearers);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace dilim::analysis {

/// Adds to a sum of minor units that stays at the ends of its range: a file of absurd amounts gives an absurd sum, not
/// a wrong sign.
inline void addTo(std::int64_t &sum, std::int64_t amount)
{
    if (__builtin_add_overflow(sum, amount, &sum))
        sum = amount < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

} // namespace dilim::analysis

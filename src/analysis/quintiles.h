// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace dilim::analysis {

/// Type-7 quantiles of whole numbers at 20, 40, 60 and 80 % (Hyndman & Fan 1996, Am. Stat. 50:361-365). They are
/// fractions of five, found without rounding: a value's score does not depend on the unit it is counted in.
struct Quintiles {
    std::array<double, 4> edges{};
    std::array<std::int64_t, 4> floors{}; // the whole numbers at or below the edges

    /// 1..5: one more than the number of edges strictly below the value.
    [[nodiscard]] std::uint8_t scoreOf(std::int64_t value) const
    {
        // A whole number is above an edge if it is above the edge's floor.
        return static_cast<std::uint8_t>(1 + (value > floors[0]) + (value > floors[1]) + (value > floors[2])
                                         + (value > floors[3]));
    }
};

/// Quintiles of values in any order, which it may change; all zero if there are none. `divisor` > 0 scales the edges
/// shown, not the scores.
[[nodiscard]] Quintiles quintilesOf(std::span<std::int64_t> values, double divisor = 1.0);

} // namespace dilim::analysis

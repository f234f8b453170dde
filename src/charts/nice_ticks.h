// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace dilim::charts {

/// Ticks of an axis of values that starts at zero.
struct Ticks {
    double step = 1.0; // 1, 2 or 5 times a power of ten
    std::vector<double> positions{}; // 0, step, 2 step ...; the last is the end of the axis and not below the maximum
};

/// Four to six ticks for values 0..maximum; of a maximum that is not above zero: 0 and 1. The step is the smallest of
/// 1, 2, 5 x 10^k that needs at most five steps.
[[nodiscard]] Ticks niceTicks(double maximum);

} // namespace dilim::charts

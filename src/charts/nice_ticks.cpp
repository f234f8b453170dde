// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nice_ticks.h"

#include <cmath>

namespace dilim::charts {
namespace {

constexpr double mostSteps = 5.0;
constexpr double roundingSlack = 1e-9; // 0.3 / 0.1 is 2.999...96 and must count as 3 steps

/// step = digit x 10^exponent. Whole multiples are divided by powers of ten, which keeps 0.3 at 0.3.
struct Step {
    double digit = 1.0;
    int exponent = 0;

    [[nodiscard]] double times(double count) const
    {
        const double scale = std::pow(10.0, std::abs(exponent));
        return exponent < 0 ? count * digit / scale : count * digit * scale;
    }
};

Step stepFor(double maximum)
{
    int exponent = static_cast<int>(std::floor(std::log10(maximum / mostSteps)));
    for (;; ++exponent) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const Step step{digit, exponent};
            if (maximum / step.times(1.0) <= mostSteps + roundingSlack)
                return step;
        }
    }
}

} // namespace

Ticks niceTicks(double maximum)
{
    if (!(maximum > 0.0) || !std::isfinite(maximum))
        return {1.0, {0.0, 1.0}};
    const Step step = stepFor(maximum);
    const double count = std::ceil(maximum / step.times(1.0) - roundingSlack);
    Ticks ticks{step.times(1.0), {}};
    for (double i = 0.0; i <= count; i += 1.0)
        ticks.positions.push_back(step.times(i));
    return ticks;
}

} // namespace dilim::charts

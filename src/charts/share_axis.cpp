// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/share_axis.h"

#include "charts/nice_ticks.h"

#include <algorithm>

namespace dilim::charts {

void setShareAxis(ChartSpec &spec, const std::function<std::string(double, int)> &share)
{
    double largest = 0.0;
    for (const Series &series : spec.series) {
        for (const Mark &mark : series.marks)
            largest = std::max(largest, mark.value);
    }
    const Ticks ticks = niceTicks(largest);
    const int decimals = ticks.step >= 0.01 ? 0 : ticks.step >= 0.001 ? 1 : 2;
    spec.maximum = ticks.positions.back();
    spec.x.positions = ticks.positions;
    for (const double position : ticks.positions)
        spec.x.ticks.push_back(share(position, decimals));
}

} // namespace dilim::charts

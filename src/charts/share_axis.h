// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <functional>
#include <string>

namespace dilim::charts {

/// Gives a chart of shares its axis: round ticks from zero to above the largest mark, as few decimals as they need.
void setShareAxis(ChartSpec &spec, const std::function<std::string(double, int)> &share);

} // namespace dilim::charts

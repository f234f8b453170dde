// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <string>

namespace dilim::charts {

/// The chart as JSON of one member a line: what golden files hold. Empty members are left out.
[[nodiscard]] std::string chartSpecText(const ChartSpec &spec);

} // namespace dilim::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/monthly_revenue.h"
#include "charts/chart_spec.h"

#include <functional>
#include <string>

namespace dilim::charts {

/// The functions must be set.
struct MonthlyWords {
    std::string title{};
    std::string summary{};
    std::string returning{}; // "Returning customers"
    std::string fresh{}; // "New customers"
    std::string total{}; // "Total"
    std::string yearBefore{}; // "Total of the year before"
    std::function<std::string(Date)> shortMonth{}; // "Sep"
    std::function<std::string(Date)> longMonth{}; // "September 2026"
    std::function<std::string(std::int64_t)> money{}; // minor units -> "₺12.4M"
    std::function<std::string(double)> axisMoney{}; // minor units -> "₺5M"
    std::function<std::string(Date)> upTo{}; // "up to 20 November": to which day an incomplete month is known
};

/// A column a month: revenue of returning customers below, of new ones above it, a line across for the same month of
/// the year before. An incomplete last month has a star at its name and a note. Refunds beyond the revenue of a part
/// have no bar, but their true number in the facts.
[[nodiscard]] ChartSpec monthlyChart(const analysis::MonthlyRevenue &revenue, const MonthlyWords &words);

} // namespace dilim::charts

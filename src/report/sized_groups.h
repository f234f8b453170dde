// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/document.h"
#include "report/report_words.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::report {

/// A group of customers with its size: a segment, or an RFM group. Shares are fractions.
struct SizedGroup {
    QString name{};
    std::uint8_t colour = 0;
    std::uint64_t customers = 0;
    double customerShare = 0.0;
    std::optional<double> revenueShare{}; // nothing where nobody has bought anything
    std::optional<double> averageBasket{}; // minor units
};

/// Two bars a group, of the first ones; one bar where there is no revenue.
[[nodiscard]] charts::ChartSpec sharesChart(const std::vector<SizedGroup> &groups, const ReportWords &words);
/// How many groups the chart shows.
inline constexpr std::size_t mostGroupsInChart = 24;
/// Customers, shares, average basket of each group.
[[nodiscard]] Table sharesTable(const std::vector<SizedGroup> &groups, const QString &head, const ReportWords &words);

} // namespace dilim::report

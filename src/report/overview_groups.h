// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/document.h"
#include "report/report_words.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::report {

/// A group of customers with its size: a segment, or an RFM group.
struct SizedGroup {
    QString name{};
    std::uint8_t colour = 0;
    std::uint64_t customers = 0;
    std::uint64_t orders = 0;
    std::int64_t revenue = 0; // minor units
};

/// Groups of one kind, and what their shares are of.
struct SizedGroups {
    std::vector<SizedGroup> groups{}; // largest first
    std::uint64_t customers = 0;
    std::int64_t revenue = 0;
};

/// Two bars a group, of the largest; one where there is no revenue.
[[nodiscard]] charts::ChartSpec sharesChart(const SizedGroups &groups, const ReportWords &words);
/// How many of them the chart shows.
inline constexpr std::size_t mostGroupsInChart = 24;
/// Customers, shares, average basket of each group.
[[nodiscard]] Table sharesTable(const SizedGroups &groups, const QString &head, const ReportWords &words);

} // namespace dilim::report

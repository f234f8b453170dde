// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "charts/chart_spec.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace dilim::charts {

/// Which number of a breakdown's rows counts.
enum class Measure : std::uint8_t { Customers, Orders, Rows, Revenue };

/// A breakdown cut to its largest rows.
struct TopRows {
    std::vector<analysis::BreakdownRow> rows{}; // largest first; the row without a value stands last
    std::vector<double> shares{}; // of each row, of the measure's total; total zero: all zero
    std::size_t hidden = 0; // smaller rows left out
    double hiddenShare = 0.0;
};

/// At most `limit` rows (limit > 0). The total is that of the whole breakdown: different customers, all revenue, the
/// sum of orders or rows.
[[nodiscard]] TopRows topRows(const analysis::BreakdownResult &result, Measure measure, std::size_t limit);

/// The functions must be set.
struct BreakdownWords {
    std::string title{};
    std::string summary{};
    std::function<std::string(const std::vector<std::string> &)> key{}; // {"TR"} -> "Turkey", {""} -> "not known"
    std::function<std::string(double, int)> share{}; // 0.27, 1 decimal -> "27.0%"
};

/// One bar a row: its share.
[[nodiscard]] ChartSpec breakdownChart(const TopRows &top, const BreakdownWords &words);

} // namespace dilim::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace dilim::charts {

/// What one segment (or RFM group) is of everybody. Fractions, 0.27 = 27 %.
struct SegmentShare {
    std::string name{};
    std::uint8_t colour = 0; // 0..9
    double customers = 0.0;
    std::optional<double> revenue{}; // nothing where no revenue is known
};

/// The functions must be set.
struct SegmentWords {
    std::string title{};
    std::string summary{};
    std::string customersSeries{}; // "share of customers"
    std::string revenueSeries{}; // "share of revenue"
    std::function<std::string(double, int)> share{}; // 0.27, 1 decimal -> "27.0%"
    std::function<std::string(const std::string &, const std::string &)> pair{}; // "27.0%", "9.1%" -> "27.0% → 9.1%"
};

/// Two bars a segment, customers pale above revenue; one bar where revenue is not known. In the order given.
[[nodiscard]] ChartSpec segmentChart(std::span<const SegmentShare> shares, const SegmentWords &words);

} // namespace dilim::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace dilim::analysis {

/// A distribution in a few numbers. All zero if there are no values.
struct Summary {
    std::size_t count = 0;
    double mean = 0;
    std::optional<double> standardDeviation{}; // of a sample, n - 1; nothing below two values
    /// Third central moment / standard deviation of n cubed (g1; Joanes & Gill 1998, The Statistician 47:183-189):
    /// above 0 where a few values are much greater than most. Nothing below three values and where all are equal.
    std::optional<double> skewness{};
    double minimum = 0;
    double lowerQuartile = 0; // type-7 quantiles (Hyndman & Fan 1996), exact
    double median = 0;
    double upperQuartile = 0;
    double maximum = 0;
};

/// Summarises finite values. Mean and deviation are computed in one pass by the update formulas of Boost.Accumulators'
/// immediate mean and variance (Welford 1962, Technometrics 4:419-420), which keep their digits far away from zero.
[[nodiscard]] Summary summarise(std::span<const double> values);

} // namespace dilim::analysis

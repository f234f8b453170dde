// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary.h"

#include "analysis/rfm.h"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/max.hpp>
#include <boost/accumulators/statistics/mean.hpp>
#include <boost/accumulators/statistics/min.hpp>
#include <boost/accumulators/statistics/skewness.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/variance.hpp>

#include <cmath>
#include <vector>

namespace dilim::analysis {

namespace acc = boost::accumulators;

namespace {

/// Boost has skewness from moments about zero only; of what lies around zero these keep their digits.
std::optional<double> skewnessOf(std::span<const double> values, double mean)
{
    acc::accumulator_set<double, acc::stats<acc::tag::skewness, acc::tag::variance(acc::immediate)>> centred;
    for (const double value : values)
        centred(value - mean);
    if (values.size() < 3 || !(acc::variance(centred) > 0))
        return std::nullopt;
    return acc::skewness(centred);
}

} // namespace

Summary summarise(std::span<const double> values)
{
    Summary summary;
    if (values.empty())
        return summary;
    // The lazy forms would subtract large squares from each other: variance 0 for {1e9 + 1, 1e9 + 2, 1e9 + 3}.
    acc::accumulator_set<
        double,
        acc::stats<acc::tag::min, acc::tag::max, acc::tag::mean(acc::immediate), acc::tag::variance(acc::immediate)>>
        all;
    for (const double value : values)
        all(value);
    summary.count = values.size();
    summary.mean = acc::mean(all);
    summary.minimum = acc::min(all);
    summary.maximum = acc::max(all);
    const auto count = static_cast<double>(values.size());
    if (values.size() > 1)
        summary.standardDeviation = std::sqrt(acc::variance(all) * count / (count - 1)); // Boost's is n, not n - 1
    summary.skewness = skewnessOf(values, summary.mean);

    std::vector<double> copy(values.begin(), values.end());
    summary.lowerQuartile = quantile(copy, 0.25);
    summary.median = quantile(copy, 0.5);
    summary.upperQuartile = quantile(copy, 0.75);
    return summary;
}

} // namespace dilim::analysis

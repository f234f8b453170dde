// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/range_scale.h"

#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

std::int64_t widthOf(const analysis::Histogram &histogram)
{
    for (const analysis::HistogramBin &bin : histogram.bins) {
        if (bin.from && bin.below)
            return std::max<std::int64_t>(1, *bin.below - *bin.from);
    }
    return 1;
}

std::int64_t rounded(double value, std::uint8_t decimals)
{
    return std::llround(value * static_cast<double>(powerOfTen(decimals)));
}

} // namespace

RangeScale::RangeScale(const analysis::FieldOverview &overview)
{
    if (!overview.histogram || overview.histogram->bins.empty() || !overview.summary)
        return;
    const auto &bins = overview.histogram->bins;
    m_decimals = overview.histogram->scale;
    const std::int64_t width = widthOf(*overview.histogram);
    m_step = std::max<std::int64_t>(1, width / 10);
    const std::int64_t least = rounded(overview.summary->minimum, m_decimals);
    const std::int64_t greatest = rounded(overview.summary->maximum, m_decimals);
    const std::int64_t second = bins.front().below.value_or(greatest);
    m_edges.push_back(bins.front().from.value_or(std::min(least, second - width)));
    for (const analysis::HistogramBin &bin : bins)
        m_edges.push_back(bin.below.value_or(std::max(greatest, m_edges.back() + width)));
}

double RangeScale::placeOf(std::int64_t value) const
{
    value = std::clamp(value, least(), greatest());
    const auto above = std::upper_bound(m_edges.begin() + 1, m_edges.end() - 1, value);
    const auto from = static_cast<double>(*(above - 1));
    const double part = (static_cast<double>(value) - from) / (static_cast<double>(*above) - from);
    return (static_cast<double>(above - 1 - m_edges.begin()) + part) / static_cast<double>(m_edges.size() - 1);
}

std::int64_t RangeScale::valueAt(double place) const
{
    const double bars = static_cast<double>(m_edges.size() - 1);
    const double at = std::clamp(place, 0.0, 1.0) * bars;
    const auto bar = std::min(static_cast<std::size_t>(at), m_edges.size() - 2);
    const auto from = static_cast<double>(m_edges[bar]);
    const double value = from + (at - static_cast<double>(bar)) * (static_cast<double>(m_edges[bar + 1]) - from);
    const std::int64_t steps = std::llround(value / static_cast<double>(m_step));
    return std::clamp(steps * m_step, least(), greatest());
}

} // namespace dilim::ui

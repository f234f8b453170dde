// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/segment_chart.h"

#include "charts/chart_catalogue.h"
#include "charts/share_axis.h"

#include <algorithm>

namespace dilim::charts {
namespace {

Mark mark(const SegmentShare &segment, double value, bool pale, const SegmentWords &words)
{
    // A share of revenue is below zero where refunds outweigh orders: no bar, but the true number beside it.
    return {segment.name,
            std::max(0.0, value),
            words.share(value, 1),
            {ColourRole::Family::Categorical, segment.colour, pale}};
}

} // namespace

ChartSpec segmentChart(std::span<const SegmentShare> shares, const SegmentWords &words)
{
    const bool paired = std::ranges::all_of(shares, [](const SegmentShare &s) { return s.revenue.has_value(); });
    ChartSpec spec;
    spec.kind = *chartKindFor(paired ? ResultShape::SharePairs : ResultShape::Shares);
    spec.title = words.title;
    spec.summary = words.summary;
    spec.series.push_back({words.customersSeries, {ColourRole::Family::Neutral, 0, paired}, {}});
    if (paired)
        spec.series.push_back({words.revenueSeries, {ColourRole::Family::Neutral, 0, false}, {}});
    for (const SegmentShare &segment : shares) {
        const Mark customers = mark(segment, segment.customers, paired, words);
        spec.series.front().marks.push_back(customers);
        if (!paired) {
            spec.endLabels.push_back(customers.valueText);
            continue;
        }
        const Mark revenue = mark(segment, *segment.revenue, false, words);
        spec.series.back().marks.push_back(revenue);
        spec.endLabels.push_back(words.pair(customers.valueText, revenue.valueText));
    }
    setShareAxis(spec, words.share);
    return spec;
}

} // namespace dilim::charts

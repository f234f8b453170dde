// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/history_chart.h"

#include "charts/chart_catalogue.h"
#include "charts/nice_ticks.h"

#include <algorithm>

namespace dilim::charts {

ChartSpec historyChart(std::span<const SizeOnDay> sizes, const ColourRole &colour, const HistoryWords &words)
{
    ChartSpec spec{*chartKindFor(ResultShape::OverTime), words.title, words.summary};
    spec.series = {{words.customers, colour, {}}};
    double largest = 0.0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const SizeOnDay &size = sizes[i];
        if (i + 1 < sizes.size() && sizes[i + 1].day == size.day)
            continue;
        const auto customers = static_cast<double>(size.customers);
        largest = std::max(largest, customers);
        spec.series.front().marks.push_back({words.shortDay(size.day), customers, words.count(customers), colour});
        spec.x.ticks.push_back(words.shortDay(size.day));
        spec.x.positions.push_back(static_cast<double>(size.day.days));
        spec.columns.push_back(
            {{},
             words.longDay(size.day),
             {{words.customers, words.count(customers)}, {words.revenue, words.money(size.revenue)}}});
    }
    const Ticks ticks = niceTicks(largest);
    spec.maximum = ticks.positions.back();
    spec.y.positions = ticks.positions;
    for (const double position : ticks.positions)
        spec.y.ticks.push_back(words.count(position));
    return spec;
}

} // namespace dilim::charts

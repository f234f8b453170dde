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
        const auto sameDay = std::ranges::equal_range(sizes, size.day, {}, &SizeOnDay::day);
        const auto later = static_cast<double>(sameDay.end() - sizes.begin()) - static_cast<double>(i + 1);
        const auto customers = static_cast<double>(size.customers);
        largest = std::max(largest, customers);
        spec.series.front().marks.push_back({words.shortDay(size.day), customers, words.count(customers), colour});
        spec.x.ticks.push_back(later > 0 ? std::string() : words.shortDay(size.day));
        spec.x.positions.push_back(size.day.days - later / static_cast<double>(sameDay.size()));
        spec.columns.push_back(
            {{}, size.name, {{words.customers, words.count(customers)}, {words.revenue, words.money(size.revenue)}}});
    }
    const Ticks ticks = niceTicks(largest);
    spec.maximum = ticks.positions.back();
    spec.y.positions = ticks.positions;
    for (const double position : ticks.positions)
        spec.y.ticks.push_back(words.count(position));
    return spec;
}

} // namespace dilim::charts

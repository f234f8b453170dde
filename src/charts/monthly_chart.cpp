// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/monthly_chart.h"

#include "charts/chart_catalogue.h"
#include "charts/nice_ticks.h"

#include <algorithm>

namespace dilim::charts {
namespace {

constexpr ColourRole returningColour{ColourRole::Family::Accent, 7, false};
constexpr ColourRole freshColour{ColourRole::Family::Accent, 4, false};

Mark part(const std::string &month, std::int64_t revenue, const ColourRole &colour, const MonthlyWords &words)
{
    return {month, static_cast<double>(std::max<std::int64_t>(0, revenue)), words.money(revenue), colour};
}

Column column(const analysis::RevenueMonth &month, const MonthlyWords &words)
{
    Column column;
    column.name = words.longMonth(month.firstDay);
    column.facts = {{words.returning, words.money(month.ofReturning.revenue)},
                    {words.fresh, words.money(month.ofNew.revenue)},
                    {words.total, words.money(month.all().revenue), true}};
    if (month.yearBefore) {
        column.comparison = static_cast<double>(std::max<std::int64_t>(0, month.yearBefore->revenue));
        column.facts.push_back({words.yearBefore, words.money(month.yearBefore->revenue)});
    }
    return column;
}

double largest(const ChartSpec &spec)
{
    double most = 0.0;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        double sum = 0.0;
        for (const Series &series : spec.series)
            sum += series.marks[i].value;
        most = std::max({most, sum, spec.columns[i].comparison.value_or(0.0)});
    }
    return most;
}

/// The year stands below the first month and below every January.
std::string yearNote(const analysis::RevenueMonth &month, bool first)
{
    const CivilDate date = civilFromDays(month.firstDay.days);
    return first || date.month == 1 ? std::to_string(date.year) : std::string();
}

} // namespace

ChartSpec monthlyChart(const analysis::MonthlyRevenue &revenue, const MonthlyWords &words)
{
    ChartSpec spec{*chartKindFor(ResultShape::PartsByMonth), words.title, words.summary};
    spec.series = {{words.returning, returningColour, {}}, {words.fresh, freshColour, {}}};
    for (const analysis::RevenueMonth &month : revenue.months) {
        const std::string name = words.shortMonth(month.firstDay);
        spec.series.front().marks.push_back(part(name, month.ofReturning.revenue, returningColour, words));
        spec.series.back().marks.push_back(part(name, month.ofNew.revenue, freshColour, words));
        spec.x.notes.push_back(yearNote(month, spec.x.ticks.empty()));
        spec.x.ticks.push_back(name);
        spec.columns.push_back(column(month, words));
    }
    const bool compared = std::ranges::any_of(spec.columns, [](const Column &c) { return c.comparison.has_value(); });
    if (compared)
        spec.comparison = words.yearBefore;
    if (revenue.lastIsIncomplete && revenue.lastDay && !spec.columns.empty()) {
        spec.lastIsIncomplete = true;
        spec.x.ticks.back() += '*';
        spec.note = "* " + words.upTo(*revenue.lastDay);
    }
    const Ticks ticks = niceTicks(largest(spec));
    spec.maximum = ticks.positions.back();
    spec.y.positions = ticks.positions;
    for (const double position : ticks.positions)
        spec.y.ticks.push_back(words.axisMoney(position));
    return spec;
}

} // namespace dilim::charts

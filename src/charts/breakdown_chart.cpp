// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakdown_chart.h"

#include "charts/chart_catalogue.h"
#include "charts/share_axis.h"

#include <algorithm>
#include <tuple>

namespace dilim::charts {
namespace {

constexpr std::uint8_t amountStep = 6; // of the accent ramp

double measured(const analysis::BreakdownRow &row, Measure measure)
{
    switch (measure) {
    case Measure::Customers:
        return static_cast<double>(row.customers);
    case Measure::Orders:
        return static_cast<double>(row.orders);
    case Measure::Rows:
        return static_cast<double>(row.rows);
    case Measure::Revenue:
        break;
    }
    return static_cast<double>(row.revenue);
}

double totalOf(const analysis::BreakdownResult &result, Measure measure)
{
    if (measure == Measure::Customers)
        return static_cast<double>(result.total.customers);
    if (measure == Measure::Revenue)
        return static_cast<double>(result.total.revenue);
    double total = 0.0;
    for (const analysis::BreakdownRow &row : result.rows)
        total += measured(row, measure);
    return total;
}

bool hasNoValue(const analysis::BreakdownRow &row)
{
    return std::ranges::all_of(row.key, [](const std::string &word) { return word.empty(); });
}

} // namespace

TopRows topRows(const analysis::BreakdownResult &result, Measure measure, std::size_t limit)
{
    TopRows top{result.rows, {}, 0, 0.0};
    const double total = totalOf(result, measure);
    const auto shareOf = [&](const analysis::BreakdownRow &row) {
        return total > 0.0 ? measured(row, measure) / total : 0.0;
    };
    std::ranges::stable_sort(top.rows, [measure](const auto &a, const auto &b) {
        return std::tuple(hasNoValue(a), measured(b, measure)) < std::tuple(hasNoValue(b), measured(a, measure));
    });
    if (top.rows.size() > limit) {
        // What is not known is said even when it is last.
        const auto cut = top.rows.begin() + static_cast<std::ptrdiff_t>(limit);
        if (hasNoValue(top.rows.back()))
            std::iter_swap(cut - 1, top.rows.end() - 1);
        for (auto row = cut; row != top.rows.end(); ++row)
            top.hiddenShare += shareOf(*row);
        top.hidden = top.rows.size() - limit;
        top.rows.erase(cut, top.rows.end());
    }
    for (const analysis::BreakdownRow &row : top.rows)
        top.shares.push_back(shareOf(row));
    return top;
}

ChartSpec breakdownChart(const TopRows &top, const BreakdownWords &words)
{
    ChartSpec spec;
    spec.kind = *chartKindFor(ResultShape::Shares);
    spec.title = words.title;
    spec.summary = words.summary;
    spec.series.push_back({});
    for (std::size_t i = 0; i < top.rows.size(); ++i) {
        const bool unknown = hasNoValue(top.rows[i]);
        const ColourRole colour = unknown ? ColourRole{ColourRole::Family::Neutral, 0, true}
                                          : ColourRole{ColourRole::Family::Accent, amountStep, false};
        const std::string text = words.share(top.shares[i], 1);
        spec.series.front().marks.push_back({words.key(top.rows[i].key), std::max(0.0, top.shares[i]), text, colour});
        spec.endLabels.push_back(text);
    }
    setShareAxis(spec, words.share);
    return spec;
}

} // namespace dilim::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rfm_chart.h"

#include <algorithm>
#include <cmath>

namespace dilim::charts {
namespace {

constexpr int scores = 5;
constexpr double rampSteps = 9.0;
constexpr std::string_view nobody = "–"; // a score that no value gets

// Blue 0, ochre 1, green 2, plum 3, gold 4, violet 5, pink 6, forest 7, sky 8, taupe 9: by RfmGroup.
constexpr std::array<std::uint8_t, analysis::rfmGroupCount> groupColours = {2, 0, 7, 8, 3, 4, 5, 1, 6, 9};

struct Extent {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

Extent extentOf(const analysis::RfmResult &result)
{
    Extent extent{result.grid[0][0].customers, result.grid[0][0].customers};
    for (const auto &row : result.grid) {
        for (const analysis::RfmCell &cell : row) {
            extent.low = std::min(extent.low, cell.customers);
            extent.high = std::max(extent.high, cell.customers);
        }
    }
    return extent;
}

/// Nine equal steps between the smallest and the largest cell.
std::uint8_t stepOf(std::uint64_t customers, const Extent &extent)
{
    if (extent.high == extent.low)
        return 0;
    const double place = static_cast<double>(customers - extent.low) / static_cast<double>(extent.high - extent.low);
    return static_cast<std::uint8_t>(std::min(rampSteps - 1.0, std::floor(place * rampSteps)));
}

std::int64_t whole(double edge)
{
    return static_cast<std::int64_t>(std::floor(edge));
}

Axis recencyAxis(const analysis::RfmResult &result, const RfmWords &words)
{
    Axis axis{words.recencyAxis, {}, {}, {}};
    for (int r = 1; r <= scores; ++r) {
        axis.ticks.push_back(std::to_string(r));
        const WholeRange range = recencyRange(result.cutPoints, r);
        axis.notes.push_back(range.isEmpty() ? std::string(nobody) : words.days(range));
    }
    return axis;
}

Axis frequencyAxis(const RfmWords &words)
{
    return {words.frequencyAxis, {"5", "4", "3", "2", "1"}, {}, {}};
}

} // namespace

WholeRange recencyRange(const analysis::RfmCutPoints &cuts, int score)
{
    const auto edge = [&cuts](int index) { return whole(cuts.recencyDays[static_cast<std::size_t>(index)]); };
    WholeRange range;
    if (score < scores)
        range.first = edge(scores - 1 - score) + 1;
    if (score > 1)
        range.last = edge(scores - score);
    return range;
}

WholeRange frequencyRange(const analysis::RfmCutPoints &cuts, int score)
{
    const auto edge = [&cuts](int index) { return whole(cuts.frequency[static_cast<std::size_t>(index)]); };
    WholeRange range{1, {}};
    if (score > 1)
        range.first = edge(score - 2) + 1;
    if (score < scores)
        range.last = edge(score - 1);
    return range;
}

ColourRole rfmGroupColour(analysis::RfmGroup group)
{
    return {ColourRole::Family::Categorical, groupColours[static_cast<std::size_t>(group)], false};
}

ChartSpec rfmChart(const analysis::RfmResult &result, const RfmWords &words)
{
    const Extent extent = extentOf(result);
    const double everybody = std::max<double>(1.0, static_cast<double>(result.scores.size()));
    ChartSpec spec{Kind::HeatGrid, words.title, words.summary, recencyAxis(result, words), frequencyAxis(words)};
    std::array<bool, analysis::rfmGroupCount> named{};
    for (int f = scores; f >= 1; --f) {
        std::vector<Cell> row;
        for (int r = 1; r <= scores; ++r) {
            const auto group = static_cast<std::size_t>(analysis::rfmGroup(r, f));
            const std::uint64_t customers =
                result.grid[static_cast<std::size_t>(r - 1)][static_cast<std::size_t>(f - 1)].customers;
            row.push_back({named[group] ? std::string() : words.groups[group], words.count(customers),
                           words.share(static_cast<double>(customers) / everybody), stepOf(customers, extent),
                           static_cast<int>(group), rfmGroupColour(static_cast<analysis::RfmGroup>(group))});
            named[group] = true;
        }
        spec.cells.push_back(std::move(row));
    }
    spec.legendLow = words.count(extent.low);
    spec.legendHigh = words.customers(extent.high);
    return spec;
}

} // namespace dilim::charts

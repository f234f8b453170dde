// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rfm_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dilim::charts {
namespace {

constexpr int scores = 5;
constexpr double rampSteps = 9.0;
constexpr std::string_view nobody = "–"; // a score that no value gets

// Blue 0, ochre 1, green 2, plum 3, gold 4, violet 5, pink 6, forest 7, sky 8, taupe 9: by RfmGroup.
constexpr std::array<std::uint8_t, analysis::rfmGroupCount> groupColours = {2, 0, 7, 8, 3, 4, 5, 1, 6, 9};

struct Extent {
    double low = 0.0;
    double high = 0.0;
};

/// Nothing where the cell has no such number.
std::optional<double> measured(const analysis::RfmCell &cell, RfmMeasure measure)
{
    switch (measure) {
    case RfmMeasure::Customers:
        return static_cast<double>(cell.customers);
    case RfmMeasure::Revenue:
        return static_cast<double>(cell.money);
    case RfmMeasure::AverageBasket:
        break;
    }
    if (cell.orders == 0)
        return std::nullopt;
    return static_cast<double>(cell.money) / static_cast<double>(cell.orders);
}

Extent extentOf(const analysis::RfmGrid &grid, RfmMeasure measure)
{
    std::optional<Extent> extent;
    for (const auto &row : grid) {
        for (const analysis::RfmCell &cell : row) {
            const std::optional<double> value = measured(cell, measure);
            if (!value)
                continue;
            if (!extent)
                extent = Extent{*value, *value};
            extent->low = std::min(extent->low, *value);
            extent->high = std::max(extent->high, *value);
        }
    }
    return extent.value_or(Extent{});
}

/// Nine equal steps between the smallest and the largest cell.
std::uint8_t stepOf(std::optional<double> value, const Extent &extent)
{
    if (!value || extent.high <= extent.low)
        return 0;
    const double place = (*value - extent.low) / (extent.high - extent.low);
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

/// The numbers of one measure as cells and legend show them.
class Numbers
{
public:
    Numbers(const analysis::RfmResult &result, const RfmWords &words, RfmMeasure measure, analysis::RfmAxes axes)
        : m_words(words)
        , m_measure(measure)
        , m_extent(extentOf(result.gridOf(axes), measure))
    {
        for (const analysis::RfmCell &cell : result.groups)
            m_total += measured(cell, measure).value_or(0.0);
        if (measure == RfmMeasure::Customers)
            m_total = static_cast<double>(result.scores.size());
    }

    [[nodiscard]] Cell cell(const analysis::RfmCell &cell) const
    {
        const std::optional<double> value = measured(cell, m_measure);
        return {{}, value ? text(*value) : std::string(nobody), share(value), stepOf(value, m_extent)};
    }
    void setLegend(ChartSpec &spec) const
    {
        spec.legendLow = text(m_extent.low);
        spec.legendHigh = m_measure == RfmMeasure::Customers
            ? m_words.customers(static_cast<std::uint64_t>(m_extent.high))
            : text(m_extent.high);
    }

private:
    [[nodiscard]] std::string text(double value) const
    {
        return m_measure == RfmMeasure::Customers ? m_words.count(static_cast<std::uint64_t>(value))
                                                  : m_words.money(value);
    }
    [[nodiscard]] std::string share(std::optional<double> value) const
    {
        if (m_measure == RfmMeasure::AverageBasket)
            return {};
        return m_words.share(m_total > 0.0 ? value.value_or(0.0) / m_total : 0.0);
    }

    const RfmWords &m_words;
    RfmMeasure m_measure;
    Extent m_extent;
    double m_total = 0.0;
};

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

ChartSpec rfmChart(const analysis::RfmResult &result, const RfmWords &words, RfmMeasure measure, analysis::RfmAxes axes)
{
    const Numbers numbers(result, words, measure, axes);
    const analysis::RfmGrid &grid = result.gridOf(axes);
    ChartSpec spec{Kind::HeatGrid, words.title, words.summary, recencyAxis(result, words), frequencyAxis(words)};
    std::array<bool, analysis::rfmGroupCount> named{};
    for (int f = scores; f >= 1; --f) {
        std::vector<Cell> row;
        for (int r = 1; r <= scores; ++r) {
            Cell cell = numbers.cell(grid[static_cast<std::size_t>(r - 1)][static_cast<std::size_t>(f - 1)]);
            if (axes == analysis::RfmAxes::Frequency) {
                const auto group = static_cast<std::size_t>(analysis::rfmGroup(r, f));
                cell.title = std::exchange(named[group], true) ? std::string() : words.groups[group];
                cell.group = static_cast<int>(group);
                cell.groupColour = rfmGroupColour(static_cast<analysis::RfmGroup>(group));
            }
            if (words.cellName)
                cell.name = words.cellName(r, f);
            if (words.cellFacts)
                cell.facts = words.cellFacts(r, f);
            row.push_back(std::move(cell));
        }
        spec.cells.push_back(std::move(row));
    }
    numbers.setLegend(spec);
    return spec;
}

} // namespace dilim::charts

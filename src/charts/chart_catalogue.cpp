// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_catalogue.h"

#include <algorithm>
#include <cassert>

namespace dilim::charts {
namespace {

constexpr ChartKind table[] = {
    {Kind::HorizontalBars, "horizontal_bars", ResultShape::Shares, 18.5, 20.0},
    {Kind::PairedBars, "paired_bars", ResultShape::SharePairs, 18.5, 40.0},
    {Kind::HeatGrid, "heat_grid", ResultShape::Grid, 51.0, 46.0},
    {Kind::StackedColumns, "stacked_columns", ResultShape::PartsByMonth, 0.0, 190.0},
    {Kind::Lines, "lines", ResultShape::OverTime, 0.0, 170.0},
};

} // namespace

std::span<const ChartKind> chartKinds()
{
    return table;
}

const ChartKind &chartKind(Kind kind)
{
    const auto *row = std::ranges::find(table, kind, &ChartKind::kind);
    assert(row != std::end(table));
    return *row;
}

std::optional<Kind> chartKindFor(ResultShape shape)
{
    const auto *row = std::ranges::find(table, shape, &ChartKind::suits);
    return row == std::end(table) ? std::nullopt : std::optional(row->kind);
}

std::size_t rowCount(const ChartSpec &spec)
{
    if (!spec.cells.empty())
        return spec.cells.size();
    return spec.series.empty() ? 0 : spec.series.front().marks.size();
}

double naturalHeight(const ChartSpec &spec)
{
    const ChartKind &kind = chartKind(spec.kind);
    return kind.rowHeight * static_cast<double>(rowCount(spec)) + kind.restHeight;
}

} // namespace dilim::charts

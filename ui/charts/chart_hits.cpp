// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_hits.h"

#include "ui/charts/bars_layout.h"
#include "ui/charts/columns_layout.h"
#include "ui/charts/heat_grid_layout.h"
#include "ui/charts/lines_layout.h"

#include <algorithm>
#include <cassert>

namespace dilim::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::vector<ChartHit> barHits(const QRectF &rect, const charts::ChartSpec &spec)
{
    const BarsLayout layout = barsLayout(rect, spec);
    std::vector<ChartHit> hits;
    for (std::size_t s = 0; s < layout.bars.size(); ++s) {
        for (std::size_t i = 0; i < layout.bars[s].size(); ++i) {
            const charts::Mark &mark = spec.series[s].marks[i];
            ChartHit hit{layout.bars[s][i], static_cast<int>(s), static_cast<int>(i), text(mark.label),
                         text(mark.valueText)};
            hit.facts.push_back({text(spec.series[s].name), hit.value});
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

std::vector<ChartHit> cellHits(const QRectF &rect, const charts::ChartSpec &spec)
{
    const HeatGridLayout layout = heatGridLayout(rect, spec);
    std::vector<ChartHit> hits;
    for (std::size_t row = 0; row < layout.rects.size(); ++row) {
        for (std::size_t column = 0; column < layout.rects[row].size(); ++column) {
            const charts::Cell &cell = spec.cells[row][column];
            ChartHit hit{layout.rects[row][column], static_cast<int>(row), static_cast<int>(column), text(cell.name),
                         text(cell.value)};
            for (const charts::Fact &fact : cell.facts)
                hit.facts.push_back({text(fact.label), text(fact.value), fact.isTotal});
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

ChartHit toldTogether(const QRectF &rect, std::size_t index, const charts::Column &column)
{
    ChartHit hit{rect, 0, static_cast<int>(index), text(column.name), {}};
    for (const charts::Fact &fact : column.facts)
        hit.facts.push_back({text(fact.label), text(fact.value), fact.isTotal});
    return hit;
}

/// A category is one hit in its whole height: its parts are told together.
std::vector<ChartHit> columnHits(const QRectF &rect, const charts::ChartSpec &spec)
{
    const ColumnsLayout layout = columnsLayout(rect, spec);
    std::vector<ChartHit> hits;
    for (std::size_t i = 0; layout.step > 0.0 && i < spec.columns.size(); ++i)
        hits.push_back(toldTogether(layout.band(i), i, spec.columns[i]));
    return hits;
}

/// Every place along the lines is one hit in the whole height: what its marks say is told together.
std::vector<ChartHit> placeHits(const QRectF &rect, const charts::ChartSpec &spec)
{
    const LinesLayout layout = linesLayout(rect, spec);
    std::vector<ChartHit> hits;
    for (std::size_t i = 0; i < layout.x.size() && i < spec.columns.size(); ++i)
        hits.push_back(toldTogether(layout.band(i), i, spec.columns[i]));
    return hits;
}

struct Hitting {
    charts::Kind kind{};
    std::vector<ChartHit> (*hits)(const QRectF &, const charts::ChartSpec &) = nullptr;
};

constexpr Hitting table[] = {
    {charts::Kind::HorizontalBars, barHits},    {charts::Kind::PairedBars, barHits}, {charts::Kind::HeatGrid, cellHits},
    {charts::Kind::StackedColumns, columnHits}, {charts::Kind::Lines, placeHits},
};

} // namespace

std::vector<ChartHit> chartHits(const QRectF &rect, const charts::ChartSpec &spec)
{
    const auto *row = std::ranges::find(table, spec.kind, &Hitting::kind);
    assert(row != std::end(table));
    return row->hits(rect, spec);
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/paint_bars.h"
#include "ui/charts/paint_columns.h"
#include "ui/charts/paint_heat_grid.h"
#include "ui/charts/paint_lines.h"

#include <algorithm>
#include <cassert>

namespace dilim::ui {
namespace {

struct Drawing {
    charts::Kind kind{};
    void (*paint)(QPainter &, const QRectF &, const charts::ChartSpec &, const report::Palette &) = nullptr;
};

constexpr Drawing drawings[] = {
    {charts::Kind::HorizontalBars, paintBars}, {charts::Kind::PairedBars, paintBars},
    {charts::Kind::HeatGrid, paintHeatGrid},   {charts::Kind::StackedColumns, paintColumns},
    {charts::Kind::Lines, paintLines},
};

} // namespace

void paintChart(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const auto *drawing = std::ranges::find(drawings, spec.kind, &Drawing::kind);
    assert(drawing != std::end(drawings));
    drawing->paint(painter, rect, spec, palette);
}

void paintChartOnPaper(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec)
{
    paintChart(painter, rect, spec, report::printPalette());
}

} // namespace dilim::ui

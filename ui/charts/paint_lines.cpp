// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_lines.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/lines_layout.h"
#include "ui/charts/upright_words.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double lineWidth = 1.5;
constexpr double pointRadius = 2.4;
constexpr double fillShare = 0.14; // of the colour, over the paper

/// In units of the painter from the left end of the plot: that is what the axis of x counts.
std::unique_ptr<QLineSeries> lineSeries(const charts::Series &series, const LinesLayout &layout)
{
    auto line = std::make_unique<QLineSeries>();
    for (std::size_t i = 0; i < layout.x.size(); ++i)
        line->append(layout.x[i] - layout.plot.left(), series.marks[i].value);
    return line;
}

std::unique_ptr<QAbstractSeries> drawnSeries(const charts::ChartSpec &spec, const charts::Series &series,
                                             const LinesLayout &layout, const report::Palette &palette)
{
    const QColor colour = report::colourOf(series.colour, palette);
    const QPen pen(colour, lineWidth * sceneScale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    std::unique_ptr<QLineSeries> line = lineSeries(series, layout);
    line->setPen(pen);
    if (spec.series.size() > 1)
        return line;
    auto area = std::make_unique<QAreaSeries>();
    line->setParent(area.get());
    area->setUpperSeries(line.release()); // its parent owns it
    area->setPen(Qt::NoPen);
    area->setBrush(report::mixed(colour, palette.paper, fillShare));
    return area;
}

/// QtCharts outlines an area all around: the line above it is one more series.
void addSeries(QChart &chart, const charts::ChartSpec &spec, const LinesLayout &layout, const report::Palette &palette)
{
    for (const charts::Series &series : spec.series)
        chart.addSeries(drawnSeries(spec, series, layout, palette).release()); // the chart owns its series
    if (spec.series.size() > 1)
        return;
    std::unique_ptr<QLineSeries> above = lineSeries(spec.series.front(), layout);
    above->setPen(QPen(report::colourOf(spec.series.front().colour, palette), lineWidth * sceneScale));
    chart.addSeries(above.release());
}

void addAxes(QChart &chart, const charts::ChartSpec &spec, const LinesLayout &layout, const report::Palette &palette)
{
    auto across = std::make_unique<QValueAxis>();
    across->setRange(0.0, layout.plot.width());
    hide(*across);
    std::unique_ptr<QValueAxis> up = valueAxis(spec.maximum, spec.y.positions.size(), palette);
    QValueAxis *acrossAxis = across.get();
    QValueAxis *upAxis = up.get();
    chart.addAxis(across.release(), Qt::AlignBottom); // the chart owns its axes
    chart.addAxis(up.release(), Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(acrossAxis);
        series->attachAxis(upAxis);
    }
}

void paintPoints(QPainter &painter, const LinesLayout &layout, const charts::ChartSpec &spec,
                 const report::Palette &palette)
{
    painter.setPen(QPen(palette.paper, hairline));
    for (const charts::Series &series : spec.series) {
        painter.setBrush(report::colourOf(series.colour, palette));
        for (std::size_t i = 0; i < layout.x.size(); ++i)
            painter.drawEllipse(QPointF(layout.x[i], layout.y(series.marks[i].value, spec.maximum)), pointRadius,
                                pointRadius);
    }
}

} // namespace

void paintLines(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const LinesLayout layout = linesLayout(rect, spec);
    if (layout.x.empty())
        return;
    painter.save();
    std::unique_ptr<QChart> chart = bareChart();
    addSeries(*chart, spec, layout, palette);
    addAxes(*chart, spec, layout, palette);
    render(painter, rect, layout.plot, std::move(chart));
    paintZeroLine(painter, layout.plot, palette);
    paintPoints(painter, layout, spec, palette);
    paintAmounts(painter, layout.plot, spec, palette);
    paintNames(painter, layout.plot, spec, palette, [&layout](std::size_t i) { return layout.x[i]; });
    paintNote(painter, rect, layout.plot, spec, palette);
    if (spec.series.size() > 1)
        paintLegend(painter, rect, spec, palette);
    painter.restore();
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_columns.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/columns_layout.h"
#include "ui/charts/upright_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace dilim::ui {
namespace {

constexpr double overhang = 3.5; // of the comparison beyond the column

bool isPale(const charts::ChartSpec &spec, std::size_t category)
{
    return spec.lastIsIncomplete && category + 1 == spec.series.front().marks.size();
}

enum class Part : std::uint8_t { Complete, Incomplete };

/// The columns of a series that are drawn in its strong or in its pale colour: a set of QtCharts has one.
std::unique_ptr<QBarSet> barSet(const charts::ChartSpec &spec, const charts::Series &series, Part part,
                                const report::Palette &palette)
{
    auto set = std::make_unique<QBarSet>(QString());
    for (std::size_t i = 0; i < series.marks.size(); ++i)
        set->append(isPale(spec, i) == (part == Part::Incomplete) ? series.marks[i].value : 0.0);
    charts::ColourRole colour = series.colour;
    colour.pale = colour.pale || part == Part::Incomplete;
    set->setColor(report::colourOf(colour, palette));
    set->setPen(Qt::NoPen);
    return set;
}

std::unique_ptr<QStackedBarSeries> barSeries(const charts::ChartSpec &spec, const ColumnsLayout &layout,
                                             const report::Palette &palette)
{
    auto bars = std::make_unique<QStackedBarSeries>();
    for (const Part part : {Part::Complete, Part::Incomplete}) {
        for (const charts::Series &series : spec.series)
            bars->append(barSet(spec, series, part, palette).release()); // the series owns its sets
    }
    bars->setBarWidth(layout.barWidth / layout.step);
    bars->setLabelsVisible(false);
    return bars;
}

void addAxes(QChart &chart, QAbstractSeries &series, const charts::ChartSpec &spec, const report::Palette &palette)
{
    auto names = std::make_unique<QBarCategoryAxis>();
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i)
        names->append(QString::number(i));
    hide(*names);
    std::unique_ptr<QValueAxis> values = valueAxis(spec.maximum, spec.y.positions.size(), palette);
    QValueAxis *upAxis = values.get();
    QBarCategoryAxis *nameAxis = names.get();
    chart.addAxis(values.release(), Qt::AlignLeft); // the chart owns its axes
    chart.addAxis(names.release(), Qt::AlignBottom);
    series.attachAxis(upAxis);
    series.attachAxis(nameAxis);
}

void paintPlot(QPainter &painter, const QRectF &rect, const ColumnsLayout &layout, const charts::ChartSpec &spec,
               const report::Palette &palette)
{
    std::unique_ptr<QChart> chart = bareChart();
    std::unique_ptr<QStackedBarSeries> bars = barSeries(spec, layout, palette);
    QStackedBarSeries *series = bars.get();
    chart->addSeries(bars.release()); // the chart owns its series
    addAxes(*chart, *series, spec, palette);
    render(painter, rect, layout.plot, std::move(chart));
}

/// Paper between the parts of a column, the comparison across it.
void paintAcross(QPainter &painter, const ColumnsLayout &layout, const charts::ChartSpec &spec,
                 const report::Palette &palette)
{
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i) {
        const double left = layout.middle(i) - layout.barWidth / 2.0;
        double sum = 0.0;
        painter.setPen(QPen(palette.paper, hairline, Qt::SolidLine, Qt::FlatCap));
        for (std::size_t s = 0; s + 1 < spec.series.size(); ++s) {
            sum += spec.series[s].marks[i].value;
            const double y = layout.y(sum, spec.maximum);
            painter.drawLine(QPointF(left, y), QPointF(left + layout.barWidth, y));
        }
        if (i >= spec.columns.size() || !spec.columns[i].comparison)
            continue;
        const double y = layout.y(*spec.columns[i].comparison, spec.maximum);
        painter.setPen(QPen(palette.text, comparisonWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left - overhang, y), QPointF(left + layout.barWidth + overhang, y));
    }
}

} // namespace

void paintColumns(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const ColumnsLayout layout = columnsLayout(rect, spec);
    if (layout.step <= 0.0)
        return;
    painter.save();
    paintPlot(painter, rect, layout, spec, palette);
    paintAcross(painter, layout, spec, palette);
    paintZeroLine(painter, layout.plot, palette);
    paintAmounts(painter, layout.plot, spec, palette);
    paintNames(painter, layout.plot, spec, palette, [&layout](std::size_t i) { return layout.middle(i); });
    paintNote(painter, rect, layout.plot, spec, palette);
    paintLegend(painter, rect, spec, palette);
    painter.restore();
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_bars.h"

#include "report/type.h"
#include "ui/charts/bars_layout.h"
#include "ui/charts/chart_scene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace dilim::ui {
namespace {

constexpr double tickGap = 4.0; // at least, between two texts

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// One series of QtCharts with a set a category, because a set has one colour: all its other values are zero.
/// QtCharts counts categories, and series, from below.
std::unique_ptr<QHorizontalStackedBarSeries> barSeries(const charts::Series &series, const report::Palette &palette)
{
    auto bars = std::make_unique<QHorizontalStackedBarSeries>();
    const auto count = static_cast<qsizetype>(series.marks.size());
    for (qsizetype i = 0; i < count; ++i) {
        const charts::Mark &mark = series.marks[static_cast<std::size_t>(i)];
        auto set = std::make_unique<QBarSet>(QString());
        for (qsizetype j = 0; j < count; ++j)
            set->append(j == count - 1 - i ? mark.value : 0.0);
        set->setColor(report::colourOf(mark.colour, palette));
        set->setPen(Qt::NoPen);
        bars->append(set.release()); // the series owns its sets
    }
    bars->setBarWidth(barShare);
    bars->setLabelsVisible(false);
    return bars;
}

void addAxes(QChart &chart, const charts::ChartSpec &spec, const report::Palette &palette)
{
    auto names = std::make_unique<QBarCategoryAxis>();
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i)
        names->append(QString::number(i));
    hide(*names);
    std::unique_ptr<QValueAxis> values = valueAxis(spec.maximum, spec.x.positions.size(), palette);
    QValueAxis *acrossAxis = values.get();
    QBarCategoryAxis *nameAxis = names.get();
    chart.addAxis(values.release(), Qt::AlignBottom); // the chart owns its axes
    chart.addAxis(names.release(), Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(acrossAxis);
        series->attachAxis(nameAxis);
    }
}

void paintPlot(QPainter &painter, const QRectF &rect, const BarsLayout &layout, const charts::ChartSpec &spec,
               const report::Palette &palette)
{
    std::unique_ptr<QChart> chart = bareChart();
    for (auto series = spec.series.rbegin(); series != spec.series.rend(); ++series)
        chart->addSeries(barSeries(*series, palette).release()); // the chart owns its series
    addAxes(*chart, spec, palette);
    render(painter, rect, layout.plot, std::move(chart));
}

void paintZeroLine(QPainter &painter, const BarsLayout &layout, const report::Palette &palette)
{
    painter.setPen(QPen(palette.axis, 0.75, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.plot.topLeft(), layout.plot.bottomLeft());
}

void paintNames(QPainter &painter, const QRectF &rect, const BarsLayout &layout, const charts::ChartSpec &spec,
                const report::Palette &palette)
{
    const double toBaseline = layout.rowHeight / 2.0 + report::capHeight(barNameType) / 2.0;
    double y = layout.plot.top();
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i, y += layout.rowHeight) {
        const QString name = report::elided(text(spec.series.front().marks[i].label), barNameType, layout.nameWidth);
        report::drawText(painter, {rect.left(), y + toBaseline}, name, barNameType, palette.text);
    }
}

void paintEndLabels(QPainter &painter, const BarsLayout &layout, const charts::ChartSpec &spec,
                    const report::Palette &palette)
{
    const double toBaseline = layout.rowHeight / 2.0 + report::capHeight(barLabelType) / 2.0;
    double y = layout.plot.top();
    for (std::size_t i = 0; i < spec.endLabels.size(); ++i, y += layout.rowHeight) {
        const double end = layout.plot.left() + layout.plot.width() * longestValue(spec, i) / spec.maximum;
        report::drawText(painter, {end + barLabelGap, y + toBaseline}, text(spec.endLabels[i]), barLabelType,
                         palette.text2);
    }
}

/// Every how many ticks have room for their text.
std::size_t tickStride(const BarsLayout &layout, const charts::ChartSpec &spec)
{
    double widest = 0.0;
    for (const std::string &tick : spec.x.ticks)
        widest = std::max(widest, report::textWidth(text(tick), barLabelType));
    const double apart = layout.plot.width() / static_cast<double>(std::max<std::size_t>(1, spec.x.ticks.size() - 1));
    std::size_t stride = 1;
    while (stride < spec.x.ticks.size() && apart * static_cast<double>(stride) < widest + tickGap)
        ++stride;
    return stride;
}

void paintTicks(QPainter &painter, const BarsLayout &layout, const charts::ChartSpec &spec,
                const report::Palette &palette)
{
    for (std::size_t i = 0; i < spec.x.ticks.size(); i += tickStride(layout, spec)) {
        const double x = layout.plot.left() + layout.plot.width() * spec.x.positions[i] / spec.maximum;
        report::drawTextCentred(painter, {x, layout.plot.bottom() + 12.5}, text(spec.x.ticks[i]), barLabelType,
                                palette.text3);
    }
}

void paintLegend(QPainter &painter, const QRectF &rect, const BarsLayout &layout, const charts::ChartSpec &spec,
                 const report::Palette &palette)
{
    constexpr double square = 7.5;
    double x = layout.plot.left();
    const double baseline = rect.top() + 9.0;
    for (const charts::Series &series : spec.series) {
        const double middle = baseline - report::capHeight(barLabelType) / 2.0;
        painter.fillRect(QRectF(x, middle - square / 2.0, square, square), report::colourOf(series.colour, palette));
        x += square + 4.5;
        report::drawText(painter, {x, baseline}, text(series.name), barLabelType, palette.text2);
        x += report::textWidth(text(series.name), barLabelType) + 14.0;
    }
}

} // namespace

void paintBars(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const BarsLayout layout = barsLayout(rect, spec);
    if (layout.bars.empty())
        return;
    paintPlot(painter, rect, layout, spec, palette);
    paintZeroLine(painter, layout, palette);
    paintNames(painter, rect, layout, spec, palette);
    paintEndLabels(painter, layout, spec, palette);
    paintTicks(painter, layout, spec, palette);
    if (spec.series.size() > 1)
        paintLegend(painter, rect, layout, spec, palette);
}

} // namespace dilim::ui

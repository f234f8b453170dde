// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_columns.h"

#include "report/type.h"
#include "ui/charts/columns_layout.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace dilim::ui {
namespace {

constexpr double sceneScale = 4.0; // scene units a point: QtCharts does not go below a size of its own
constexpr double hair = 0.75;
constexpr double tickGap = 5.0;
constexpr double lineHeight = 13.0;
constexpr double overhang = 3.5; // of the comparison beyond the column
constexpr double comparisonWidth = 1.5;
constexpr double legendSquare = 7.5;
constexpr double legendLine = 12.0;
constexpr double legendGap = 12.0;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

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
    auto values = std::make_unique<QValueAxis>();
    values->setRange(0.0, spec.maximum);
    values->setTickCount(static_cast<int>(spec.y.positions.size()));
    values->setGridLinePen(QPen(palette.grid, hair * sceneScale));
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    auto names = std::make_unique<QBarCategoryAxis>();
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i)
        names->append(QString::number(i));
    names->setGridLineVisible(false);
    names->setLabelsVisible(false);
    names->setLineVisible(false); // its ticks would come along
    QValueAxis *valueAxis = values.get();
    QBarCategoryAxis *nameAxis = names.get();
    chart.addAxis(values.release(), Qt::AlignLeft); // the chart owns its axes
    chart.addAxis(names.release(), Qt::AlignBottom);
    series.attachAxis(valueAxis);
    series.attachAxis(nameAxis);
}

void paintPlot(QPainter &painter, const QRectF &rect, const ColumnsLayout &layout, const charts::ChartSpec &spec,
               const report::Palette &palette)
{
    auto made = std::make_unique<QChart>();
    made->setAnimationOptions(QChart::NoAnimation);
    made->setDropShadowEnabled(false); // shadows become pictures on paper
    made->setBackgroundVisible(false);
    made->setPlotAreaBackgroundVisible(false);
    made->legend()->hide();
    made->setMargins(QMargins());
    made->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    std::unique_ptr<QStackedBarSeries> bars = barSeries(spec, layout, palette);
    QStackedBarSeries *series = bars.get();
    made->addSeries(bars.release()); // the chart owns its series
    addAxes(*made, *series, spec, palette);
    QGraphicsScene scene;
    QChart *chart = made.get();
    scene.addItem(made.release()); // the scene owns it
    chart->setPlotArea(QRectF((layout.plot.topLeft() - rect.topLeft()) * sceneScale, layout.plot.size() * sceneScale));
    chart->resize(rect.size() * sceneScale);
    chart->layout()->activate();
    scene.render(&painter, rect, QRectF(QPointF(0.0, 0.0), rect.size() * sceneScale), Qt::IgnoreAspectRatio);
}

/// Paper between the parts of a column, the comparison across it, the line that all stand on.
void paintLines(QPainter &painter, const ColumnsLayout &layout, const charts::ChartSpec &spec,
                const report::Palette &palette)
{
    for (std::size_t i = 0; i < spec.series.front().marks.size(); ++i) {
        const double left = layout.middle(i) - layout.barWidth / 2.0;
        double sum = 0.0;
        painter.setPen(QPen(palette.paper, hair, Qt::SolidLine, Qt::FlatCap));
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
    painter.setPen(QPen(palette.axis, hair, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
}

void paintAmounts(QPainter &painter, const ColumnsLayout &layout, const charts::ChartSpec &spec,
                  const report::Palette &palette)
{
    for (std::size_t i = 0; i < spec.y.ticks.size(); ++i) {
        const double y = layout.y(spec.y.positions[i], spec.maximum) + report::capHeight(columnLabelType) / 2.0;
        report::drawTextRight(painter, {layout.plot.left() - tickGap, y}, text(spec.y.ticks[i]), columnLabelType,
                              palette.text3);
    }
}

/// Every how many names have room for themselves.
std::size_t nameStride(const ColumnsLayout &layout, const charts::ChartSpec &spec)
{
    double widest = 0.0;
    for (const std::string &name : spec.x.ticks)
        widest = std::max(widest, report::textWidth(text(name), columnLabelType));
    std::size_t stride = 1;
    while (stride < spec.x.ticks.size() && layout.step * static_cast<double>(stride) < widest + tickGap)
        ++stride;
    return stride;
}

/// Counted from the last one, which may have a star.
void paintNames(QPainter &painter, const QRectF &rect, const ColumnsLayout &layout, const charts::ChartSpec &spec,
                const report::Palette &palette)
{
    const std::size_t stride = nameStride(layout, spec);
    const double baseline = layout.plot.bottom() + lineHeight;
    for (std::size_t i = 0; i < spec.x.ticks.size(); ++i) {
        if ((spec.x.ticks.size() - 1 - i) % stride == 0)
            report::drawTextCentred(painter, {layout.middle(i), baseline}, text(spec.x.ticks[i]), columnLabelType,
                                    palette.text2);
        if (i < spec.x.notes.size())
            report::drawTextCentred(painter, {layout.middle(i), baseline + lineHeight}, text(spec.x.notes[i]),
                                    columnLabelType, palette.text3);
    }
    if (!spec.note.empty())
        report::drawText(painter, {layout.plot.left(), rect.bottom() - 3.0}, text(spec.note), columnLabelType,
                         palette.text3);
}

/// From the right end leftwards, in the order of the series, the comparison last.
void paintLegend(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const double baseline = rect.top() + 10.0;
    const double middle = baseline - report::capHeight(columnLabelType) / 2.0;
    double x = rect.right();
    if (!spec.comparison.empty()) {
        report::drawTextRight(painter, {x, baseline}, text(spec.comparison), columnLabelType, palette.text2);
        x -= report::textWidth(text(spec.comparison), columnLabelType) + tickGap + legendLine;
        painter.setPen(QPen(palette.text, comparisonWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, middle), QPointF(x + legendLine, middle));
        x -= legendGap;
    }
    for (auto series = spec.series.rbegin(); series != spec.series.rend(); ++series) {
        report::drawTextRight(painter, {x, baseline}, text(series->name), columnLabelType, palette.text2);
        x -= report::textWidth(text(series->name), columnLabelType) + tickGap + legendSquare;
        painter.fillRect(QRectF(x, middle - legendSquare / 2.0, legendSquare, legendSquare),
                         report::colourOf(series->colour, palette));
        x -= legendGap;
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
    paintLines(painter, layout, spec, palette);
    paintAmounts(painter, layout, spec, palette);
    paintNames(painter, rect, layout, spec, palette);
    paintLegend(painter, rect, spec, palette);
    painter.restore();
}

} // namespace dilim::ui

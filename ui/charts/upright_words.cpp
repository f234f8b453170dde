// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/upright_words.h"

#include "ui/charts/chart_scene.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace dilim::ui {
namespace {

constexpr double tickGap = 5.0;
constexpr double lineHeight = 13.0;
constexpr double legendSquare = 7.5;
constexpr double legendLine = 12.0;
constexpr double legendGap = 12.0;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

double widestName(const charts::ChartSpec &spec)
{
    double widest = 0.0;
    for (const std::string &name : spec.x.ticks)
        widest = std::max(widest, report::textWidth(text(name), uprightLabelType));
    return widest;
}

} // namespace

void paintAmounts(QPainter &painter, const QRectF &plot, const charts::ChartSpec &spec, const report::Palette &palette)
{
    for (std::size_t i = 0; i < spec.y.ticks.size(); ++i) {
        const double y = plot.bottom() - plot.height() * spec.y.positions[i] / spec.maximum;
        report::drawTextRight(painter, {plot.left() - tickGap, y + report::capHeight(uprightLabelType) / 2.0},
                              text(spec.y.ticks[i]), uprightLabelType, palette.text3);
    }
}

void paintNames(QPainter &painter, const QRectF &plot, const charts::ChartSpec &spec, const report::Palette &palette,
                const std::function<double(std::size_t)> &middle)
{
    const double room = widestName(spec) + tickGap;
    const double baseline = plot.bottom() + lineHeight;
    double next = std::numeric_limits<double>::infinity(); // middle of the name to the right
    for (std::size_t i = spec.x.ticks.size(); i-- > 0;) {
        if (!spec.x.ticks[i].empty() && next - middle(i) >= room) {
            next = middle(i);
            report::drawTextCentred(painter, {next, baseline}, text(spec.x.ticks[i]), uprightLabelType, palette.text2);
        }
        if (i < spec.x.notes.size())
            report::drawTextCentred(painter, {middle(i), baseline + lineHeight}, text(spec.x.notes[i]),
                                    uprightLabelType, palette.text3);
    }
}

void paintNote(QPainter &painter, const QRectF &rect, const QRectF &plot, const charts::ChartSpec &spec,
               const report::Palette &palette)
{
    if (!spec.note.empty())
        report::drawText(painter, {plot.left(), rect.bottom() - 3.0}, text(spec.note), uprightLabelType, palette.text3);
}

void paintLegend(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const double baseline = rect.top() + 10.0;
    const double middle = baseline - report::capHeight(uprightLabelType) / 2.0;
    double x = rect.right();
    if (!spec.comparison.empty()) {
        report::drawTextRight(painter, {x, baseline}, text(spec.comparison), uprightLabelType, palette.text2);
        x -= report::textWidth(text(spec.comparison), uprightLabelType) + tickGap + legendLine;
        painter.setPen(QPen(palette.text, comparisonWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, middle), QPointF(x + legendLine, middle));
        x -= legendGap;
    }
    for (auto series = spec.series.rbegin(); series != spec.series.rend(); ++series) {
        report::drawTextRight(painter, {x, baseline}, text(series->name), uprightLabelType, palette.text2);
        x -= report::textWidth(text(series->name), uprightLabelType) + tickGap + legendSquare;
        painter.fillRect(QRectF(x, middle - legendSquare / 2.0, legendSquare, legendSquare),
                         report::colourOf(series->colour, palette));
        x -= legendGap;
    }
}

void paintZeroLine(QPainter &painter, const QRectF &plot, const report::Palette &palette)
{
    painter.setPen(QPen(palette.axis, hairline, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr double squareSize = 10;
constexpr double sparkDot = 2.5;
constexpr double sparkArea = 0.14;
constexpr double barHeight = 8;
constexpr double tickHeight = 12;
constexpr double paleShare = 0.45;

QColor accentOr(const QColor &colour)
{
    return colour.isValid() ? colour : theme()[Role::Accent];
}

QColor colourOf(int segment)
{
    return segment < 0 ? theme()[Role::Accent] : theme().categorical[static_cast<std::size_t>(segment)];
}

} // namespace

void drawSegmentSquare(QPainter &painter, const QPointF &topLeft, int colourIndex)
{
    drawBox(painter, QRectF(topLeft, QSizeF(squareSize, squareSize)), metrics::radiusMark, colourOf(colourIndex), {});
}

void drawSpark(QPainter &painter, const QRectF &rect, const QVector<double> &values, const QColor &colour)
{
    QVector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                 [](double value) { return std::isfinite(value); });
    if (known.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    const double span = *most > *least ? *most - *least : 1;
    const QRectF inner = rect.adjusted(0, sparkDot, -sparkDot, -sparkDot);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const double x = inner.left() + inner.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double y =
            *most > *least ? inner.bottom() - inner.height() * (values[i] - *least) / span : inner.center().y();
        line.append({x, y});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF area = line;
    area.append({line.last().x(), rect.bottom()});
    area.append({line.first().x(), rect.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colour, theme()[Role::Surface], sparkArea));
    painter.drawPolygon(area);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.last(), sparkDot, sparkDot);
    painter.restore();
}

void drawShareBar(QPainter &painter, const QRectF &rect, const ShareBar &bar)
{
    const QColor strong = accentOr(bar.colour);
    const double height = std::min(barHeight, rect.height());
    const QRectF track(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const auto part = [&](double share, const QColor &colour) {
        const double width = track.width() * std::clamp(share, 0.0, 1.0);
        if (share > 0)
            drawBox(painter, QRectF(track.topLeft(), QSizeF(std::max(2.0, width), height)), metrics::radiusMark, colour,
                    {});
    };
    drawBox(painter, track, metrics::radiusMark, theme()[Role::Sunken], {});
    part(bar.pale, mixed(strong, theme()[Role::Surface], paleShare));
    part(bar.strong, strong);
    if (bar.mark) {
        const double x = track.left() + track.width() * std::clamp(*bar.mark, 0.0, 1.0);
        painter.fillRect(QRectF(x - 1, rect.center().y() - tickHeight / 2, 2, tickHeight), theme()[Role::Text]);
    }
}

void drawBars(QPainter &painter, const QRectF &rect, const QVector<double> &values, const QColor &colour, int from,
              int to)
{
    if (values.isEmpty())
        return;
    const double most = *std::max_element(values.begin(), values.end());
    const double step = rect.width() / static_cast<double>(values.size());
    const double gap = step >= 6 ? 2 : 1;
    const QColor strong = accentOr(colour);
    const QColor pale = mixed(strong, theme()[Role::Surface], paleShare);
    for (qsizetype i = 0; i < values.size() && most > 0; ++i) {
        const double height = values[i] > 0 ? std::max(1.0, rect.height() * values[i] / most) : 0;
        const bool inside = i >= from && (to < 0 || i <= to);
        painter.fillRect(
            QRectF(rect.left() + step * static_cast<double>(i), rect.bottom() - height, step - gap, height),
            inside ? strong : pale);
    }
}

void drawDivergingBar(QPainter &painter, const QRectF &rect, double share, const QColor &colour)
{
    const double middle = rect.center().x();
    const double length = rect.width() / 2 * std::clamp(std::abs(share), 0.0, 1.0);
    const QRectF bar(share < 0 ? middle - length : middle, rect.center().y() - barHeight / 2, length, barHeight);
    painter.fillRect(bar, colour);
    painter.fillRect(QRectF(middle, rect.top(), 1, rect.height()), theme()[Role::Axis]);
}

Spark::Spark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Spark::setValues(const QVector<double> &values)
{
    m_values = values;
    update();
}

void Spark::setSegmentColour(int index)
{
    m_colour = index;
    update();
}

void Spark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSpark(painter, rect(), m_values, colourOf(m_colour));
}

ShareBarWidget::ShareBarWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(static_cast<int>(tickHeight));
}

void ShareBarWidget::setBar(const ShareBar &bar)
{
    m_bar = bar;
    update();
}

void ShareBarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawShareBar(painter, rect(), m_bar);
}

} // namespace dilim::ui

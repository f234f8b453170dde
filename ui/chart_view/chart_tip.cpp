// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_view/chart_tip.h"

#include "ui/theme/style_shapes.h"
#include "ui/theme/tabular_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double gap = 12.0; // from the mark
constexpr double padding = 10.0;
constexpr double between = 18.0; // a label and its value
constexpr double weaker = 0.78; // labels, over the box

QFont labelFont(const ChartHit::Fact &fact)
{
    return fontOf(fact.isTotal ? TextStyle::BodyStrong : TextStyle::Caption);
}

QFont valueFont(const ChartHit::Fact &fact)
{
    return fontOf(fact.isTotal ? TextStyle::BodyStrong : TextStyle::BodyMedium);
}

QSizeF sizeOf(const ChartHit &mark)
{
    double width = QFontMetricsF(fontOf(TextStyle::BodyStrong)).horizontalAdvance(mark.name);
    for (const ChartHit::Fact &fact : mark.facts) {
        const double label = QFontMetricsF(labelFont(fact)).horizontalAdvance(fact.label);
        const double value = tabularWidth(fact.value, valueFont(fact));
        width = std::max(width, label + (fact.label.isEmpty() ? 0.0 : between) + value);
    }
    const double lines =
        lineHeightOf(TextStyle::BodyStrong) + static_cast<double>(mark.facts.size()) * lineHeightOf(TextStyle::Body);
    return {width + 2.0 * padding + 1.0, lines + 2.0 * padding};
}

QRectF placeOf(const QRectF &room, const ChartHit &mark)
{
    const QSizeF size = sizeOf(mark);
    const bool emptierRight = room.right() - mark.rect.right() >= mark.rect.left() - room.left();
    const double left = emptierRight ? mark.rect.right() + gap : mark.rect.left() - gap - size.width();
    const double top = mark.rect.center().y() - size.height() / 2.0;
    return {QPointF(std::clamp(left, room.left(), std::max(room.left(), room.right() - size.width())),
                    std::clamp(top, room.top(), std::max(room.top(), room.bottom() - size.height()))),
            size};
}

} // namespace

void drawChartTip(QPainter &painter, const QRectF &room, const ChartHit &mark)
{
    const QRectF box = placeOf(room, mark);
    const QColor ground = theme()[Role::Tip];
    const QColor ink = theme()[Role::TipText];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, box, metrics::radiusControl, ground, {});
    QRectF line(box.left() + padding, box.top() + padding, box.width() - 2.0 * padding,
                lineHeightOf(TextStyle::BodyStrong));
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mark.name);
    line.translate(0.0, line.height());
    line.setHeight(lineHeightOf(TextStyle::Body));
    for (const ChartHit::Fact &fact : mark.facts) {
        painter.setFont(labelFont(fact));
        painter.setPen(fact.isTotal ? ink : mixed(ink, ground, weaker));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fact.label);
        painter.setFont(valueFont(fact));
        painter.setPen(ink);
        drawTabular(painter, line, Qt::AlignRight | Qt::AlignVCenter, fact.value);
        line.translate(0.0, line.height());
    }
    painter.restore();
}

} // namespace dilim::ui

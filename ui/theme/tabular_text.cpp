// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Of the widest digit. Asked for every number that is painted, hence remembered for the last font.
double digitWidth(const QFont &font)
{
    static QFont lastFont;
    static double lastWidth = 0;
    if (lastWidth > 0 && lastFont == font)
        return lastWidth;
    const QFontMetricsF metrics(font);
    lastWidth = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        lastWidth = std::max(lastWidth, metrics.horizontalAdvance(QChar(digit)));
    lastFont = font;
    return lastWidth;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// Calls `visit(text, isDigit)` for every digit and every stretch between digits.
template <typename Visit> void forEachPart(const QString &text, Visit visit)
{
    qsizetype start = 0;
    while (start < text.size()) {
        if (isDigit(text[start])) {
            visit(QString(text[start]), true);
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !isDigit(text[end]))
            ++end;
        visit(text.mid(start, end - start), false);
        start = end;
    }
}

} // namespace

double tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    forEachPart(text, [&](const QString &part, bool digit) {
        width += digit ? digitWidth(font) : metrics.horizontalAdvance(part);
    });
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = tabularWidth(text, painter.font());
    if (width > rect.width() + 0.5 || !hasDigit(text)) {
        const Qt::Alignment whole = alignment & Qt::AlignVertical_Mask ? alignment : alignment | Qt::AlignVCenter;
        painter.drawText(rect, static_cast<int>(whole), metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double top = rect.center().y() - metrics.height() / 2;
    if (alignment & Qt::AlignTop)
        top = rect.top();
    else if (alignment & Qt::AlignBottom)
        top = rect.bottom() - metrics.height();
    const double baseline = top + metrics.ascent();
    const double cell = digitWidth(painter.font());
    forEachPart(text, [&](const QString &part, bool digit) {
        const double own = metrics.horizontalAdvance(part);
        painter.drawText(QPointF(digit ? x + (cell - own) / 2 : x, baseline), part);
        x += digit ? cell : own;
    });
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_controls.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int scrollThumbWidth = 6;
constexpr int progressHeight = 6;

} // namespace

void drawField(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const Theme &colours = theme();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool wrong = widget && widget->property("wrong").toBool();
    const Role edge = enabled ? Role::BorderStrong : Role::Border;
    const Role fill = enabled ? Role::Surface : Role::SurfaceAlt;
    drawBox(painter, option->rect, metrics::radiusControl, colours[wrong ? Role::DangerSoft : fill],
            colours[wrong ? Role::Danger : edge]);
    if (option->state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option->rect, metrics::radiusControl);
}

void drawIndicator(const QStyleOption *option, QPainter &painter, double radius)
{
    const Theme &colours = theme();
    const bool on = option->state.testFlag(QStyle::State_On) || option->state.testFlag(QStyle::State_NoChange);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor strong = colours[enabled ? Role::Accent : Role::Disabled];
    drawBox(painter, option->rect, radius, on ? strong : colours[Role::Surface],
            on ? strong : colours[enabled ? Role::BorderStrong : Role::Border]);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter &painter, const QRect &thumb)
{
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver);
    QRectF bar = thumb;
    const double margin = (scrollBarWidth - scrollThumbWidth) / 2.0;
    if (option->orientation == Qt::Vertical)
        bar.adjust(margin, 2, -margin, -2);
    else
        bar.adjust(2, margin, -2, -margin);
    drawBox(painter, bar, scrollThumbWidth / 2.0, theme()[hovered ? Role::BorderStrong : Role::BorderBtn], {});
}

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter &painter)
{
    const Theme &colours = theme();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1),
                         colours[Role::Border]);
        return;
    }
    const bool enabled = item->state.testFlag(QStyle::State_Enabled);
    if (item->state.testFlag(QStyle::State_Selected) && enabled)
        painter.fillRect(item->rect, colours[Role::AccentSoft]);
    const QRect row = item->rect.adjusted(12, 0, -12, 0);
    const QColor words = colours[enabled ? Role::Text : Role::Disabled];
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawIcon(painter, QRectF(row.left(), row.center().y() - 7, 14, 14), QStringLiteral("check"),
                 colours[Role::Accent]);
    const QStringList parts = item->text.split(u'\t');
    painter.setPen(words);
    painter.setFont(item->font);
    const int left = item->menuHasCheckableItems || item->maxIconWidth > 0 ? 24 : 4;
    if (!item->icon.isNull())
        item->icon.paint(&painter, QRect(row.left(), row.center().y() - 8, 16, 16), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    painter.drawText(row.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     parts.value(0));
    painter.setPen(colours[Role::Text3]);
    painter.drawText(row.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, parts.value(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRectF(row.right() - 14, row.center().y() - 7, 14, 14), QStringLiteral("chevron-right"),
                 words);
}

void drawHeaderSection(const QStyleOptionHeader *header, QPainter &painter)
{
    painter.fillRect(header->rect, theme()[Role::Surface]);
    const QRect &rect = header->rect;
    if (header->orientation == Qt::Horizontal)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme()[Role::Border]);
}

void drawHeaderLabel(const QStyleOptionHeader *header, QPainter &painter)
{
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect rect = header->rect.adjusted(headerMargin, 0, -headerMargin, 0);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(theme()[sorted ? Role::Text : Role::Text3]);
    const bool right = header->textAlignment & Qt::AlignRight;
    if (sorted) {
        const int words = painter.fontMetrics().horizontalAdvance(header->text);
        const int x = right ? rect.right() - 12 : std::min(rect.left() + words + 4, rect.right() - 12);
        // The arrow of the style's option points where the smallest value is.
        const bool down = header->sortIndicator == QStyleOptionHeader::SortUp;
        drawIcon(painter, QRectF(x, rect.center().y() - 6, 12, 12),
                 down ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), theme()[Role::Text]);
        rect.adjust(0, 0, right ? -16 : 0, 0);
    }
    painter.drawText(rect, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width()));
}

void drawProgress(const QStyleOptionProgressBar *bar, QPainter &painter)
{
    QRectF track = bar->rect;
    track.setTop(track.center().y() - progressHeight / 2.0);
    track.setHeight(progressHeight);
    drawBox(painter, track, progressHeight / 2.0, theme()[Role::Sunken], {});
    const double range = std::max(1, bar->maximum - bar->minimum);
    const double share = bar->maximum > bar->minimum ? (bar->progress - bar->minimum) / range : 0.3;
    if (share > 0)
        drawBox(painter, QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, share), progressHeight)),
                progressHeight / 2.0, theme()[Role::Accent], {});
}

} // namespace dilim::ui

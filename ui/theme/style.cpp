// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QToolButton>

namespace dilim::ui {
namespace {

constexpr int progressHeight = 6;
constexpr int buttonMargin = 12;
constexpr int menuItemHeight = 30;
constexpr int headerMargin = 8;

bool hasFocusRing(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawIndicator(QPainter *painter, const QStyleOption *option, double radius)
{
    const Theme &colours = theme();
    const bool on = option->state.testFlag(QStyle::State_On) || option->state.testFlag(QStyle::State_NoChange);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor strong = colours[enabled ? Role::Accent : Role::Disabled];
    drawBox(*painter, option->rect, radius, on ? strong : colours[Role::Surface],
            on ? strong : colours[enabled ? Role::BorderStrong : Role::Border]);
}

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter *painter)
{
    const Theme &colours = theme();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1),
                          colours[Role::Border]);
        return;
    }
    const bool enabled = item->state.testFlag(QStyle::State_Enabled);
    if (item->state.testFlag(QStyle::State_Selected) && enabled)
        painter->fillRect(item->rect, colours[Role::AccentSoft]);
    const QRect row = item->rect.adjusted(12, 0, -12, 0);
    const QColor words = colours[enabled ? Role::Text : Role::Disabled];
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        drawIcon(*painter, QRectF(row.left(), row.center().y() - 7, 14, 14), QStringLiteral("check"),
                 colours[Role::Accent]);
    const QStringList parts = item->text.split(u'\t');
    painter->setPen(words);
    painter->setFont(item->font);
    const int left = item->menuHasCheckableItems || item->maxIconWidth > 0 ? 24 : 4;
    if (!item->icon.isNull())
        item->icon.paint(painter, QRect(row.left(), row.center().y() - 8, 16, 16), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    painter->drawText(row.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                      parts.value(0));
    painter->setPen(colours[Role::Text3]);
    painter->drawText(row.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, parts.value(1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(*painter, QRectF(row.right() - 14, row.center().y() - 7, 14, 14), QStringLiteral("chevron-right"),
                 words);
}

void drawHeaderSection(const QStyleOptionHeader *header, QPainter *painter)
{
    painter->fillRect(header->rect, theme()[Role::Surface]);
    const QRect &rect = header->rect;
    if (header->orientation == Qt::Horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme()[Role::Border]);
}

void drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter)
{
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect rect = header->rect.adjusted(headerMargin, 0, -headerMargin, 0);
    painter->setFont(fontOf(TextStyle::Caption));
    painter->setPen(theme()[sorted ? Role::Text : Role::Text3]);
    const bool right = header->textAlignment & Qt::AlignRight;
    if (sorted) {
        const int words = painter->fontMetrics().horizontalAdvance(header->text);
        const int x = right ? rect.right() - 12 : std::min(rect.left() + words + 4, rect.right() - 12);
        // The arrow of the style's option points where the smallest value is.
        const bool down = header->sortIndicator == QStyleOptionHeader::SortUp;
        drawIcon(*painter, QRectF(x, rect.center().y() - 6, 12, 12),
                 down ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), theme()[Role::Text]);
        rect.adjust(0, 0, right ? -16 : 0, 0);
    }
    painter->drawText(rect, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width()));
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->setMouseTracking(true);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &colours = theme();
    switch (element) {
    case PE_PanelButtonCommand: {
        const ButtonLook look = buttonLook(option, widget);
        drawBox(*painter, option->rect, metrics::radiusControl, look.fill, look.edge);
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) && option->state.testFlag(State_Enabled))
            drawBox(*painter, option->rect, metrics::radiusControl,
                    colours[option->state & (State_Sunken | State_On) ? Role::AccentSoft : Role::Sunken], {});
        if (option->state.testFlag(State_HasFocus))
            drawFocusRing(*painter, option->rect, metrics::radiusControl);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, option->rect, metrics::radiusControl);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(painter, option, 3);
        if (option->state.testFlag(State_On))
            drawIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), QStringLiteral("check"),
                     colours[Role::OnAccent]);
        else if (option->state.testFlag(State_NoChange))
            drawIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), QStringLiteral("minus"),
                     colours[Role::OnAccent]);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, option, option->rect.height() / 2.0);
        if (option->state.testFlag(State_On))
            drawBox(*painter, QRectF(option->rect).adjusted(5, 5, -5, -5), 8, colours[Role::OnAccent], {});
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, colours[Role::AccentSoft]);
        else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            painter->fillRect(option->rect, colours[Role::SurfaceAlt]);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        drawBox(*painter, option->rect, metrics::radiusPopup, colours[Role::Surface], colours[Role::BorderStrong]);
        return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, metrics::radiusControl, colours[Role::Tip], {});
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            drawBox(*painter, option->rect, metrics::radiusControl, {}, colours[Role::Border]);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!(button->features & QStyleOptionButton::Flat) || button->state & (State_MouseOver | State_Sunken))
                drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            if (hasFocusRing(option))
                drawFocusRing(*painter, option->rect, metrics::radiusControl);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton worded = *button;
            const QColor words = buttonLook(option, widget).words;
            worded.palette.setColor(QPalette::ButtonText, words);
            painter->setFont(widget ? widget->font() : fontOf(TextStyle::BodyMedium));
            QProxyStyle::drawControl(element, &worded, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(item, painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme()[Role::Surface]);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, theme()[Role::Surface]);
            if (option->state & (State_Selected | State_Sunken))
                drawBox(*painter, QRectF(option->rect).adjusted(0, 4, 0, -4), metrics::radiusControl,
                        theme()[Role::Sunken], {});
            painter->setPen(theme()[Role::Text2]);
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
            return;
        }
        break;
    case CE_Header: // whole: the words have the room that Fusion keeps for its own arrow
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            drawHeaderLabel(header, painter);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme()[Role::Surface]);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRectF track = option->rect;
            track.setTop(track.center().y() - progressHeight / 2.0);
            track.setHeight(progressHeight);
            drawBox(*painter, track, progressHeight / 2.0, theme()[Role::Sunken], {});
            const double range = std::max(1, bar->maximum - bar->minimum);
            const double share = bar->maximum > bar->minimum ? (bar->progress - bar->minimum) / range : 0.3;
            if (share > 0)
                drawBox(*painter, QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, share), progressHeight)),
                        progressHeight / 2.0, theme()[Role::Accent], {});
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const bool isSmall = widget && widget->property("small").toBool();
        const bool quiet = widget && widget->property("kind").toString() == QLatin1String("quiet");
        const int height = isSmall ? metrics::controlMini : metrics::control;
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->text.isEmpty())
            return {height, height};
        return {size.width() + 2 * (quiet ? 6 : buttonMargin), height};
    }
    case CT_LineEdit:
        return {size.width(), metrics::control};
    case CT_ComboBox:
        return {size.width() + comboArrowWidth + 14, metrics::control};
    case CT_SpinBox:
        return {size.width() + fieldMargin + stepsWidth + 4, metrics::control};
    case CT_HeaderSection: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->orientation == Qt::Vertical)
            return usual;
        const int words = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(header->text);
        return {std::max(usual.width(), words + 2 * headerMargin + 1), usual.height()};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + 56, menuItemHeight};
    }
    case CT_MenuBarItem:
        return {size.width() + 4, metrics::control};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::controlGap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_controls.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
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
#include <QTableView>
#include <QToolButton>

namespace dilim::ui {
namespace {

constexpr int buttonMargin = 12;
constexpr int menuItemHeight = 30;

/// On a button that is filled with the accent the ring stands inside, in the colour of its words.
void drawButtonFocus(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const bool filled = widget && widget->property("kind").toString() == QLatin1String("primary");
    constexpr int inside = 2;
    if (filled)
        drawFocusRing(painter, option->rect.adjusted(inside, inside, -inside, -inside), metrics::radiusControl - inside,
                      Role::OnAccent);
    else
        drawFocusRing(painter, option->rect, metrics::radiusControl);
}

bool hasFocusRing(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
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
            drawField(option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, option->rect, metrics::radiusControl);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, *painter, 3);
        if (option->state.testFlag(State_On))
            drawIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), QStringLiteral("check"),
                     colours[Role::OnAccent]);
        else if (option->state.testFlag(State_NoChange))
            drawIcon(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), QStringLiteral("minus"),
                     colours[Role::OnAccent]);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, *painter, option->rect.height() / 2.0);
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
                drawButtonFocus(*painter, option, widget);
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
            drawMenuItem(item, *painter);
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
            drawHeaderSection(header, *painter);
            drawHeaderLabel(header, *painter);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, *painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, *painter);
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
            drawProgress(bar, *painter);
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
    case PM_FocusFrameHMargin: // the words of a cell begin where those of its header do: the view adds one
        if (qobject_cast<const QTableView *>(widget) && !qobject_cast<const QCalendarWidget *>(widget->parent()))
            return headerMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
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

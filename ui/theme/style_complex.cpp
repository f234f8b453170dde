// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_controls.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int stepIcon = 12;

/// One of the two buttons of a number; grey at the end of its range.
void drawStep(QPainter &painter, const QStyleOptionSpinBox &number, const QRect &rect, QStyle::SubControl part)
{
    const bool up = part == QStyle::SC_SpinBoxUp;
    const bool can = number.state.testFlag(QStyle::State_Enabled)
        && number.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    const bool hovered = number.state.testFlag(QStyle::State_MouseOver) && number.activeSubControls.testFlag(part);
    const Role colour = hovered ? Role::Text : Role::Text2;
    drawIcon(painter, QRectF(rect.center().x() - stepIcon / 2, rect.center().y() - stepIcon / 2, stepIcon, stepIcon),
             up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
             theme()[can ? colour : Role::Disabled]);
}

} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); slider && control == CC_ScrollBar) {
        drawScrollBar(slider, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        drawField(option, *painter, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawIcon(*painter, QRectF(arrow.center().x() - 7, arrow.center().y() - 7, 14, 14),
                 QStringLiteral("chevron-down"),
                 theme()[option->state.testFlag(State_Enabled) ? Role::Text2 : Role::Disabled]);
        return;
    }
    if (const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option); number && control == CC_SpinBox) {
        if (number->frame)
            drawField(option, *painter, widget);
        if (number->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawStep(*painter, *number, subControlRect(control, option, SC_SpinBoxUp, widget), SC_SpinBoxUp);
            drawStep(*painter, *number, subControlRect(control, option, SC_SpinBoxDown, widget), SC_SpinBoxDown);
        }
        return;
    }
    if (control == CC_Slider) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->orientation == Qt::Horizontal) {
            QRectF groove = subControlRect(control, option, SC_SliderGroove, widget);
            const QRectF handle = subControlRect(control, option, SC_SliderHandle, widget);
            groove.setTop(groove.center().y() - 2);
            groove.setHeight(4);
            drawBox(*painter, groove, 2, theme()[Role::Sunken], {});
            drawBox(*painter, QRectF(groove.topLeft(), QPointF(handle.center().x(), groove.bottom())), 2,
                    theme()[Role::Accent], {});
            drawBox(*painter, handle.adjusted(1, 1, -1, -1), handle.width() / 2, theme()[Role::Accent],
                    theme()[Role::Surface]);
            if (option->state.testFlag(State_HasFocus))
                drawFocusRing(*painter, handle.adjusted(-1, -1, 1, 1), handle.width() / 2);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return {option->rect.right() - comboArrowWidth, option->rect.top(), comboArrowWidth, option->rect.height()};
        if (part == SC_ComboBoxEditField)
            return option->rect.adjusted(10, 1, -comboArrowWidth, -1);
    }
    if (const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        number && control == CC_SpinBox && number->frame) {
        const int steps = number->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepsWidth;
        const QRect &rect = option->rect;
        const int half = rect.height() / 2;
        if (part == SC_SpinBoxEditField)
            return rect.adjusted(fieldMargin, 1, -std::max(steps, fieldMargin), -1);
        if (part == SC_SpinBoxUp)
            return {rect.right() + 1 - steps, rect.top() + 1, steps - 1, half - 1};
        if (part == SC_SpinBoxDown)
            return {rect.right() + 1 - steps, rect.top() + half, steps - 1, half - 1};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

class QStyleOption;
class QWidget;

/// The shapes that the style draws its controls with.
namespace dilim::ui {

// Pixels of the parts of controls.
inline constexpr int comboArrowWidth = 28;
inline constexpr int fieldMargin = 8; // left of the words
inline constexpr int stepsWidth = 24; // of the two buttons of a number

/// Fill and edge of a rounded box; an invalid colour leaves that part out. The edge is one pixel inside `rect`.
void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge);
/// 2 px of accent along the inside of `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, Role role = Role::Accent);

/// How a button looks in a state.
struct ButtonLook {
    QColor fill{};
    QColor edge{};
    QColor words{};
};
[[nodiscard]] ButtonLook buttonLook(const QStyleOption *option, const QWidget *widget);

} // namespace dilim::ui

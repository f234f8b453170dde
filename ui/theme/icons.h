// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace dilim::ui {

/// The icons are resources/icons/<name>.svg: 20-px grid, 1.5 px strokes with round ends, no fill, drawn in one colour.
[[nodiscard]] QStringList iconNames();
/// Draws an icon sharply at any scale. Nothing for an unknown name (a test knows them all).
void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
/// For buttons and menus: follows the scheme, with a paler disabled form. `role` is the colour of the normal form.
[[nodiscard]] QIcon iconOf(const QString &name, Role role = Role::Text);

} // namespace dilim::ui

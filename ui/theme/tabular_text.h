// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace dilim::ui {

/// Text whose digits all take the width of the widest one, so that numbers in columns stand under each other.
[[nodiscard]] double tabularWidth(const QString &text, const QFont &font);
/// One line with the painter's font and pen, centred vertically unless the alignment says otherwise, elided at its end
/// where it is wider than `rect`.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace dilim::ui

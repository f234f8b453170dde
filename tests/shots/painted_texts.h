// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace dilim::test {

/// One run of letters that can be seen, as it was painted. Rectangles in logical pixels of the window.
struct PaintedText {
    QString text{};
    QFont font{};
    QRectF ink{}; // what the letters cover
    QRectF shown{}; // what of it clips, widgets and fills painted later let through
    bool partHidden = false; // the rest is scrolled away, or behind what floats
    QWidget *widget = nullptr;
    QPoint place{}; // of the middle of what is shown, in the widget
};

/// All texts of a window but those that are wholly behind something else or scrolled away. Paints it, widget by widget,
/// on a device that keeps texts and fills.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget &window);

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <memory>

class QAbstractAxis;
class QChart;
class QPainter;
class QValueAxis;

namespace dilim::report {
struct Palette;
}

/// How QtCharts draws what is inside the axes, in the units of the painter. Words are ours: QtCharts cuts long ones.
namespace dilim::ui {

/// Scene units a unit of the painter: QtCharts does not go below a size of its own. Pens of series are this thicker.
inline constexpr double sceneScale = 4.0;
inline constexpr double hairline = 0.75;

/// Without ground, legend, margins and shadows, which become pictures on paper.
[[nodiscard]] std::unique_ptr<QChart> bareChart();
/// From zero to `maximum` with `ticks` grid lines and neither words nor a line.
[[nodiscard]] std::unique_ptr<QValueAxis> valueAxis(double maximum, std::size_t ticks, const report::Palette &palette);
/// Neither grid, nor words, nor a line: its ticks would come along.
void hide(QAbstractAxis &axis);
/// Draws `chart` so that its plot fills `plot` inside `rect`.
void render(QPainter &painter, const QRectF &rect, const QRectF &plot, std::unique_ptr<QChart> chart);

} // namespace dilim::ui

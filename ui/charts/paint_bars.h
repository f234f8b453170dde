// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"

#include <QRectF>

class QPainter;

namespace dilim::ui {

/// Horizontal bars, one or more a category: names at the left, a label behind the longest bar of each category, round
/// ticks below, the names of the series above if there are several. Bars and grid are drawn by QtCharts; words
/// are ours, because QtCharts cuts long ones. See chart_painter.h for units and threads.
void paintBars(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"

#include <QRectF>

class QPainter;

namespace dilim::ui {

/// Upright columns of stacked parts with a line across for what they are compared with: ticks at the left, names below,
/// the legend above right, the note at the bottom. Bars and grid are drawn by QtCharts, words by us. See
/// chart_painter.h for units and threads.
void paintColumns(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette);

} // namespace dilim::ui

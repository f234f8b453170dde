// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"

class QPainter;
class QRectF;

namespace dilim::ui {

/// Lines over a scale that rises to the right: amounts at the left, names of the places below as far as there is room,
/// the legend above right where there are several. One line alone is filled down to zero. Lines, areas and grid are
/// drawn by QtCharts, words by us. See chart_painter.h for units and threads.
void paintLines(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"

#include <QRectF>

class QPainter;

namespace dilim::ui {

/// A grid of cells on a ramp of colours: share at the left, number at the right of each cell, the name of a group in
/// its first cell, wide gaps between groups, scales at the left and below, the ramp with its ends. No colour stands
/// alone: every cell has its number. See chart_painter.h for units.
void paintHeatGrid(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec,
                   const report::Palette &palette);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_hits.h"

#include <QRectF>

class QPainter;

namespace dilim::ui {

/// The box about a mark: its name, then what it says, a line each. Beside the mark on the emptier side, inside `room`.
void drawChartTip(QPainter &painter, const QRectF &room, const ChartHit &mark);

} // namespace dilim::ui

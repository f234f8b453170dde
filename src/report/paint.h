// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/layout.h"

#include <functional>

class QPainter;
class QRectF;

namespace dilim::report {

/// Draws a chart into a rectangle of points, with the colours of paper. Given by whoever knows how (ui/charts), on the
/// thread of the window.
using ChartPainter = std::function<void(QPainter &, const QRectF &, const charts::ChartSpec &)>;

/// Paints a page. One unit of the painter must be one point, its origin the upper left corner of the paper. Uses
/// neither transparency nor pictures.
void paintPage(QPainter &painter, const Page &page, const ChartPainter &paintChart);

} // namespace dilim::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"

#include <QRectF>

class QPainter;

namespace dilim::ui {

/// Draws any chart of the catalogue as vectors, in the colours of the palette. One unit of the painter is one point on
/// paper, one logical pixel on a screen. Needs a QApplication and the program's fonts; call it on the window's thread.
void paintChart(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette);

/// The same in the colours of paper: what report::PdfOptions wants.
void paintChartOnPaper(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec);

} // namespace dilim::ui

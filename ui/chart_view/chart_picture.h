// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace dilim::ui {

/// How many pixels of the screen, and of pictures, one point of a chart takes.
inline constexpr double pixelsPerPoint = 96.0 / 72.0;

/// The chart in the colours of paper, for other programs. `size` is in logical pixels; the picture is sharper.
[[nodiscard]] QImage chartPicture(const charts::ChartSpec &spec, const QSize &size);
/// The same as an SVG document.
[[nodiscard]] QByteArray chartDrawing(const charts::ChartSpec &spec, const QSize &size);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/type.h"

#include <QRectF>

#include <vector>

namespace dilim::ui {

inline constexpr report::Type gridTickType{9.5, QFont::DemiBold};
inline constexpr report::Type gridNoteType{8.5, QFont::Normal};

/// Where a grid and its cells stand inside the rectangle of the chart. Nothing of a spec without cells.
struct HeatGridLayout {
    QRectF cells{}; // all of them
    QSizeF pitch{};
    double ticksRight = 0.0; // of the texts of the vertical axis
    std::vector<std::vector<QRectF>> rects{}; // of each cell
};

[[nodiscard]] HeatGridLayout heatGridLayout(const QRectF &rect, const charts::ChartSpec &spec);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/type.h"

#include <QRectF>

#include <vector>

namespace dilim::ui {

inline constexpr report::Type barNameType{9.5, QFont::Normal};
inline constexpr report::Type barLabelType{8.5, QFont::Normal};
inline constexpr double barLabelGap = 5.0;
inline constexpr double barShare = 0.74; // of the height that each series has in a category

/// Where horizontal bars stand inside the rectangle of the chart. Nothing of a spec without marks.
struct BarsLayout {
    QRectF plot{};
    double rowHeight = 0.0;
    double nameWidth = 0.0;
    std::vector<std::vector<QRectF>> bars{}; // of each mark of each series
};

[[nodiscard]] BarsLayout barsLayout(const QRectF &rect, const charts::ChartSpec &spec);
/// Of all series.
[[nodiscard]] double longestValue(const charts::ChartSpec &spec, std::size_t category);

} // namespace dilim::ui

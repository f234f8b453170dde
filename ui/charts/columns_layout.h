// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QRectF>

#include <vector>

namespace dilim::ui {

/// Where upright columns stand inside the rectangle of the chart. Nothing of a spec without marks.
struct ColumnsLayout {
    QRectF plot{};
    double step = 0.0; // from one category to the next
    double barWidth = 0.0;
    double axisWidth = 0.0; // of the texts at the left

    /// The whole height of the plot.
    [[nodiscard]] QRectF band(std::size_t category) const;
    [[nodiscard]] double middle(std::size_t category) const;
    [[nodiscard]] double y(double value, double maximum) const;
};

[[nodiscard]] ColumnsLayout columnsLayout(const QRectF &rect, const charts::ChartSpec &spec);

} // namespace dilim::ui

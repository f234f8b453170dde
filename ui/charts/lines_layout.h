// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QRectF>

#include <vector>

namespace dilim::ui {

/// Where the places along lines stand inside the rectangle of the chart. Nothing of a spec without marks.
struct LinesLayout {
    QRectF plot{};
    std::vector<double> x{}; // of each position

    /// What is nearest to a position, in the whole height of the plot.
    [[nodiscard]] QRectF band(std::size_t position) const;
    [[nodiscard]] double y(double value, double maximum) const;
};

[[nodiscard]] LinesLayout linesLayout(const QRectF &rect, const charts::ChartSpec &spec);

} // namespace dilim::ui

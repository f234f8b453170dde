// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <optional>
#include <span>
#include <string_view>

namespace dilim::charts {

/// What a result is about: decides which kinds of chart suit it.
enum class ResultShape : std::uint8_t {
    Shares, // one number a category: breakdown
    SharePairs, // two numbers a category: segments and their revenue
    Grid, // one number a cell of two scales: RFM
    PartsByMonth, // a sum of several numbers a month: revenue
    OverTime, // one number or several at uneven times: sizes after each import
};

/// One kind of chart that can be drawn.
struct ChartKind {
    Kind kind{};
    std::string_view id{}; // "paired_bars": stable, in saved reports and golden files
    ResultShape suits{};
    /// Natural height in points = rowHeight x (categories, or rows of cells) + restHeight (axis, legend). Upright
    /// columns have one height, however many there are.
    double rowHeight = 0.0;
    double restHeight = 0.0;
};

/// Every kind that has a drawing.
[[nodiscard]] std::span<const ChartKind> chartKinds();
/// The row of a kind that is in the table.
[[nodiscard]] const ChartKind &chartKind(Kind kind);
[[nodiscard]] std::optional<Kind> chartKindFor(ResultShape shape);

/// Categories of bars, rows of a grid.
[[nodiscard]] std::size_t rowCount(const ChartSpec &spec);
/// In points.
[[nodiscard]] double naturalHeight(const ChartSpec &spec);

} // namespace dilim::charts

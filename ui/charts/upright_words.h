// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/palette.h"
#include "report/type.h"

#include <QRectF>

#include <functional>

class QPainter;

/// The words around a plot whose amounts rise upwards.
namespace dilim::ui {

inline constexpr report::Type uprightLabelType{8.5, QFont::Normal};
inline constexpr double comparisonWidth = 1.5; // of the line of what a chart is compared with

/// The ticks of y at the left.
void paintAmounts(QPainter &painter, const QRectF &plot, const charts::ChartSpec &spec, const report::Palette &palette);
/// The ticks and notes of x below; of the ticks those that have room, from the last one on, which may have a star.
/// `middle` says where a tick stands.
void paintNames(QPainter &painter, const QRectF &plot, const charts::ChartSpec &spec, const report::Palette &palette,
                const std::function<double(std::size_t)> &middle);
/// Below everything.
void paintNote(QPainter &painter, const QRectF &rect, const QRectF &plot, const charts::ChartSpec &spec,
               const report::Palette &palette);
/// At the top from the right end leftwards: the comparison last, before it the series in their order.
void paintLegend(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette);
/// What everything stands on.
void paintZeroLine(QPainter &painter, const QRectF &plot, const report::Palette &palette);

} // namespace dilim::ui

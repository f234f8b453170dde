// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lines_layout.h"

#include "ui/charts/columns_layout.h"
#include "ui/charts/upright_words.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double leastSideRoom = 18.0;

/// Beyond the first and the last mark, for half of their names.
double sideRoomOf(const charts::ChartSpec &spec)
{
    double widest = 0.0;
    for (const std::string &name : spec.x.ticks)
        widest = std::max(widest, report::textWidth(QString::fromStdString(name), uprightLabelType));
    return std::max(leastSideRoom, widest / 2.0);
}

} // namespace

QRectF LinesLayout::band(std::size_t position) const
{
    const double left = position == 0 ? plot.left() : (x[position - 1] + x[position]) / 2.0;
    const double right = position + 1 == x.size() ? plot.right() : (x[position] + x[position + 1]) / 2.0;
    return {left, plot.top(), right - left, plot.height()};
}

double LinesLayout::y(double value, double maximum) const
{
    return plot.bottom() - plot.height() * value / maximum;
}

LinesLayout linesLayout(const QRectF &rect, const charts::ChartSpec &spec)
{
    LinesLayout layout;
    const ColumnsLayout around = columnsLayout(rect, spec); // the same axes, legend and note
    if (around.step <= 0.0)
        return layout;
    layout.plot = around.plot;
    const double first = spec.x.positions.front();
    const double span = spec.x.positions.back() - first;
    const double sideRoom = sideRoomOf(spec);
    const double room = layout.plot.width() - 2.0 * sideRoom;
    for (const double position : spec.x.positions)
        layout.x.push_back(span > 0.0 ? layout.plot.left() + sideRoom + room * (position - first) / span
                                      : layout.plot.center().x());
    return layout;
}

} // namespace dilim::ui

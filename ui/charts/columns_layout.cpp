// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columns_layout.h"

#include "ui/charts/upright_words.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double legendHeight = 24.0;
constexpr double lineHeight = 13.0;
constexpr double tickGap = 5.0;
constexpr double widestBar = 24.0;
constexpr double barShare = 0.5; // of a category's width, at most

bool hasText(const std::vector<std::string> &texts)
{
    return std::ranges::any_of(texts, [](const std::string &text) { return !text.empty(); });
}

} // namespace

QRectF ColumnsLayout::band(std::size_t category) const
{
    return {plot.left() + step * static_cast<double>(category), plot.top(), step, plot.height()};
}

double ColumnsLayout::middle(std::size_t category) const
{
    return band(category).center().x();
}

double ColumnsLayout::y(double value, double maximum) const
{
    return plot.bottom() - plot.height() * value / maximum;
}

ColumnsLayout columnsLayout(const QRectF &rect, const charts::ChartSpec &spec)
{
    ColumnsLayout layout;
    if (spec.series.empty() || spec.series.front().marks.empty() || spec.maximum <= 0.0)
        return layout;
    for (const std::string &tick : spec.y.ticks)
        layout.axisWidth =
            std::max(layout.axisWidth, report::textWidth(QString::fromStdString(tick), uprightLabelType));
    double below = lineHeight + 2.0;
    below += hasText(spec.x.notes) ? lineHeight : 0.0;
    below += spec.note.empty() ? 0.0 : lineHeight;
    const double left = rect.left() + layout.axisWidth + tickGap;
    const double top = rect.top() + legendHeight;
    layout.plot = QRectF(left, top, std::max(1.0, rect.right() - left), std::max(1.0, rect.bottom() - below - top));
    layout.step = layout.plot.width() / static_cast<double>(spec.series.front().marks.size());
    layout.barWidth = std::min(widestBar, layout.step * barShare);
    return layout;
}

} // namespace dilim::ui

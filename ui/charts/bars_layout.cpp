// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_layout.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double legendHeight = 20.0;
constexpr double axisHeight = 20.0;
constexpr double nameGap = 8.0;
constexpr double mostNameShare = 0.5; // of the width

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The widest plot in which every label still ends inside the rectangle.
double plotWidth(const charts::ChartSpec &spec, double room)
{
    double width = room;
    if (!spec.x.ticks.empty())
        width -= report::textWidth(text(spec.x.ticks.back()), barLabelType) / 2.0;
    for (std::size_t i = 0; i < spec.endLabels.size(); ++i) {
        const double label = barLabelGap + report::textWidth(text(spec.endLabels[i]), barLabelType) + 1.0;
        const double share = longestValue(spec, i) / spec.maximum;
        if (share > 0.0)
            width = std::min(width, (room - label) / share);
    }
    return std::max(1.0, width);
}

/// The bars of a category stand under each other, in the order of the series.
std::vector<QRectF> barRects(const BarsLayout &layout, const charts::ChartSpec &spec, std::size_t series)
{
    const double pitch = layout.rowHeight / static_cast<double>(spec.series.size());
    const double height = pitch * barShare;
    const double inRow = pitch * static_cast<double>(series) + (pitch - height) / 2.0;
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < spec.series[series].marks.size(); ++i) {
        const double top = layout.plot.top() + layout.rowHeight * static_cast<double>(i) + inRow;
        const double share = std::max(0.0, spec.series[series].marks[i].value) / spec.maximum;
        rects.emplace_back(layout.plot.left(), top, layout.plot.width() * share, height);
    }
    return rects;
}

} // namespace

double longestValue(const charts::ChartSpec &spec, std::size_t category)
{
    double longest = 0.0;
    for (const charts::Series &series : spec.series)
        longest = std::max(longest, series.marks[category].value);
    return longest;
}

BarsLayout barsLayout(const QRectF &rect, const charts::ChartSpec &spec)
{
    BarsLayout layout;
    if (spec.series.empty() || spec.series.front().marks.empty() || spec.maximum <= 0.0)
        return layout;
    for (const charts::Mark &mark : spec.series.front().marks)
        layout.nameWidth = std::max(layout.nameWidth, report::textWidth(text(mark.label), barNameType));
    layout.nameWidth = std::min(layout.nameWidth + 0.5, rect.width() * mostNameShare);
    const double top = rect.top() + (spec.series.size() > 1 ? legendHeight : 0.0);
    const double left = rect.left() + layout.nameWidth + nameGap;
    layout.plot = QRectF(left, top, plotWidth(spec, rect.right() - left), rect.bottom() - axisHeight - top);
    layout.rowHeight = layout.plot.height() / static_cast<double>(spec.series.front().marks.size());
    for (std::size_t series = 0; series < spec.series.size(); ++series)
        layout.bars.push_back(barRects(layout, spec, series));
    return layout;
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_grid_layout.h"

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr double axisHeight = 46.0;
constexpr double titleRoom = 15.0; // of the vertical axis title
constexpr double tickGap = 7.0;
constexpr double gapInGroup = 1.0; // half of the gap between two cells of one group
constexpr double gapBetweenGroups = 2.75;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

double widest(const std::vector<std::string> &texts, const report::Type &type)
{
    double width = 0.0;
    for (const std::string &one : texts)
        width = std::max(width, report::textWidth(text(one), type));
    return width;
}

/// Half of the gap towards the cell at row, column: wide to another group, narrow inside one and at the outer edge.
double gapTo(const charts::ChartSpec &spec, int group, std::ptrdiff_t row, std::ptrdiff_t column)
{
    if (row < 0 || column < 0 || row >= std::ssize(spec.cells) || column >= std::ssize(spec.cells.front()))
        return gapInGroup;
    const charts::Cell &other = spec.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    return other.group == group ? gapInGroup : gapBetweenGroups;
}

QRectF cellRect(const HeatGridLayout &grid, const charts::ChartSpec &spec, std::size_t row, std::size_t column)
{
    const int group = spec.cells[row][column].group;
    const auto r = static_cast<std::ptrdiff_t>(row);
    const auto c = static_cast<std::ptrdiff_t>(column);
    const QRectF whole(grid.cells.left() + grid.pitch.width() * static_cast<double>(column),
                       grid.cells.top() + grid.pitch.height() * static_cast<double>(row), grid.pitch.width(),
                       grid.pitch.height());
    return whole.adjusted(gapTo(spec, group, r, c - 1), gapTo(spec, group, r - 1, c), -gapTo(spec, group, r, c + 1),
                          -gapTo(spec, group, r + 1, c));
}

} // namespace

HeatGridLayout heatGridLayout(const QRectF &rect, const charts::ChartSpec &spec)
{
    HeatGridLayout grid;
    if (spec.cells.empty() || spec.cells.front().empty())
        return grid;
    const double ticks = std::max(widest(spec.y.ticks, gridTickType), widest(spec.y.notes, gridNoteType));
    grid.ticksRight = rect.left() + titleRoom + ticks;
    const double left = grid.ticksRight + tickGap;
    grid.cells = QRectF(left, rect.top(), rect.right() - left, rect.height() - axisHeight);
    grid.pitch = QSizeF(grid.cells.width() / static_cast<double>(spec.cells.front().size()),
                        grid.cells.height() / static_cast<double>(spec.cells.size()));
    for (std::size_t row = 0; row < spec.cells.size(); ++row) {
        std::vector<QRectF> &rects = grid.rects.emplace_back();
        for (std::size_t column = 0; column < spec.cells[row].size(); ++column)
            rects.push_back(cellRect(grid, spec, row, column));
    }
    return grid;
}

} // namespace dilim::ui

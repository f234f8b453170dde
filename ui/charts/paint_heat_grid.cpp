// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint_heat_grid.h"

#include "report/type.h"
#include "ui/charts/heat_grid_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
namespace {

using report::Type;

constexpr Type valueType{10.5, QFont::DemiBold};
constexpr Type shareType{8.5, QFont::Normal};
constexpr Type groupType{8.5, QFont::DemiBold};
constexpr double padding = 6.5;
constexpr double square = 6.0;
constexpr double squareEdge = 1.5;
constexpr double groupLine = 10.0;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void paintGroupName(QPainter &painter, const QRectF &rect, const charts::Cell &cell, const QColor &ink,
                    const report::Palette &palette)
{
    const double left = rect.left() + padding + square + squareEdge + 3.0;
    const double firstBaseline = rect.top() + padding + 6.5;
    const double middle = firstBaseline - report::capHeight(groupType) / 2.0;
    const QRectF mark(rect.left() + padding - 1.0, middle - square / 2.0, square, square);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.paper);
    painter.drawRoundedRect(mark.adjusted(-squareEdge, -squareEdge, squareEdge, squareEdge), 2.0, 2.0);
    painter.setBrush(report::colourOf(cell.groupColour, palette));
    painter.drawRoundedRect(mark, 1.0, 1.0);
    // Above the numbers; where there is no room for all lines, the last one that has room is cut.
    const double width = rect.right() - 2.0 - left;
    const double room = rect.bottom() - padding - report::capHeight(valueType) - firstBaseline;
    const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(room / groupLine))) + 1;
    std::vector<QString> lines = report::brokenLines(text(cell.title), groupType, width);
    if (lines.size() > most) {
        lines.resize(most);
        lines.back() = report::elided(lines.back() + u'…', groupType, width);
    }
    double y = firstBaseline;
    for (const QString &line : lines) {
        report::drawText(painter, {left, y}, line, groupType, ink);
        y += groupLine;
    }
}

void paintCell(QPainter &painter, const QRectF &rect, const charts::Cell &cell, const report::Palette &palette)
{
    const QColor ink = palette.textOnSequential[cell.step];
    painter.fillRect(rect, palette.sequential[cell.step]);
    const double baseline = rect.bottom() - padding;
    const double words =
        report::textWidth(text(cell.share), shareType) + report::textWidth(text(cell.value), valueType);
    if (words + 2 * padding <= rect.width()) // else the number alone
        report::drawText(painter, {rect.left() + padding - 1.5, baseline}, text(cell.share), shareType, ink);
    report::drawTextRight(painter, {rect.right() - padding, baseline}, text(cell.value), valueType, ink);
    if (!cell.title.empty())
        paintGroupName(painter, rect, cell, ink, palette);
}

void paintVerticalAxis(QPainter &painter, const QRectF &rect, const HeatGridLayout &grid, const charts::Axis &axis,
                       const report::Palette &palette)
{
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const double middle = grid.cells.top() + grid.pitch.height() * (static_cast<double>(i) + 0.5);
        const double baseline = middle + (axis.notes.empty() ? report::capHeight(gridTickType) / 2.0 : -1.0);
        report::drawTextRight(painter, {grid.ticksRight, baseline}, text(axis.ticks[i]), gridTickType, palette.text2);
        if (!axis.notes.empty())
            report::drawTextRight(painter, {grid.ticksRight, baseline + 11.5}, text(axis.notes[i]), gridNoteType,
                                  palette.text3);
    }
    painter.save();
    painter.translate(rect.left() + report::capHeight(gridNoteType) + 1.0, grid.cells.center().y());
    painter.rotate(-90.0);
    report::drawTextCentred(painter, {0.0, 0.0}, text(axis.title), gridNoteType, palette.text2);
    painter.restore();
}

void paintHorizontalAxis(QPainter &painter, const HeatGridLayout &grid, const charts::Axis &axis,
                         const report::Palette &palette)
{
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const double middle = grid.cells.left() + grid.pitch.width() * (static_cast<double>(i) + 0.5);
        report::drawTextCentred(painter, {middle, grid.cells.bottom() + 13.0}, text(axis.ticks[i]), gridTickType,
                                palette.text2);
        if (i < axis.notes.size())
            report::drawTextCentred(painter, {middle, grid.cells.bottom() + 24.5}, text(axis.notes[i]), gridNoteType,
                                    palette.text3);
    }
    report::drawText(painter, {grid.cells.left(), grid.cells.bottom() + 40.0}, text(axis.title), gridNoteType,
                     palette.text2);
}

void paintRamp(QPainter &painter, const HeatGridLayout &grid, const charts::ChartSpec &spec,
               const report::Palette &palette)
{
    constexpr double widestStep = 14.0;
    constexpr double narrowestStep = 4.0;
    constexpr double height = 6.5;
    const double baseline = grid.cells.bottom() + 40.0;
    const double high = report::textWidth(text(spec.legendHigh), gridNoteType);
    const auto steps = static_cast<double>(palette.sequential.size());
    // Beside the words of the axis.
    const double taken = report::textWidth(text(spec.x.title), gridNoteType) + 3 * padding
        + report::textWidth(text(spec.legendLow), gridNoteType) + high + 10.0;
    const double stepWidth = std::clamp((grid.cells.width() - taken) / steps, narrowestStep, widestStep);
    const double rampWidth = stepWidth * steps;
    double x = grid.cells.right() - high - 5.0 - rampWidth;
    report::drawTextRight(painter, {x - 5.0, baseline}, text(spec.legendLow), gridNoteType, palette.text2);
    for (const QColor &colour : palette.sequential) {
        painter.fillRect(QRectF(x, baseline - height, stepWidth - 0.5, height), colour);
        x += stepWidth;
    }
    report::drawTextRight(painter, {grid.cells.right(), baseline}, text(spec.legendHigh), gridNoteType, palette.text2);
}

} // namespace

void paintHeatGrid(QPainter &painter, const QRectF &rect, const charts::ChartSpec &spec, const report::Palette &palette)
{
    const HeatGridLayout grid = heatGridLayout(rect, spec);
    if (grid.rects.empty())
        return;
    for (std::size_t row = 0; row < spec.cells.size(); ++row) {
        for (std::size_t column = 0; column < spec.cells[row].size(); ++column)
            paintCell(painter, grid.rects[row][column], spec.cells[row][column], palette);
    }
    paintVerticalAxis(painter, rect, grid, spec.y, palette);
    paintHorizontalAxis(painter, grid, spec.x, palette);
    paintRamp(painter, grid, spec, palette);
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_columns.h"

#include "report/pieces.h"

#include <algorithm>
#include <numeric>

namespace dilim::report {
namespace {

constexpr double columnGap = 14.0;
constexpr double leastWords = 48.0; // a column of words is never narrower
constexpr double roundingSlack = 0.5;

double widthIn(const QString &text, Style style)
{
    return textWidth(text, styleRow(style).type);
}

double widestWord(const QString &text, Style style)
{
    double widest = 0.0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, widthIn(word, style));
    return widest;
}

bool hasSquares(const Table &table)
{
    return std::ranges::any_of(table.rows, [](const Row &row) { return row.colour.has_value(); });
}

double widestCell(const Table &table, std::size_t column)
{
    double widest = 0.0;
    for (const Row &row : table.rows)
        widest = std::max(widest, widthIn(row.cells[column], Style::TableCell));
    return column == 0 && hasSquares(table) ? widest + squareRoom : widest;
}

/// What columns would like, heads in one line.
std::vector<double> wantedWidths(const Table &table)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        widths.push_back(roundingSlack
                         + std::max(widestCell(table, i), widthIn(table.columns[i].head, Style::TableHead)));
    return widths;
}

/// Heads broken between words, cells in one line.
std::vector<double> widthsOfCells(const Table &table, const std::vector<double> &wanted)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double head = widestWord(table.columns[i].head, Style::TableHead);
        widths.push_back(std::min(wanted[i], std::max(head, widestCell(table, i)) + roundingSlack));
    }
    return widths;
}

/// The same, and words broken into lines.
std::vector<double> leastWidths(const Table &table, std::vector<double> ofCells)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].align == Align::Left)
            ofCells[i] = std::min(ofCells[i], leastWords);
    }
    return ofCells;
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Between the least and the wanted widths, all columns by the same part of their difference.
std::vector<double> shrunk(const std::vector<double> &wanted, const std::vector<double> &least, double room)
{
    const double flexible = sum(wanted) - sum(least);
    const double part = flexible > 0.0 ? std::clamp((room - sum(least)) / flexible, 0.0, 1.0) : 0.0;
    std::vector<double> widths;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        widths.push_back(least[i] + (wanted[i] - least[i]) * part);
    return widths;
}

std::vector<double> grown(std::vector<double> widths, double room)
{
    const double factor = room / std::max(1.0, sum(widths));
    for (double &width : widths)
        width *= factor;
    return widths;
}

std::vector<double> widthsIn(const Table &table, double room)
{
    const std::vector<double> wanted = wantedWidths(table);
    if (sum(wanted) <= room)
        return grown(wanted, room);
    const std::vector<double> ofCells = widthsOfCells(table, wanted);
    if (sum(ofCells) <= room)
        return shrunk(wanted, ofCells, room);
    return shrunk(ofCells, leastWidths(table, ofCells), room);
}

} // namespace

std::vector<ColumnPlace> columnPlaces(const Table &table, double width)
{
    if (table.columns.empty())
        return {};
    const double room = width - columnGap * static_cast<double>(table.columns.size() - 1);
    const std::vector<double> widths = widthsIn(table, room);
    std::vector<ColumnPlace> places;
    double left = 0.0;
    for (const double columnWidth : widths) {
        places.push_back({left, columnWidth});
        left += columnWidth + columnGap;
    }
    return places;
}

} // namespace dilim::report

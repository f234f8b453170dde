// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, alone and beside a chart.
#include "report/compose.h"

#include "charts/chart_catalogue.h"
#include "report/table_columns.h"

#include <algorithm>

namespace dilim::report {
namespace {

constexpr double squareSize = 7.5;
constexpr double squareRadius = 1.5;
constexpr double headPadding = 4.5; // between a head and its rule
constexpr double noteSpace = 5.0;
constexpr double chartShare = 0.5; // of the width, beside a table
constexpr double chartGap = 20.0;

/// Words of a cell, broken if the column is of words.
std::vector<Line> cellLines(const QString &text, const Column &column, const ColumnPlace &place, double indent,
                            Style style)
{
    const bool whole = column.align == Align::Right && style == Style::TableCell;
    return brokenLines(RichText{{text, false}}, styleRow(style).type, whole ? 1e6 : place.width - indent);
}

/// Lines set left or right in a column; gives their height.
double addCell(Piece &piece, const std::vector<Line> &lines, const Column &column, const ColumnPlace &place,
               double indent, double top, Style style)
{
    if (column.align == Align::Left)
        return addLines(piece, lines, place.left + indent, top, style);
    double y = top;
    for (const Line &line : lines) {
        for (const Run &run : line)
            addTextRight(piece, place.left + place.width, y + baselineOf(style), run.text, style);
        y += styleRow(style).line;
    }
    return y - top;
}

Piece headPiece(const Table &table, const std::vector<ColumnPlace> &places, double width)
{
    Piece piece;
    piece.kind = "table head";
    piece.spaceBefore = 5.0;
    piece.keepWithNext = true;
    std::vector<std::vector<Line>> cells;
    std::size_t most = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        cells.push_back(cellLines(table.columns[i].head, table.columns[i], places[i], 0.0, Style::TableHead));
        most = std::max(most, cells.back().size());
    }
    const double line = styleRow(Style::TableHead).line;
    piece.height = tableHeadHeight + line * static_cast<double>(most - 1);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        // Heads stand on the rule.
        const double top = piece.height - headPadding - line * static_cast<double>(cells[i].size());
        addCell(piece, cells[i], table.columns[i], places[i], 0.0, top, Style::TableHead);
    }
    piece.marks.push_back(LineMark{{0.0, piece.height}, {width, piece.height}, Ink::StrongRule, 0.75});
    return piece;
}

Piece rowPiece(const Table &table, const Row &row, const std::vector<ColumnPlace> &places, double width)
{
    Piece piece;
    piece.kind = "table row";
    const double line = styleRow(Style::TableCell).line;
    const double padding = (tableRowHeight - line) / 2.0;
    double tallest = line;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double indent = i == 0 && row.colour ? squareRoom : 0.0;
        const auto lines = cellLines(row.cells[i], table.columns[i], places[i], indent, Style::TableCell);
        tallest =
            std::max(tallest, addCell(piece, lines, table.columns[i], places[i], indent, padding, Style::TableCell));
    }
    piece.height = tallest + 2.0 * padding;
    if (row.colour)
        piece.marks.push_back(
            BoxMark{{0.0, padding + (line - squareSize) / 2.0, squareSize, squareSize}, *row.colour, squareRadius});
    piece.marks.push_back(LineMark{{0.0, piece.height}, {width, piece.height}, Ink::Rule, 0.6});
    return piece;
}

Piece notePiece(const QString &note, double width)
{
    Piece piece;
    piece.kind = "table note";
    const auto lines = brokenLines(RichText{{note, false}}, styleRow(Style::Caption).type, width);
    piece.height = noteSpace + addLines(piece, lines, 0.0, noteSpace, Style::Caption);
    return piece;
}

/// Adds the marks of a row of texts and lines below what the piece already holds.
void appendBelow(Piece &piece, const Piece &row)
{
    for (const Mark &mark : row.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            piece.marks.push_back(TextMark{text->baseline + QPointF(0.0, piece.height), text->text, text->style});
        else if (const auto *line = std::get_if<LineMark>(&mark))
            piece.marks.push_back(LineMark{line->from + QPointF(0.0, piece.height),
                                           line->to + QPointF(0.0, piece.height), line->ink, line->width});
    }
    piece.height += row.height;
}

/// No row alone at the top or the bottom of a page.
void keepRowsTogether(std::vector<Piece> &rows, bool hasNote)
{
    if (rows.empty())
        return;
    if (rows.size() > 1) {
        rows.front().keepWithNext = true;
        rows[rows.size() - 2].keepWithNext = true;
    }
    rows.back().keepWithNext = hasNote;
}

} // namespace

std::vector<Piece> pieces(const Table &block, double width)
{
    const std::vector<ColumnPlace> places = columnPlaces(block, width);
    const auto head = std::make_shared<const Piece>(headPiece(block, places, width));
    std::vector<Piece> rows;
    for (const Row &row : block.rows) {
        rows.push_back(rowPiece(block, row, places, width));
        rows.back().repeated = head;
    }
    keepRowsTogether(rows, !block.note.isEmpty());
    std::vector<Piece> out = {*head};
    out.front().keepWithNext = !rows.empty() || !block.note.isEmpty();
    out.insert(out.end(), rows.begin(), rows.end());
    if (!block.note.isEmpty())
        out.push_back(notePiece(block.note, width));
    return out;
}

std::vector<Piece> pieces(const ChartBesideTable &block, double width)
{
    const double chartWidth = (width - chartGap) * chartShare;
    const double left = chartWidth + chartGap;
    Table numbers = block.table;
    numbers.columns.erase(numbers.columns.begin());
    for (Row &row : numbers.rows)
        row.cells.erase(row.cells.begin());
    std::vector<ColumnPlace> places = columnPlaces(numbers, width - left);
    for (ColumnPlace &place : places)
        place.left += left;
    Piece piece = headPiece(numbers, places, width);
    piece.kind = "chart beside table";
    piece.keepWithNext = !block.table.note.isEmpty();
    addText(piece, 0.0, piece.height - headPadding - styleRow(Style::TableHead).line + baselineOf(Style::TableHead),
            block.table.columns.front().head, Style::TableHead);
    const double chartHeight = tableRowHeight * static_cast<double>(charts::rowCount(block.spec))
        + charts::chartKind(block.spec.kind).restHeight;
    const QRectF chartRect(0.0, piece.height, chartWidth, chartHeight);
    for (const Row &row : numbers.rows)
        appendBelow(piece, rowPiece(numbers, row, places, width));
    piece.marks.push_back(ChartMark{chartRect, std::make_shared<charts::ChartSpec>(block.spec)});
    piece.height = std::max(piece.height, chartRect.bottom());
    std::vector<Piece> out = {piece};
    if (!block.table.note.isEmpty())
        out.push_back(notePiece(block.table.note, width));
    return out;
}

} // namespace dilim::report

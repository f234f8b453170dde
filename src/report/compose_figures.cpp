// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of figures: KPI row, chart, segment card.
#include "report/compose.h"

#include "charts/chart_catalogue.h"

#include <algorithm>

namespace dilim::report {
namespace {

constexpr double kpiGap = 16.0;
constexpr double kpiRule = 1.5;
constexpr double tallestChart = 560.0; // fits on a page of either paper, below a heading
constexpr double cardPadding = 12.0;
constexpr double cardBar = 4.0;
constexpr double cardRadius = 3.0;
constexpr double cardSpace = 10.0;
constexpr double figureGap = 18.0;
constexpr double leastFigure = 60.0;
constexpr std::size_t cardLinesTogether = 12; // a longer rule may cross a page

std::vector<Line> linesOf(const QString &text, Style style, double width)
{
    return brokenLines(RichText{{text, false}}, styleRow(style).type, width);
}

/// One KPI in a column; gives its height.
double addKpi(Piece &piece, const Kpi &kpi, double left, double width)
{
    piece.marks.push_back(LineMark{{left, kpiRule / 2.0}, {left + width, kpiRule / 2.0}, Ink::Text, kpiRule});
    double y = 7.0;
    y += addLines(piece, linesOf(kpi.label, Style::KpiLabel, width), left, y, Style::KpiLabel);
    y += addLines(piece, linesOf(kpi.value, Style::KpiValue, width), left, y, Style::KpiValue);
    y += addLines(piece, linesOf(kpi.change, Style::KpiChange, width), left, y, Style::KpiChange);
    return y;
}

double figureWidth(const Figure &figure)
{
    return std::max({leastFigure, textWidth(figure.label, styleRow(Style::CardLabel).type),
                     textWidth(figure.value, styleRow(Style::CardValue).type)});
}

double figuresWidth(const SegmentCard &card)
{
    double width = 0.0;
    for (const Figure &figure : card.figures)
        width += figureGap + figureWidth(figure);
    return width;
}

/// Name and figures; the figures stand at the right, as wide as they need.
void addCardHead(Piece &piece, const SegmentCard &card, double textLeft, double textWidth, double width)
{
    piece.height +=
        addLines(piece, linesOf(card.name, Style::CardName, textWidth), textLeft, piece.height, Style::CardName);
    double left = width - cardPadding - figuresWidth(card);
    for (const Figure &figure : card.figures) {
        left += figureGap;
        addText(piece, left, cardPadding + baselineOf(Style::CardLabel), figure.label, Style::CardLabel);
        addText(piece, left, cardPadding + styleRow(Style::CardLabel).line + baselineOf(Style::CardValue), figure.value,
                Style::CardValue);
        left += figureWidth(figure);
    }
}

/// Bar at the left, over the edge around a card in one piece. Both lie below the words.
void addCardEdge(Piece &piece, const SegmentCard &card, double width, bool whole)
{
    piece.marks.insert(piece.marks.begin(), BoxMark{{0.0, 0.0, cardBar, piece.height}, card.colour, 0.0});
    if (whole)
        piece.marks.insert(piece.marks.begin(), FrameMark{{0.0, 0.0, width, piece.height}, cardRadius});
}

/// The rest of a very long rule, a line a piece, with the bar alone at its left.
std::vector<Piece> cardRest(const SegmentCard &card, const std::vector<Line> &lines, double textLeft)
{
    std::vector<Piece> out;
    for (std::size_t i = cardLinesTogether; i < lines.size(); ++i) {
        Piece piece;
        piece.kind = "card line";
        piece.height = addLines(piece, {lines[i]}, textLeft, 0.0, Style::CardText);
        piece.keepWithNext = i + 2 == lines.size();
        piece.marks.push_back(BoxMark{{0.0, 0.0, cardBar, piece.height}, card.colour, 0.0});
        out.push_back(std::move(piece));
    }
    return out;
}

} // namespace

std::vector<Piece> pieces(const KpiRow &block, double width)
{
    Piece piece;
    piece.kind = "kpi row";
    piece.spaceBefore = 15.0;
    const auto count = static_cast<double>(std::max<std::size_t>(1, block.kpis.size()));
    const double columnWidth = (width - (count - 1.0) * kpiGap) / count;
    double left = 0.0;
    for (const Kpi &kpi : block.kpis) {
        piece.height = std::max(piece.height, addKpi(piece, kpi, left, columnWidth));
        left += columnWidth + kpiGap;
    }
    return {piece};
}

std::vector<Piece> pieces(const Chart &block, double width)
{
    Piece piece;
    piece.kind = "chart";
    piece.spaceBefore = 6.0;
    piece.height = std::min(charts::naturalHeight(block.spec), tallestChart);
    piece.marks.push_back(ChartMark{{0.0, 0.0, width, piece.height}, std::make_shared<charts::ChartSpec>(block.spec)});
    return {piece};
}

std::vector<Piece> pieces(const SegmentCard &block, double width)
{
    const double textLeft = cardBar + cardPadding;
    const double figures = figuresWidth(block);
    const double columnWidth = width - textLeft - cardPadding - figures;
    const std::vector<Line> lines = brokenLines(block.rule, styleRow(Style::CardText).type, columnWidth);
    const auto together = static_cast<std::ptrdiff_t>(std::min(lines.size(), cardLinesTogether));
    Piece piece;
    piece.kind = "segment card";
    piece.spaceBefore = cardSpace;
    piece.height = cardPadding - 2.0;
    addCardHead(piece, block, textLeft, columnWidth, width);
    piece.height +=
        1.0 + addLines(piece, {lines.begin(), lines.begin() + together}, textLeft, piece.height + 1.0, Style::CardText);
    const bool whole = lines.size() <= cardLinesTogether;
    piece.height = std::max(piece.height, cardPadding + 30.0) + (whole ? cardPadding - 2.0 : 0.0);
    addCardEdge(piece, block, width, whole);
    std::vector<Piece> out = {piece};
    for (Piece &rest : cardRest(block, lines, textLeft))
        out.push_back(std::move(rest));
    return out;
}

} // namespace dilim::report

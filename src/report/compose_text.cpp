// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of words: title, heading, running text, definitions.
#include "report/compose.h"

#include <algorithm>

namespace dilim::report {
namespace {

constexpr double headingSpace = 17.0;
constexpr double textSpace = 14.0;
constexpr double termWidthMost = 130.0;
constexpr double termGap = 14.0;
constexpr double entryPadding = 4.0;
constexpr double shortList = 240.0;

std::vector<Line> linesOf(const RichText &text, Style style, double width)
{
    return brokenLines(text, styleRow(style).type, width);
}

std::vector<Line> linesOf(const QString &text, Style style, double width)
{
    return linesOf(RichText{{text, false}}, style, width);
}

/// A piece a line, so that a long text may cross a page; two lines stay together at either end.
std::vector<Piece> piecesOfLines(const std::vector<Line> &lines, Style style, std::string_view kind)
{
    std::vector<Piece> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.kind = kind;
        piece.height = addLines(piece, {lines[i]}, 0.0, 0.0, style);
        piece.keepWithNext = i == 0 ? lines.size() > 1 : i + 2 == lines.size();
        out.push_back(std::move(piece));
    }
    return out;
}

double widestTerm(const Definitions &block)
{
    double widest = 0.0;
    for (const Definition &entry : block.entries)
        widest = std::max(widest, textWidth(entry.term, styleRow(Style::Term).type));
    return std::min(widest + 1.0, termWidthMost);
}

Piece definitionPiece(const Definition &entry, double termWidth, double width)
{
    Piece piece;
    piece.kind = "definition";
    const double left = termWidth + termGap;
    const double termHeight =
        addLines(piece, linesOf(entry.term, Style::Term, termWidth), 0.0, entryPadding, Style::Term);
    const double meaningHeight =
        addLines(piece, linesOf(entry.meaning, Style::CardText, width - left), left, entryPadding, Style::CardText);
    piece.height = std::max(termHeight, meaningHeight) + 2.0 * entryPadding;
    piece.marks.push_back(LineMark{{0.0, piece.height}, {width, piece.height}, Ink::Rule, 0.5});
    return piece;
}

/// Short lists stay on one page.
void keepTogether(std::vector<Piece> &entries)
{
    double height = 0.0;
    for (const Piece &entry : entries)
        height += entry.height;
    if (height > shortList)
        return;
    for (std::size_t i = 0; i + 1 < entries.size(); ++i)
        entries[i].keepWithNext = true;
}

} // namespace

std::vector<Piece> pieces(const Title &block, double width)
{
    Piece piece;
    piece.kind = "title";
    piece.height = addLines(piece, linesOf(block.text, Style::Title, width), 0.0, 0.0, Style::Title);
    piece.height +=
        addLines(piece, linesOf(block.subtitle, Style::Subtitle, width), 0.0, piece.height, Style::Subtitle);
    piece.keepWithNext = true;
    return {piece};
}

std::vector<Piece> pieces(const Heading &block, double width)
{
    Piece piece;
    piece.kind = "heading";
    piece.spaceBefore = headingSpace;
    piece.height = addLines(piece, linesOf(block.text, Style::Heading, width), 0.0, 0.0, Style::Heading);
    if (!block.note.isEmpty())
        piece.height +=
            2.0 + addLines(piece, linesOf(block.note, Style::Note, width), 0.0, piece.height + 2.0, Style::Note);
    piece.keepWithNext = true;
    return {piece};
}

std::vector<Piece> pieces(const Text &block, double width)
{
    std::vector<Piece> out = piecesOfLines(linesOf(block.text, Style::Body, width), Style::Body, "text line");
    if (!out.empty())
        out.front().spaceBefore = textSpace;
    return out;
}

std::vector<Piece> pieces(const Definitions &block, double width)
{
    const double termWidth = widestTerm(block);
    std::vector<Piece> out;
    for (const Definition &entry : block.entries)
        out.push_back(definitionPiece(entry, termWidth, width));
    if (out.empty())
        return out;
    keepTogether(out);
    out.front().spaceBefore = 4.0;
    out.front().marks.push_back(LineMark{{0.0, 0.0}, {width, 0.0}, Ink::StrongRule, 0.75});
    return out;
}

std::vector<Piece> pieces(const PageBreak &, double)
{
    Piece piece;
    piece.kind = "page break";
    piece.breakBefore = true;
    piece.keepWithNext = true;
    return {piece};
}

} // namespace dilim::report

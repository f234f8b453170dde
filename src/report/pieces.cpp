// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pieces.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dilim::report {
namespace {

constexpr auto regular = QFont::Normal;
constexpr auto medium = QFont::Medium;
constexpr auto strong = QFont::DemiBold;

// In the order of Style. Nothing on paper is smaller than 8.5 points.
constexpr std::array<StyleRow, 20> table = {{
    {Style::Title, {20.0, strong}, 26.0, Ink::Text},         {Style::Subtitle, {9.5, regular}, 14.0, Ink::Text3},
    {Style::Heading, {12.0, strong}, 17.0, Ink::Text},       {Style::Note, {9.5, regular}, 13.5, Ink::Text3},
    {Style::Body, {10.5, regular}, 16.5, Ink::Text2},        {Style::BodyStrong, {10.5, strong}, 16.5, Ink::Text},
    {Style::Caption, {8.5, regular}, 12.0, Ink::Text3},      {Style::KpiLabel, {8.5, regular}, 12.0, Ink::Text2},
    {Style::KpiValue, {18.0, strong}, 22.0, Ink::Text},      {Style::KpiChange, {8.5, regular}, 12.0, Ink::Text3},
    {Style::TableHead, {8.5, medium}, 11.5, Ink::Text2},     {Style::TableCell, {9.5, regular}, 12.5, Ink::Text},
    {Style::CardName, {11.0, strong}, 15.5, Ink::Text},      {Style::CardText, {9.0, regular}, 13.0, Ink::Text2},
    {Style::CardTextStrong, {9.0, strong}, 13.0, Ink::Text}, {Style::CardLabel, {8.5, regular}, 12.0, Ink::Text2},
    {Style::CardValue, {13.0, strong}, 18.0, Ink::Text},     {Style::Term, {9.0, strong}, 13.0, Ink::Text},
    {Style::FrameName, {9.5, strong}, 12.0, Ink::Text},      {Style::FrameText, {8.5, regular}, 12.0, Ink::Text3},
}};

} // namespace

const StyleRow &styleRow(Style style)
{
    const StyleRow &row = table[static_cast<std::size_t>(style)];
    assert(row.style == style);
    return row;
}

Style strongStyle(Style style)
{
    if (style == Style::Body)
        return Style::BodyStrong;
    return style == Style::CardText ? Style::CardTextStrong : style;
}

double baselineOf(Style style)
{
    const StyleRow &row = styleRow(style);
    return (row.line + capHeight(row.type)) / 2.0;
}

void addText(Piece &piece, double x, double baseline, const QString &text, Style style)
{
    if (!text.isEmpty())
        piece.marks.push_back(TextMark{{x, baseline}, text, style});
}

void addTextRight(Piece &piece, double right, double baseline, const QString &text, Style style)
{
    addText(piece, right - textWidth(text, styleRow(style).type), baseline, text, style);
}

double addLines(Piece &piece, const std::vector<Line> &lines, double x, double top, Style style)
{
    const double line = styleRow(style).line;
    double y = top;
    for (const Line &runs : lines) {
        for (const Run &run : runs)
            addText(piece, x + run.x, y + baselineOf(style), run.text, run.strong ? strongStyle(style) : style);
        y += line;
    }
    return y - top;
}

} // namespace dilim::report

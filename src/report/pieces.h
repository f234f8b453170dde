// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/type.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <variant>
#include <vector>

/// What blocks are cut into: pieces that fit on a page, each a list of marks at fixed places. Lengths in points.
namespace dilim::report {

/// Every way in which words are set in a report.
enum class Style : std::uint8_t {
    Title,
    Subtitle,
    Heading,
    Note, // below a heading
    Body,
    BodyStrong,
    Caption, // below a table
    KpiLabel,
    KpiValue,
    KpiChange,
    TableHead,
    TableCell,
    CardName,
    CardText,
    CardTextStrong,
    CardLabel,
    CardValue,
    Term,
    FrameName,
    FrameText,
};

/// A colour of the palette by role.
enum class Ink : std::uint8_t { Text, Text2, Text3, Rule, Edge, StrongRule };

struct StyleRow {
    Style style{};
    Type type{};
    double line = 12.0; // from one baseline to the next
    Ink ink = Ink::Text;
};
[[nodiscard]] const StyleRow &styleRow(Style style);
/// The style of strong stretches inside `style`; itself if it has none.
[[nodiscard]] Style strongStyle(Style style);

struct TextMark {
    QPointF baseline{}; // left end
    QString text{};
    Style style = Style::Body;
};
struct LineMark {
    QPointF from{};
    QPointF to{};
    Ink ink = Ink::Rule;
    double width = 0.5;
};
struct BoxMark {
    QRectF rect{};
    charts::ColourRole fill{};
    double radius = 0.0;
};
struct FrameMark {
    QRectF rect{};
    double radius = 0.0;
};
struct ChartMark {
    QRectF rect{};
    std::shared_ptr<const charts::ChartSpec> spec{};
};
using Mark = std::variant<BoxMark, FrameMark, LineMark, TextMark, ChartMark>;

/// A part of a block that is never split. Places are relative to its upper left corner.
struct Piece {
    std::string_view kind{}; // "table row": for the outline
    double height = 0.0;
    double spaceBefore = 0.0; // left out at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false; // starts a page
    std::vector<Mark> marks{};
    std::shared_ptr<const Piece> repeated{}; // goes before it at the top of a page: the head of its table
};

/// Adds lines of text from `top` downwards and gives the height they take.
double addLines(Piece &piece, const std::vector<Line> &lines, double x, double top, Style style);
/// One line that starts, or ends, at `x`.
void addText(Piece &piece, double x, double baseline, const QString &text, Style style);
void addTextRight(Piece &piece, double right, double baseline, const QString &text, Style style);
/// Distance from the top of a line to its baseline.
[[nodiscard]] double baselineOf(Style style);

} // namespace dilim::report

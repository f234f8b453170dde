// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "report/type.h"

#include <QMarginsF>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

/// A report is a list of blocks with final words: this part lays them out and paints them, it words nothing.
namespace dilim::report {

/// The name of the report, once, at its start.
struct Title {
    QString text{};
    QString subtitle{};
};

/// A heading stays on the page of what follows it.
struct Heading {
    QString text{};
    QString note{}; // one or two lines below it, or empty
};

struct Text {
    RichText text{};
};

struct Kpi {
    QString label{};
    QString value{};
    QString change{}; // "▲ 8.0% on the year before", or empty
};
struct KpiRow {
    std::vector<Kpi> kpis{}; // up to five
};

/// Never split. In its natural height.
struct Chart {
    charts::ChartSpec spec{};
};

enum class Align : std::uint8_t { Left, Right };
struct Column {
    QString head{};
    Align align = Align::Left; // right for numbers, which are never broken
};
struct Row {
    std::vector<QString> cells{}; // as many as columns
    std::optional<charts::ColourRole> colour{}; // of a small square before the first cell
};
/// Breaks between rows; the head is repeated on the next page.
struct Table {
    std::vector<Column> columns{};
    std::vector<Row> rows{};
    QString note{};
};

/// Bars at the left, their numbers at the right, row by row. Never split.
struct ChartBesideTable {
    charts::ChartSpec spec{}; // horizontal bars; their names stand for the first column of the table
    Table table{}; // as many rows as the chart
};

struct Figure {
    QString label{};
    QString value{};
};
struct SegmentCard {
    charts::ColourRole colour{};
    QString name{};
    RichText rule{};
    std::vector<Figure> figures{}; // up to four
};

/// Terms at the left, what they mean at the right.
struct Definition {
    QString term{};
    RichText meaning{};
};
struct Definitions {
    std::vector<Definition> entries{};
};

struct PageBreak {
};

/// The kinds of blocks, in the order of the block catalogue.
using Block =
    std::variant<Title, Heading, Text, KpiRow, Chart, Table, ChartBesideTable, SegmentCard, Definitions, PageBreak>;

enum class Paper : std::uint8_t { A4, Letter };

/// In points, to what stands at the edges of a page: its head, the sides of its text, its foot.
inline constexpr QMarginsF usualMargins{43.0, 43.0, 43.0, 22.0};

/// What stands on every page.
struct Frame {
    QString name{}; // head, left: of the business
    QString title{}; // head, right: of the report
    QString source{}; // foot, left: file, data date, customers
    QString madeWith{}; // foot, middle
    QString pageNumber{}; // foot, right: "Page %1 / %2"
};

struct Document {
    QString title{}; // of the file
    Paper paper = Paper::A4;
    QMarginsF margins = usualMargins;
    Frame frame{};
    std::vector<Block> blocks{};
};

} // namespace dilim::report

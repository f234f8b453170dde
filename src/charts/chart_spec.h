// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::charts {

/// What a chart shows, before anything is drawn. All words are final (translated, formatted) UTF-8.
enum class Kind : std::uint8_t { HorizontalBars, PairedBars, HeatGrid, StackedColumns, Lines };

/// A colour by role, so that light, dark and paper can differ: categorical index 0-9, or the accent ramp.
struct ColourRole {
    enum class Family : std::uint8_t { Categorical, Accent, Neutral } family = Family::Accent;
    std::uint8_t index = 0;
    bool pale = false; // the same hue mixed with the paper
    friend bool operator==(const ColourRole &, const ColourRole &) = default;
};

struct Mark {
    std::string label{}; // "Hibernating"
    double value = 0.0;
    std::string valueText{}; // "%27,0"
    ColourRole colour{};
    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Series {
    std::string name{};
    ColourRole colour{}; // of its square in the legend
    std::vector<Mark> marks{}; // of every series as many, in the same order; bars: from the top;
                               // columns: from the left, the first series below
    friend bool operator==(const Series &, const Series &) = default;
};

/// "Average basket", "₺2,184".
struct Fact {
    std::string label{};
    std::string value{};
    bool isTotal = false; // of the facts above it: stands out
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// One cell of a HeatGrid, rows from the top.
struct Cell {
    std::string title{}; // name of the group where it starts, else empty
    std::string value{}; // "4.310"
    std::string share{}; // "%9,6"
    std::uint8_t step = 0; // 0..8 on the sequential ramp
    int group = -1; // cells with equal groups are drawn without a gap between them
    ColourRole groupColour{};
    std::string name{}; // on screen: "Can't lose them, R2 F5"; not painted
    std::vector<Fact> facts{}; // on screen: what a tooltip says; not painted
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// What is known of one category of StackedColumns, or of one place along Lines, as a whole.
struct Column {
    std::optional<double> comparison{}; // a line across it: the same month of the year before
    std::string name{}; // on screen: "September 2026"; not painted
    std::vector<Fact> facts{}; // on screen: what a tooltip says; not painted
    friend bool operator==(const Column &, const Column &) = default;
};

struct Axis {
    std::string title{};
    std::vector<std::string> ticks{}; // texts along the axis
    std::vector<std::string> notes{}; // second line of each tick, or empty
    std::vector<double> positions{}; // of the ticks, in values; empty for categories; x of Lines: of the marks, rising
    friend bool operator==(const Axis &, const Axis &) = default;
};

struct ChartSpec {
    Kind kind = Kind::HorizontalBars;
    std::string title{};
    std::string summary{}; // one sentence for people who cannot see it
    Axis x{};
    Axis y{};
    double maximum = 0.0; // end of the axis of values
    std::vector<Series> series{};
    std::vector<std::string> endLabels{}; // bars: one text a category, behind its longest bar
    std::vector<std::vector<Cell>> cells{}; // HeatGrid
    std::vector<Column> columns{}; // StackedColumns, Lines: one a category or position
    std::string comparison{}; // StackedColumns: what the lines across the columns are; empty: there are none
    bool lastIsIncomplete = false; // StackedColumns: the last category is paler
    std::string note{}; // below the chart: "* up to 20 November"
    std::string legendLow{};
    std::string legendHigh{};
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

} // namespace dilim::charts

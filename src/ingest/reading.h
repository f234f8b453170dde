// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "ingest/mapping.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// What kind of text a column of the type Text holds; it decides how the cells are cleaned.
enum class TextKind : std::uint8_t {
    Plain, // line breaks become spaces
    Lines, // notes and addresses: line breaks stay
    Name, // invisible and direction marks fall
    Reach, // e-mail, phone: damage by spreadsheets is looked for
};

/// How the cells of one column become values: a ColumnMapping with nothing left open.
struct Reading {
    fields::ValueType type = fields::ValueType::Text;
    TextKind text = TextKind::Plain;
    char decimalMark = '.';
    DateOrder dateOrder = DateOrder::YearMonthDay;
    char listSeparator = ';';
    bool idsAsFloats = false; // identifiers written "17850.0" mean 17850
    std::array<char, 3> currency{}; // of the header, for amounts without a sign of their own; zeros: none
    bool currencySigns = false; // currencies of signs are gathered: ColumnBuilder::takeCurrencies
    bool opposite = false; // yes means no
    bool share = false; // "10%" means 0.1; values above 1 are counted
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Cells that say the same about a column, and the first of them.
struct Seen {
    std::uint64_t cells = 0;
    std::uint64_t line = 0;
    std::string text{};

    void add(std::string_view cell, std::uint64_t atLine, std::uint64_t times = 1)
    {
        if (cells == 0) {
            line = atLine;
            text = std::string(cell.substr(0, 60));
        }
        cells += times;
    }
    /// `later` comes from behind in the file.
    void add(const Seen &later);
};

/// What the cells of one column prove about how they must be read, counted while they are read.
struct Proof {
    std::uint64_t filled = 0; // cells with a value
    std::uint64_t unread = 0; // of these: not readable as the type
    std::uint64_t foreign = 0; // of these: not of the type in any reading
    std::uint64_t nothing = 0; // words for nothing: "N/A", "NULL" ...
    std::uint64_t rounded = 0; // numbers with more than six decimals
    Seen dot{}; // numbers whose decimal mark can only be a dot
    Seen comma{};
    Seen yearFirst{};
    Seen dayFirst{}; // first number above 12
    Seen monthFirst{}; // second number above 12
    Seen eitherOrder{}; // both orders possible
    Seen dotted{}; // of both orders possible, with dots: the day comes first
    Seen counted{}; // days of spreadsheets, seconds since 1970
    Seen timed{}; // moments at another time than midnight
    Seen floats{}; // whole numbers written with ".0"
    Seen fractions{}; // numbers with other decimals than zeros
    Seen aboveOne{}; // of a share
    Seen numbers{}; // in a column of yes and no
    Seen damaged{}; // identifiers that a spreadsheet turned into 9,05E+11

    void add(const Proof &later);
    /// The cells were counted in a part of the file before which `before` lines stand.
    void shiftLines(std::uint64_t before);
};

} // namespace dilim::ingest

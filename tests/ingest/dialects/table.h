// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/random_draw.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::dialects {

using test::Draw;

/// What the cells of a column are, for comparing them.
enum class Kind : std::uint8_t {
    Text, // identifiers, categories and lists too
    Value, // numbers and answers to yes or no: as stored
    Day, // a day, or the moment at which it begins in Istanbul
};

struct Column {
    std::string header{}; // the name that the reader must give it
    Kind kind = Kind::Text;
    std::string field{}; // only the column that feeds this field; empty: the column with the header
};

/// Nothing, as a reader stores it.
inline constexpr std::string_view nothing = "~";

/// One cell: how it stands in the file, and what must be stored. Numbers in their shortest form, days and moments in
/// ISO, lists joined by '|'.
struct Cell {
    std::string written{};
    std::string stored{};
};
using Row = std::vector<Cell>;

struct Table {
    std::vector<Column> columns{};
    std::vector<Row> rows{};
};

/// A cell that is stored as it is written.
[[nodiscard]] Cell cell(std::string text);
/// Shortest form of an amount in cents.
[[nodiscard]] std::string storedAmount(std::int64_t cents);
/// An amount with two decimals: "1234,50", "1.234,50"; `group` '\0': thousands are not marked.
[[nodiscard]] std::string writtenAmount(std::int64_t cents, char mark, std::string_view group = {});

enum class Language : std::uint8_t { Turkish, Azerbaijani, English };

/// Words of one language with which tables are filled.
struct Vocabulary {
    std::string name{}; // "tr"
    std::vector<std::string> firstNames{};
    std::vector<std::string> lastNames{};
    std::vector<std::string> cities{};
    std::vector<std::string> statuses{};
    std::vector<std::string> remarks{}; // without comma, semicolon, bar and quotes
    std::vector<std::string> customerHeaders{}; // number, name, e-mail, phone, city, registered, spent, notes
    std::vector<std::string> orderHeaders{}; // number, date, customer, city, total, status, comment
    std::string total{}; // label of a row of totals
    std::string subtotal{};
    std::string footnote{};
    std::vector<std::string> titles{}; // lines above a table
};
[[nodiscard]] const Vocabulary &vocabulary(Language language);

/// How days and amounts of a table are written, and how long it is.
struct Look {
    Language language = Language::English;
    int rows = 20;
    char decimalMark = '.';
    bool dottedDays = false; // 07.01.2026 instead of 2026-01-07
    bool tricky = false; // remarks with separators and quotes in them
};

/// Days from 2021 to 2025, ISO.
[[nodiscard]] std::string anyDay(Draw &draw);
/// "2025-03-07" as "07.03.2025".
[[nodiscard]] std::string dotted(const std::string &isoDay);

[[nodiscard]] Table customers(Draw &draw, const Look &look);
[[nodiscard]] Table orders(Draw &draw, const Look &look);

/// Columns of these tables that classes look at.
inline constexpr std::size_t customerNumberColumn = 0;
inline constexpr std::size_t nameColumn = 1;
inline constexpr std::size_t remarkOfCustomer = 7;
inline constexpr std::size_t spentColumn = 6;
inline constexpr std::size_t orderDayColumn = 1;
inline constexpr std::size_t orderCityColumn = 3;
inline constexpr std::size_t orderTotalColumn = 4;
inline constexpr std::size_t remarkOfOrder = 6;

} // namespace dilim::dialects

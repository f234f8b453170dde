// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "fields/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// How the characters and cells of a file are read. What is empty is found by looking at the file.
struct Dialect {
    std::optional<std::string> encoding{}; // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1254", "windows-1252" ...
    std::optional<char> separator{}; // ',' ';' '\t' '|', ' ' for one blank or more
    std::optional<char> quote{}; // '"', '\'' or '\0' for none
    std::optional<std::uint64_t> headerLine{}; // 1-based; 0: the file has no header
    std::optional<std::string> table{}; // of a file with several: a sheet of a workbook
    friend bool operator==(const Dialect &, const Dialect &) = default;
};

enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };

/// Which numbers a part takes.
enum class SignWanted : std::uint8_t {
    Any,
    Negative, // written without their sign then
    NotNegative,
};

/// What the cell of one column says: "is_organization": "true".
struct RowTest {
    std::vector<std::string> of{}; // headers; the first that the file has
    std::vector<std::string> is{}; // the cell is one of these words (by match key)
    std::vector<std::string> isNot{}; // it is filled, and none of these
    bool empty = false; // nothing is written in it
    friend bool operator==(const RowTest &, const RowTest &) = default;
};
/// What a user agent says, as category words: "mobile", "Chrome", "Android".
enum class AgentPart : std::uint8_t { Device, Browser, System };

/// Where the cells of a made column come from. A part answers with the cell of a column, the name of the file or a
/// fixed text.
struct CellPart {
    std::vector<std::string> of{}; // headers; the first that the file has. Empty: no column is looked at
    std::vector<std::string>
        is{}; // the cell must be one of these words (by match key); empty: any cell but an empty one
    SignWanted sign = SignWanted::Any;
    bool fileName = false; // answers with the file's name without its ending; `is` are words of which it must have one
    std::optional<std::string> text{}; // answers with this, also if it is empty, instead of the cell
    std::vector<std::string> isNot{}; // the cell must be none of these words
    std::string after{}; // of the cell only what stands behind this text, which must be there
    std::string until{}; // of the cell only what stands before this text, or all of it
    std::vector<std::string> times{}; // in a sum: the number is multiplied with that of the first of these headers
    bool minus = false; // in a sum: the number is taken off
    std::uint64_t characters = 0; // of the cell only so many at its beginning; 0: all
    std::optional<RowTest> when{}; // the part answers only in rows of which this is true
    std::optional<AgentPart> userAgent{}; // the cell is a user agent, and answers with this part of it
    friend bool operator==(const CellPart &, const CellPart &) = default;
};

/// How the cells of one column are read. What is empty is found by looking at the whole column.
struct ColumnMapping {
    std::string header{}; // as in the file (trimmed); matched by header key
    std::vector<std::string> also{}; // other names of the same column
    std::vector<std::string> fields{}; // ids of standard or custom fields; empty: not imported
    bool fieldsGiven = true; // false: the fields too are found by looking, only the rest of the entry is wanted
    std::optional<fields::ValueType> type{};
    std::optional<char> decimalMark{}; // '.' or ','
    std::optional<DateOrder> dateOrder{};
    std::optional<char> listSeparator{}; // ';' ',' '|' of category lists
    bool opposite = false; // yes means no: "Email opt out"
    /// Without parts the cells are those of the file. With parts each cell is the answer of the first part that has
    /// one; the column need not be in the file then.
    std::vector<CellPart> parts{};
    std::optional<std::string> join{}; // all answers, with this between them, instead of the first
    bool sum = false; // all answers are numbers, and added up
    bool addsUp = false; // of several rows of one order (customer, product) the values are added up
    /// A cell without a value has that of the rows with the same value in this field ("product.handle"); empty: it has
    /// none.
    std::string sameFor{};
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Who becomes a customer by being named in a file of orders, lines or events.
enum class MakesCustomers : std::uint8_t {
    Auto, // people named in orders do, unless their source has a file of customers; people named in events do not
    Yes,
    No,
};

/// Everything needed to read one file in the same way again. Remembered by header shape; kept with each import.
struct Mapping {
    std::optional<fields::Entity> primary{};
    std::string
        source{}; // "Shopify, main shop"; empty: the system's name if one is recognised, else the default source
    /// Table of a known system ("shopify.orders", see sources/source_file.h); empty: none; nothing: found by looking.
    std::optional<std::string> system{};
    Dialect dialect{};
    MakesCustomers makesCustomers = MakesCustomers::Auto;
    std::optional<Date> dataDate{}; // the day the file speaks for
    /// Letter with which the numbers of cancelled orders begin ("C536379"); empty: none; nothing: found by looking.
    std::optional<std::string> cancellationPrefix{};
    std::string timeZone{}; // of moments without one; empty: the workspace's
    std::vector<RowTest> leaveOut{}; // rows that are not wanted
    std::optional<fields::Entity> rest{}; // what columns that nothing explains say something about; else `primary`
    std::vector<ColumnMapping> columns{}; // columns not named here are understood by header and content
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Strict JSON, see README "Mapping files". Errors: "mapping.syntax" (line, detail), "mapping.unknown_key" (key),
/// "mapping.unknown_field" (id), "mapping.bad_value" (key, value), "mapping.version" (found), "mapping.duplicate_key"
/// (key), "mapping.too_deep" (limit), "mapping.too_large" (bytes).
Result<Mapping> mappingFromJson(std::string_view json);
/// The canonical text: keys in fixed order, two spaces of indent.
[[nodiscard]] std::string mappingToJson(const Mapping &mapping);
/// JSON Schema (2020-12) of the file.
[[nodiscard]] std::string mappingJsonSchema();

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule_sql_names.h"
#include "rules/value_test.h"

#include <cstdint>
#include <string>

namespace dilim::rules {

/// A value in a query: the expressions that give it. NULL where nothing is known.
struct SqlValue {
    fields::ValueType type = fields::ValueType::Number;
    std::string value{}; // texts and days as text, numbers in units of the scale, moments in milliseconds
    std::string divisor{}; // what a number is divided by, above 0; empty: nothing
    std::uint8_t scale = 0; // of numbers and amounts
    std::string key{}; // match key of a text or category
    std::string local{}; // local time of a moment as text
    std::string items{}; // of a list: FROM ... WHERE ..., the rows of its items, called i
    std::string item{}; // of a list: the match key of such a row
};

/// A column of one of the rows.
[[nodiscard]] SqlValue sqlValue(const SqlColumn &column, const SqlRows &rows);

/// Whether the test takes the value: 1 or 0, never NULL. `rows` are those in which other columns are looked for. Not
/// for tests of standing.
[[nodiscard]] std::string sqlTest(const ValueTest &test, const SqlValue &value, const SqlRows &rows,
                                  const SqlColumns &columns);
/// The same of a column; nullptr: nothing is known.
[[nodiscard]] std::string sqlTest(const ValueTest &test, const columns::Column *column, const SqlRows &rows,
                                  const SqlColumns &columns);

/// low <= value <= high, or not so: NULL where the value is.
[[nodiscard]] std::string sqlInRange(const IsInRange &range, const SqlValue &value, bool negated);

} // namespace dilim::rules

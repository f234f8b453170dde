// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace dilim::rules {

/// How many operands an operator takes.
enum class Shape : std::uint8_t {
    None,
    One,
    Two, // lower and upper bound, both included
    Many, // one or more
};

/// What the operands are.
enum class Operand : std::uint8_t {
    OfField, // of the type of the field; where Shape is One and the question compares, also another field
    Days, // whole number, 1..maxDays
    Count, // whole number, 0..maxCount
    Percent, // number, 0..100
    Hour, // whole number, 0..23
    MonthDay, // whole number, 1..31
    Pattern, // regular expression
    PeriodName, // word, see namedPeriods()
    WeekdayName, // word, see weekdayIds()
    MonthName, // word, see monthIds()
};

inline constexpr int maxDays = 100'000;
inline constexpr int maxCount = 1'000'000'000;
inline constexpr int maxSpan = 1'000'000'000; // of minutes, hours or days

/// The question behind an operator; an operator and its negation share it.
enum class Question : std::uint8_t {
    HasValue,
    IsOneOf, // words
    Contains,
    StartsWith,
    EndsWith,
    Equals, // numbers, days and moments
    AtLeast,
    AtMost,
    Before,
    After,
    Between,
    InLastDays, // days: today and before; moments: in (now - n x 24 h, now]
    InNextDays, // days: from tomorrow on; moments: in (now, now + n x 24 h]
    OlderThanDays, // those before the last n days
    InPeriod,
    OnWeekday, // this and the next four look at moments as the local clock shows them
    InMonth,
    OnMonthDay,
    AtHour, // local hours from..to, both included whole; past midnight where to < from
    AnniversaryToday, // month and day are today's; 29 February falls on 28 February in common years
    AnniversaryInNextDays, // the next anniversary is today or at most so many days away
    IsYes,
    HasAny, // lists
    HasAll,
    HasOnly, // all its items are among the words
    HasAtLeastItems,
    HasAtMostItems,
    Matches, // regular expression (PCRE2), anywhere in the text as it is written; no where the search takes too long
    // Standing among the customers whose value is known, within a category if the condition says `per`: then those
    // without a category have no standing, and neither an operator nor its negation takes them. At the border equal
    // values are all in. Top is greatest, or newest.
    InTop,
    InBottom,
    InTopPercent, // the first ceil(known x percent / 100)
    InBottomPercent,
    AbovePercentile, // above the type-7 quantile
    InPercentiles, // above the quantile of the first (from the smallest where it is 0), up to that of the second
};

enum class Negated : std::uint8_t { No, Yes };

/// The value types an operator fits, one bit each.
using TypeSet = std::uint32_t;
[[nodiscard]] constexpr TypeSet typeBit(fields::ValueType type)
{
    return TypeSet{1} << static_cast<unsigned>(type);
}

/// One row of the operator table.
struct Operator {
    std::string_view id{}; // "at_least": in rule files and saved rules
    TypeSet types = 0;
    Shape shape = Shape::None;
    Operand operand = Operand::OfField;
    Question question = Question::HasValue;
    Negated negated = Negated::No;
    std::string_view negation{}; // id of the operator that takes the others among those whose value is known
    std::string_view words{}; // English source text, context "Operators"

    [[nodiscard]] constexpr bool fits(fields::ValueType type) const { return (types & typeBit(type)) != 0; }
};

/// All operators, in the order in which people choose among them.
[[nodiscard]] std::span<const Operator> operators();
/// Nothing if the id is unknown.
[[nodiscard]] const Operator *findOperator(std::string_view id);
/// Whether the operands of an operator are words; else they are numbers, days or moments.
[[nodiscard]] bool takesWords(const Operator &op);
/// Whether another field may stand for the operand.
[[nodiscard]] bool takesOtherField(const Operator &op);
/// Whether the answer depends on the values of all customers: not for filters of facts.
[[nodiscard]] bool isStanding(const Operator &op);

} // namespace dilim::rules

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
    Days, // one whole number of days, 1..maxDays
};

inline constexpr int maxDays = 100'000;

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
    InLastDays,
    IsYes,
    HasAny, // lists
    HasAll,
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

} // namespace dilim::rules

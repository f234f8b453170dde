// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace dilim::test {

__extension__ typedef __int128 Big;

/// Numbers of the reference are whole millionths, or fractions of them.
inline constexpr qint64 millionth = 1'000'000;

struct Fraction {
    Big top = 0;
    Big bottom = 1; // > 0
};
/// -1, 0, 1 for a <, =, > b, exactly.
[[nodiscard]] int compared(const Fraction &a, const Fraction &b);
/// The same fraction in its lowest terms, the bottom above 0; bottom != 0.
[[nodiscard]] Fraction lowestTerms(Big top, Big bottom);

/// One value as the reference sees it: a cell, or the measure of a customer. Nothing is set if nothing is known.
struct Cell {
    std::optional<std::string> text{}; // folded
    std::string written{}; // a text or category as it stands there; of a category its first spelling
    std::optional<std::string> identifier{};
    std::optional<Fraction> number{}; // millionths
    std::optional<QDate> day{};
    std::optional<qint64> moment{}; // milliseconds since 1970
    std::optional<bool> yes{};
    std::optional<std::vector<std::string>> list{}; // folded, without repeats

    [[nodiscard]] bool isKnown() const;
};

/// Reads a cell of test data as its field's type says.
[[nodiscard]] Cell readCell(fields::ValueType type, const std::string &text);
[[nodiscard]] Cell numberCell(Fraction number);
[[nodiscard]] Cell yesNoCell(bool yes);
/// What stands in a cell as an operand; nothing where nothing is known.
[[nodiscard]] std::optional<rules::Value> operandOf(const Cell &cell);
/// Numbers, days and moments as something that can be put in order.
[[nodiscard]] std::optional<Fraction> rankOf(const Cell &cell);

[[nodiscard]] QDate qtDate(Date date);
/// The word under which spellings of the test vocabulary are one.
[[nodiscard]] const std::string &foldedWord(const std::string &word);
/// Millionths of "-12.5".
[[nodiscard]] Big millionthsOf(const std::string &text);
[[nodiscard]] Big millionthsOf(Decimal value);

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <string>
#include <vector>

namespace dilim::test {

__extension__ typedef __int128 Big;

/// Numbers of the reference are whole millionths.
inline constexpr qint64 millionth = 1'000'000;

/// One cell as the reference sees it: at most one member is set, and none if nothing is known.
struct Cell {
    std::optional<std::string> text{}; // folded
    std::optional<std::string> identifier{};
    std::optional<Big> number{}; // millionths
    std::optional<QDate> day{};
    std::optional<qint64> moment{}; // milliseconds since 1970
    std::optional<bool> yes{};
    std::optional<std::vector<std::string>> list{}; // folded
};

/// Reads a cell of test data as its field's type says.
[[nodiscard]] Cell readCell(fields::ValueType type, const std::string &text);

struct Fraction {
    Big top = 0;
    Big bottom = 1; // > 0
};
/// The measure of a customer: a number in millionths, a moment, or nothing.
struct Measured {
    std::optional<Fraction> number{};
    std::optional<qint64> moment{};
};

/// The day on which a rule is asked.
struct ReferenceDay {
    explicit ReferenceDay(const rules::Context &context);

    qint64 now = 0;
    QDate today{};
    QTimeZone zone{};
};

[[nodiscard]] QDate qtDate(Date date);
[[nodiscard]] QDate localDay(qint64 moment, const ReferenceDay &day);
[[nodiscard]] bool isInLastDays(qint64 moment, int days, const ReferenceDay &day);

[[nodiscard]] bool holds(const Cell &cell, const std::string &op, const std::vector<rules::Value> &operands,
                         const ReferenceDay &day);
[[nodiscard]] bool holdsMeasure(const Measured &measured, const std::string &op,
                                const std::vector<rules::Value> &operands, const ReferenceDay &day);

/// The word under which spellings of the test vocabulary are one.
[[nodiscard]] std::string foldedWord(const std::string &word);
/// Millionths of "-12.5".
[[nodiscard]] Big millionthsOf(const std::string &text);

} // namespace dilim::test

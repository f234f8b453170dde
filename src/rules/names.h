// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/rule.h"

#include <optional>
#include <span>
#include <string_view>

namespace dilim::rules {

/// What rule files call facts: "orders", "lines", "events".
[[nodiscard]] std::string_view factsId(Facts facts);
[[nodiscard]] std::optional<Facts> factsFromId(std::string_view id);
[[nodiscard]] fields::Entity entityOf(Facts facts);

/// Which field a measure is taken of: none, a number or amount, one or none, or any of the facts' own (or of their
/// product) but lists.
enum class MeasuredField : std::uint8_t { None, Number, NumberOrNone, Any };

/// A row of the table of measures.
struct MeasureKind {
    Measure measure = Measure::Count;
    std::string_view id{}; // "count", "days_since_last" ...
    MeasuredField field = MeasuredField::None;
    fields::ValueType type = fields::ValueType::Number; // of the answer; of Sum, Average, Minimum, Maximum and Median
                                                        // it is the field's
};

[[nodiscard]] std::span<const MeasureKind> measures();
[[nodiscard]] const MeasureKind &measureKind(Measure measure);
/// Nothing if the id is unknown.
[[nodiscard]] const MeasureKind *findMeasure(std::string_view id);

/// A row of the table of periods: "last_month".
struct NamedPeriod {
    std::string_view id{};
    Period period{};
};
[[nodiscard]] std::span<const NamedPeriod> namedPeriods();
/// Empty if the table has no such period.
[[nodiscard]] std::string_view periodId(const Period &period);
[[nodiscard]] std::optional<Period> periodFromId(std::string_view id);

/// "monday" .. "sunday"; "january" .. "december".
[[nodiscard]] std::span<const std::string_view> weekdayIds();
[[nodiscard]] std::span<const std::string_view> monthIds();

/// "every", "first", "last".
[[nodiscard]] std::string_view pickId(Pick pick);
[[nodiscard]] std::optional<Pick> pickFromId(std::string_view id);
/// "none", "difference", "percent".
[[nodiscard]] std::string_view changeId(Change change);
[[nodiscard]] std::optional<Change> changeFromId(std::string_view id);
/// "minutes", "hours", "days".
[[nodiscard]] std::string_view spanUnitId(SpanUnit unit);
[[nodiscard]] std::optional<SpanUnit> spanUnitFromId(std::string_view id);

/// "all", "any", "none", "at_least", "at_most", "exactly".
[[nodiscard]] std::string_view matchId(Match match);
[[nodiscard]] std::optional<Match> matchFromId(std::string_view id);
/// Whether "so many of" belongs to it.
[[nodiscard]] bool takesNumber(Match match);

} // namespace dilim::rules

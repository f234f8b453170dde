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

/// A row of the table of measures.
struct MeasureKind {
    Measure measure = Measure::Count;
    std::string_view id{}; // "count", "count_orders", "sum", "average", "minimum", "maximum", "last", "first",
                           // "days_since_last", "days_since_first"
    bool needsField = false; // of a number or an amount
    fields::ValueType type = fields::ValueType::Number; // of the answer where no field says it
};

[[nodiscard]] std::span<const MeasureKind> measures();
[[nodiscard]] const MeasureKind &measureKind(Measure measure);
/// Nothing if the id is unknown.
[[nodiscard]] const MeasureKind *findMeasure(std::string_view id);

/// "all", "any", "none".
[[nodiscard]] std::string_view matchId(Match match);
[[nodiscard]] std::optional<Match> matchFromId(std::string_view id);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "fields/catalogue.h"
#include "rules/rule.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dilim::ui {

/// The customers of a breakdown's row as a rule: of a field of customers its value, of one of orders, lines or events
/// somebody who has such a row. `by` and `key` as BreakdownQuestion::by and BreakdownRow::key; an empty word is "has no
/// value".
[[nodiscard]] rules::Rule ruleOfRow(const fields::Catalogue &catalogue, std::span<const std::string> by,
                                    std::span<const std::string> key);

/// A band of numbers: from `from` up to, but not, `below`; open where one is missing.
struct Band {
    std::optional<Decimal> from{};
    std::optional<Decimal> below{};
};
/// "20..30".
[[nodiscard]] Band bandOf(std::string_view word);
/// The greatest value that a band holds below its end: of amounts a hundredth less, of numbers one.
[[nodiscard]] Decimal lastOf(Decimal below, fields::ValueType type);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/rule.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dilim::rules {

/// The version of the form written here: the value of "dilim_rule".
inline constexpr int ruleTextVersion = 1;
/// The longest id of a line.
inline constexpr std::size_t maxLineIdBytes = 64;

/// Reads a rule file. Its structure and words are checked here, its fields and the types of its values by `bind`. Lines
/// without an id get one (`withIds`). Values of operators on words are JSON strings; those of other operators JSON
/// numbers, read exactly and without a power of ten, or strings with a number, a date YYYY-MM-DD or a moment
/// YYYY-MM-DDTHH:MM:SSZ. {"field": id} stands for the value of another field where `takesOtherField`.
///
/// Errors: those of `parseJson` and, where `where` is the id of the line or "file" outside the lines,
/// rule.version (found) · rule.missing_key (where, key) · rule.unknown_key (where, key) ·
/// rule.wrong_kind (where, key, "object" | "array" | "string" | "number" | "yes_no") ·
/// rule.unknown_word (where, key, word) · rule.unknown_operator (id, operator) ·
/// rule.unreadable_value (id, key, value): neither number, date nor moment, or a number where a word belongs ·
/// rule.no_other_field (id, operator): no field can stand for its value ·
/// rule.bad_id (id): empty, or more than 64 bytes · rule.duplicate_id (id) · rule.too_deep (id, deepest allowed):
/// groups of lines, or of filters · rule.filter_match (id, match): filters have no "so many of" ·
/// rule.days_out_of_range (id, number, greatest) · rule.window_mixed (id) ·
/// rule.bad_span (id, amount) · rule.empty_sequence (id) · rule.number_out_of_range (id, "random_share", number, "0",
/// "100") · rule.match_number (id, number) · rule.bad_limit (number).
[[nodiscard]] Result<Rule> parseRule(std::string_view json);

/// The canonical form: every line with its id, one condition a line, defaults left out. parseRule(writeRule(r)) == r
/// for every r that a rule file can hold: lines have ids; numbers are in their ranges and values fit their operators;
/// groups are not too deep and filters All, Any or None; windows are of one kind and periods have names; sequences have
/// steps, and a `notWithin` only with `notFollowedBy`; texts are UTF-8.
[[nodiscard]] std::string writeRule(const Rule &rule);

/// A JSON Schema (2020-12) of rule files. It accepts what parseRule does, but for what a schema cannot say: the size
/// and depth of a file, that ids are unique and their bytes, that a day exists, how many digits a number has and that
/// it is written without a power of ten (and a whole number without a point).
[[nodiscard]] std::string ruleJsonSchema();

} // namespace dilim::rules

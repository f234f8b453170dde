// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/rule.h"

#include <string>
#include <string_view>

namespace dilim::rules {

/// The version of the form written here: the value of "dilim_rule".
inline constexpr int ruleTextVersion = 1;

/// Reads a rule file. Its structure and words are checked here, its fields and the types of its values by `bind`. Lines
/// without an id get one (`withIds`). Values of operators on words are JSON strings; those of other operators JSON
/// numbers, read exactly, or strings with a number, a date YYYY-MM-DD or a moment YYYY-MM-DDTHH:MM:SSZ.
///
/// Errors: those of `parseJson` and, where `where` is the id of the line or "file" outside the lines,
/// rule.version (found) · rule.missing_key (where, key) · rule.unknown_key (where, key) ·
/// rule.wrong_kind (where, key, "object" | "array" | "string" | "number" | "yes_no") ·
/// rule.unknown_word (where, key, word) · rule.unknown_operator (id, operator) ·
/// rule.unreadable_value (id, key, value): neither number, date nor moment, or a number where a word belongs ·
/// rule.bad_id (id): empty, or more than 64 bytes · rule.duplicate_id (id) · rule.too_deep (id, deepest allowed) ·
/// rule.days_out_of_range (id, number, greatest).
[[nodiscard]] Result<Rule> parseRule(std::string_view json);

/// The canonical form: every line with its id, one condition a line, defaults left out. parseRule(writeRule(r)) == r
/// for every r whose lines have ids and whose values fit their operators.
[[nodiscard]] std::string writeRule(const Rule &rule);

/// A JSON Schema (2020-12) of rule files.
[[nodiscard]] std::string ruleJsonSchema();

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/catalogue.h"
#include "rules/rule.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::rules {

/// A rule as text that people write and read, in English: one line for each line of the rule, children two spaces
/// deeper than their group, empty lines allowed. Words of operators and measures are those of their tables (an operand
/// stands before "days" or "percent" at the end, and instead of "so many"); texts are quoted as in JSON.
///
///   rule      = group {line} ["limit" number ["by" field] [("greatest" | "least") "first"]] .
///   line      = ["off"] (group | condition) ["#" id] .
///   group     = ("all" | "any" | "none" | ("at least" | "at most" | "exactly") number) "of" .
///   condition = ((field | behaviour) test | ["not"] happened | happened test) ["per" field] .
///   behaviour = [["percent"] "change of"] measure "of" [field "of"]
///               ["the" ("first" | "last") "of"] ["all"] ("orders" | "lines" | "events")
///               ["where" filters] {"containing" "(" filters ")"} [window] .
///   happened  = "in segment" text | "in random share" number "percent" ["seed" text]
///             | "sequence" ":" step {"," "then" step} ["," "not followed by" fact ["within" span]] [window] .
///   step      = fact ["within" span] ["after" span] ["without" fact] .
///   fact      = ["any"] ("order" | "line" | "event") ["where" filters] .
///   filters   = filter {"and" filter} .
///   many      = "all of" "(" [filter {"and" filter}] ")" | ("any" | "none") "of" "(" [filter {"or" filter}] ")" .
///   filter    = field test | many .
///   window    = "in the last" number "days" | "in the next" number "days" | "older than" number "days"
///             | "in the period" period | "from" date ["to" date] | "to" date .
///   span      = number ("minute" | "hour" | "day") ["s"] .
///   test      = operator with its operands: value, value "and" value, value {"," value};
///               or as many as there are in parentheses: "(" [value {"," value}] ")" .
///   value     = text | number | date | moment | period | weekday | month | "field" field .
///   field     = id | id without its first word ("customer.", in filters that of their facts) | name | "@" text .
///
/// `all` orders (`any` order) are those that do not count, too. One group alone as filters is itself the outermost
/// group of the filters, else that is an All of. "in segment" and the like mean "is yes", with "not" "is no".

/// Whether ids of lines are written.
enum class LineIds : std::uint8_t { LeftOut, Written };

/// Custom fields are named, others written as ids. parseRuleWords(ruleWords(r)) is r but for its ids, and r with
/// LineIds::Written, for every r that `writeRule` can write.
[[nodiscard]] std::string ruleWords(const Rule &rule, const fields::Catalogue &catalogue,
                                    LineIds ids = LineIds::LeftOut);

/// Names in quotes are looked up in the catalogue: among the fields of customers (in filters: of their facts), else
/// among all. Lines without an id get one (`withIds`).
/// Errors; line and column (in characters) count from 1:
/// rule.words_expected (line, column, what: a symbol of the grammar above, or a word in quotes) ·
/// rule.words_text (line, column): a text without end, or with a wrong escape ·
/// rule.words_indent (line, spaces): it must begin with so many ·
/// rule.words_number (line, column, number, least, greatest) ·
/// rule.words_no_field (line, column, name): no field has this name ·
/// rule.words_same_name (line, column, name): several fields have it ·
/// rule.words_too_deep (line, deepest): groups, or filters in parentheses ·
/// rule.bad_id (id) · rule.duplicate_id (id) · rule.too_large (greatest number of bytes).
[[nodiscard]] Result<Rule> parseRuleWords(std::string_view text, const fields::Catalogue &catalogue);

} // namespace dilim::rules

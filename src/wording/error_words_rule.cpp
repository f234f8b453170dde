// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_words.h"

#include "wording/language.h"

namespace dilim::wording {
namespace {

constexpr Argument Plain = Argument::Plain;
constexpr ErrorWords table[] = {
    {"rule.syntax", QT_TRANSLATE_NOOP("Errors", "The rule is not valid JSON: line %1, %2.")},
    {"rule.not_json", QT_TRANSLATE_NOOP("Errors", "The rule is not valid JSON from line %1, character %2 on.")},
    {"rule.too_large",
     QT_TRANSLATE_NOOP("Errors", "The rule is larger than %1 bytes. Split it into several segments.")},
    {"rule.duplicate_key",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule says “%1” twice in the same place. Keep one of "
                       "them.")},
    {"rule.nested_too_deep", QT_TRANSLATE_NOOP("Errors", "The rule is nested deeper than %1 levels. Make it flatter.")},
    {"rule.version",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule is of version %1, which this Dilim does not know. Update "
                       "Dilim, or write the rule anew.")},
    {"rule.missing_key", QT_TRANSLATE_NOOP("Errors", "Rule, %1: “%2” is missing.")},
    {"rule.unknown_key",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: there is no key “%2”. Print the schema of rules to see "
                       "which keys exist.")},
    {"rule.wrong_kind", QT_TRANSLATE_NOOP("Errors", "Rule, %1: “%2” must be of the JSON kind %3.")},
    {"rule.unknown_word",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: “%2” cannot be “%3”. Print the schema of rules to see "
                       "what is possible.")},
    {"rule.unreadable_value",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: “%3” in “%2” is not a value that can stand "
                       "there. Words stand in quotation marks, dates look like "
                       "2026-11-21.")},
    {"rule.bad_id", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be the id of a line: ids have 1 to 64 bytes.")},
    {"rule.duplicate_id",
     QT_TRANSLATE_NOOP("Errors",
                       "Two lines of the rule have the id “%1”. Give each its own, or "
                       "none.")},
    {"rule.too_deep",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: groups can be nested %2 levels deep. Make the rule "
                       "flatter.")},
    {"rule.unknown_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: there is no field “%2”. List the fields to see "
                       "their ids.")},
    {"rule.wrong_facts",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: the field “%2” cannot be asked of %3."),
     {Plain, Plain, Argument::Facts}},
    {"rule.unknown_operator",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: there is no operator “%2”. Print the schema "
                       "of rules to see which exist.")},
    {"rule.operator_does_not_fit",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the operator “%2” does not fit “%3”, "
                       "whose type is: %4."),
     {Plain, Plain, Plain, Argument::Type}},
    {"rule.operand_count",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the operator “%2” needs this many values: %3. "
                       "It has %4.")},
    {"rule.operand_type",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the value of “%2” is of the wrong type; it must "
                       "be: %3."),
     {Plain, Plain, Argument::Type}},
    {"rule.operand_empty",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: a value of “%2” has neither letters nor "
                       "digits.")},
    {"rule.days_out_of_range",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the number of days is %2; it must be a whole "
                       "number from 1 to %3.")},
    {"rule.range_reversed",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the range ends before it begins. Swap its two "
                       "ends.")},
    {"rule.window_mixed",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: a window is one of these only: the last days, the next days, longer ago, a "
                       "period, or between dates.")},
    {"rule.measure_needs_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” needs a field of a number or an "
                       "amount to compute it from.")},
    {"rule.measure_takes_no_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” is computed without a field; "
                       "leave “%3” away.")},
    {"rule.measure_needs_number",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” can be computed from numbers and "
                       "amounts only, and “%3” is neither.")},
    {"rule.measure_does_not_fit",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: “%2” cannot be computed over %3."),
     {Plain, Plain, Argument::Facts}},
    {"rule.column_kind",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the workspace keeps the field “%2” in a form that "
                       "cannot be asked. Import its file again.")},
    {"rule.number_out_of_range",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: “%2” has the number %3; it must be a number from %4 to %5.")},
    {"rule.bad_pattern",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: the pattern “%2” cannot be read from character %3 on.")},
    {"rule.other_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” cannot be compared with “%3”: both must be of one type and of one row, or "
                       "of the customer.")},
    {"rule.containing_needs_orders",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: only orders contain something. Ask about orders, or leave “containing” away.")},
    {"rule.change_needs_window",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Rule, line %1: a change needs a window with one before it: the last days, a period, or two dates.")},
    {"rule.change_does_not_fit",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: there is no change of “%2”. Ask for the change of a number, of different values "
                       "or of a sum.")},
    {"rule.filter_match", QT_TRANSLATE_NOOP("Errors", "Rule, line %1: filters know all, any and none, not “%2”.")},
    {"rule.empty_sequence",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: the sequence has no steps. Name at least one.")},
    {"rule.first_step",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: nothing comes before the first step of a sequence, so it can have no time and "
                       "nothing in between.")},
    {"rule.bad_span",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: a time of %2 is none; it must be a whole number above 0.")},
    {"rule.not_for_filters",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” compares customers with each other; it cannot be asked of single orders, "
                       "lines or events.")},
    {"rule.per_needs_standing",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: only the top, the bottom and percentiles are taken within groups, not “%2”. "
                       "Leave “per” away.")},
    {"rule.per_needs_category",
     QT_TRANSLATE_NOOP(
         "Errors", "Rule, line %1: “%2” does not sort customers into groups. Name a category of customers in “per”.")},
    {"rule.match_number",
     QT_TRANSLATE_NOOP(
         "Errors", "Rule, line %1: %2 cannot be the number of lines that hold; it must be a whole number from 0 on.")},
    {"rule.unknown_segment",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: there is no segment “%2”. List the segments to see their names.")},
    {"rule.segment_cycle",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: segments ask for each other in a circle: %2. Take one of these steps away.")},
    {"rule.bad_limit",
     QT_TRANSLATE_NOOP("Errors",
                       "The limit of the rule cannot be “%1”. It needs a number of customers above 0, and a field of "
                       "customers with numbers, amounts or times to choose by.")},
    {"rule.no_other_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: another field cannot stand for the value of “%2”. Write the value itself.")},
    {"rule.measure_takes_no_list",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” cannot count the lists of “%3”. Choose a field with one value a row.")},
    {"rule.words_expected",
     QT_TRANSLATE_NOOP("Errors", "The rule in words, line %1, character %2: this should stand here: %3."),
     {Argument::Count, Argument::Count}},
    {"rule.words_text",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule in words, line %1, character %2: the text has no end, or a wrong escape in it."),
     {Argument::Count, Argument::Count}},
    {"rule.words_indent",
     QT_TRANSLATE_NOOP("Errors", "The rule in words, line %1: it must begin with this many spaces: %2.")},
    {"rule.words_number",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule in words, line %1, character %2: the number is %3; it must be from %4 to %5.")},
    {"rule.words_no_field",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The rule in words, line %1, character %2: there is no field “%3”. List the fields to see their names.")},
    {"rule.words_same_name",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule in words, line %1, character %2: more than one field is named “%3”. Write the id of "
                       "the one you mean.")},
    {"rule.words_too_deep",
     QT_TRANSLATE_NOOP(
         "Errors", "The rule in words, line %1: groups and parentheses can be nested %2 deep. Make the rule flatter.")},
};

} // namespace

std::span<const ErrorWords> ruleErrors()
{
    return table;
}

} // namespace dilim::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/clause_templates.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dilim::wording {
namespace {

using enum Family;
using P = Plural;

// In Turkish and Azerbaijani a clause ends with its verb as a participle ("olan", "içeren", "başlamayan"), and %2 must
// not need a suffix.
constexpr Template valueTable[] = {
    {"is", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is %2"), anyOfValues},
    {"is_not", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2"), anyOfValues},
    {"any_of", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is %2"), anyOfValues},
    {"none_of", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is none of %2"), anyOfValues},
    {"contains", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 contains %2"), quotedText},
    {"does_not_contain", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not contain %2"), quotedText},
    {"starts_with", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 starts with %2"), quotedText},
    {"does_not_start_with", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not start with %2"), quotedText},
    {"ends_with", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 ends with %2"), quotedText},
    {"does_not_end_with", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not end with %2"), quotedText},
    {"matches", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 matches the pattern %2"), quotedText},
    {"does_not_match", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not match the pattern %2"), quotedText},
    {"has_value", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is known")},
    {"has_no_value", Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is not known")},

    {"equals", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is exactly %2")},
    {"not_equals", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2")},
    {"at_least", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is at least %2")},
    {"less_than", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is less than %2"), firstCompared},
    {"at_most", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is at most %2")},
    {"more_than", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is more than %2"), firstCompared},
    {"between", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is between %2 and %3")},
    {"not_between", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between %2 and %3")},
    {"less_than", Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is below %2"), firstCompared},
    {"more_than", Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is above %2"), firstCompared},

    {"equals", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was exactly %2 day(s) ago"), plainNumber, P::Yes},
    {"not_equals", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not exactly %2 day(s) ago"), plainNumber, P::Yes},
    {"at_least", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was at least %2 day(s) ago"), plainNumber, P::Yes},
    {"less_than", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was less than %2 day(s) ago"), plainNumber, P::Yes},
    {"at_most", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was at most %2 day(s) ago"), plainNumber, P::Yes},
    {"more_than", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was more than %2 day(s) ago"), plainNumber, P::Yes},
    {"between", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was between %2 and %3 day(s) ago"), plainNumber, P::Yes},
    {"not_between", Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not between %2 and %3 day(s) ago"), plainNumber,
     P::Yes},

    {"is_yes", YesNo, QT_TRANSLATE_NOOP("Rule", "whose %1 is “yes”")},
    {"is_no", YesNo, QT_TRANSLATE_NOOP("Rule", "whose %1 is “no”")},

    {"has_any", List, QT_TRANSLATE_NOOP("Rule", "whose %1 include %2"), anyOfValues},
    {"has_none_of", List, QT_TRANSLATE_NOOP("Rule", "whose %1 include none of %2"), anyOfValues},
    {"has_all", List, QT_TRANSLATE_NOOP("Rule", "whose %1 include all of %2"), allOfValues},
    {"has_not_all", List, QT_TRANSLATE_NOOP("Rule", "whose %1 do not include all of %2"), allOfValues},
    {"has_only", List, QT_TRANSLATE_NOOP("Rule", "whose %1 are limited to %2"), allOfValues},
    {"has_not_only", List, QT_TRANSLATE_NOOP("Rule", "whose %1 are not limited to %2"), allOfValues},
    {"has_value", List, QT_TRANSLATE_NOOP("Rule", "whose %1 are known")},
    {"has_no_value", List, QT_TRANSLATE_NOOP("Rule", "whose %1 are not known")},
};

constexpr Template standingTable[] = {
    {"in_top", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 highest"), plainNumber},
    {"not_in_top", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 highest"), plainNumber},
    {"in_bottom", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 lowest"), plainNumber},
    {"not_in_bottom", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 lowest"), plainNumber},
    {"in_top_percent", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the top %2"), percents},
    {"not_in_top_percent", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the top %2"), percents},
    {"in_bottom_percent", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the bottom %2"), percents},
    {"not_in_bottom_percent", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the bottom %2"), percents},
    {"above_percentile", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is above the %2 percentile"), ordinals},
    {"not_above_percentile", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not above the %2 percentile"), ordinals},
    {"in_percentiles", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is between the %2 and the %3 percentile"), ordinals},
    {"not_in_percentiles", Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between the %2 and the %3 percentile"),
     ordinals},

    {"in_top", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 latest"), plainNumber},
    {"not_in_top", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 latest"), plainNumber},
    {"in_bottom", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 earliest"), plainNumber},
    {"not_in_bottom", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 earliest"), plainNumber},
    {"in_top_percent", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the latest %2"), percents},
    {"not_in_top_percent", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the latest %2"), percents},
    {"in_bottom_percent", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the earliest %2"), percents},
    {"not_in_bottom_percent", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the earliest %2"), percents},

    // Many days ago is early.
    {"in_top", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 earliest"), plainNumber},
    {"not_in_top", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 earliest"), plainNumber},
    {"in_bottom", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is among the %2 latest"), plainNumber},
    {"not_in_bottom", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is not among the %2 latest"), plainNumber},
    {"in_top_percent", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the earliest %2"), percents},
    {"not_in_top_percent", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the earliest %2"), percents},
    {"in_bottom_percent", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is in the latest %2"), percents},
    {"not_in_bottom_percent", Elapsed, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in the latest %2"), percents},
};

constexpr Template otherFieldTable[] = {
    {"is", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is the same as %2")},
    {"is_not", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 differs from %2")},
    {"equals", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is the same as %2")},
    {"not_equals", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 differs from %2")},
    {"at_least", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is at least %2")},
    {"less_than", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is less than %2"), firstCompared},
    {"at_most", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is at most %2")},
    {"more_than", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is more than %2"), firstCompared},
    {"on", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is the same as %2")},
    {"not_on", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 differs from %2")},
    {"before", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is before %2"), firstCompared},
    {"not_before", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is not before %2"), firstCompared},
    {"after", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is after %2"), firstCompared},
    {"not_after", Words, QT_TRANSLATE_NOOP("RuleOther", "whose %1 is not after %2"), firstCompared},
};

/// The family of which a family is a kind, in the order of Family: amounts are numbers; everything has a value or none.
constexpr std::array<Family, 10> kindOf = {Words, Words, Number, Number, Number, Words, Day, Words, Words, Words};

} // namespace

const Template *findTemplate(std::span<const Template> table, std::string_view op, Family family)
{
    const auto fits = [&](const Template &row) { return row.op == op && row.family == family; };
    const auto at = std::ranges::find_if(table, fits);
    return at == table.end() ? nullptr : &*at;
}

const Template *whoseTemplate(std::string_view op, Family family)
{
    for (const std::span<const Template> table :
         {std::span<const Template>(valueTable), calendarTemplates(), std::span<const Template>(standingTable)}) {
        if (const Template *row = findTemplate(table, op, family))
            return row;
    }
    const Family kind = kindOf[static_cast<std::size_t>(family)];
    return kind == family ? nullptr : whoseTemplate(op, kind);
}

const Template *otherFieldTemplate(const Comparison &comparison)
{
    return comparison.family == Elapsed ? nullptr : findTemplate(otherFieldTable, comparison.op, Words);
}

} // namespace dilim::wording

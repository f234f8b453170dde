// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/change_clause.h"

#include "wording/window_words.h"

namespace dilim::wording {
namespace {

/// The words for an operator and the sign of its operand; %3 is the operand without its sign.
struct ChangeWords {
    std::string_view op;
    int sign;
    const char *source;
    const char *ofMoney; // nullptr: the same
};
constexpr ChangeWords table[] = {
    {"less_than", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is lower than in %2"), nullptr},
    {"more_than", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is higher than in %2"), nullptr},
    {"at_least", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is not lower than in %2"), nullptr},
    {"at_most", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is not higher than in %2"), nullptr},
    {"equals", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is the same as in %2"), nullptr},
    {"not_equals", 0, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is not the same as in %2"), nullptr},
    {"at_least", 1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is at least %3 higher than in %2"), nullptr},
    {"more_than", 1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is more than %3 higher than in %2"),
     QT_TRANSLATE_NOOP("RuleChange", "whose %1 is over %3 higher than in %2")},
    {"equals", 1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is exactly %3 higher than in %2"), nullptr},
    {"at_most", -1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is at least %3 lower than in %2"), nullptr},
    {"less_than", -1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is more than %3 lower than in %2"),
     QT_TRANSLATE_NOOP("RuleChange", "whose %1 is over %3 lower than in %2")},
    {"equals", -1, QT_TRANSLATE_NOOP("RuleChange", "whose %1 is exactly %3 lower than in %2"), nullptr},
};

const ChangeWords *find(std::string_view op, std::int64_t units)
{
    const int sign = units > 0 ? 1 : units < 0 ? -1 : 0;
    for (const ChangeWords &row : table) {
        if (row.op == op && row.sign == sign)
            return &row;
    }
    return nullptr;
}

} // namespace

QString changeClause(const QString &subject, const rules::Window &window, rules::Change change, Comparison comparison)
{
    const Speech &speech = comparison.speech;
    if (change == rules::Change::Percent)
        comparison.family = Family::Percent;
    const QString before = windowBeforeText(window, speech);
    const auto *number = comparison.operands.size() == 1 ? std::get_if<Decimal>(&comparison.operands[0]) : nullptr;
    const ChangeWords *row = number ? find(comparison.op, number->units) : nullptr;
    if (!row)
        return whoseClause(
            speech.say("RuleChange", QT_TRANSLATE_NOOP("RuleChange", "change in %1 against %2"), {subject, before}),
            comparison);
    const rules::Value size = Decimal{number->units < 0 ? -number->units : number->units, number->scale};
    const bool beyond = comparison.op == "more_than" || comparison.op == "less_than";
    const QString amount = beyond ? comparedText(size, comparison) : valueText(size, comparison);
    const bool money = comparison.family == Family::Money && row->ofMoney;
    return speech.say("RuleChange", money ? row->ofMoney : row->source, {subject, before, amount});
}

} // namespace dilim::wording

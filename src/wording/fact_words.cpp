// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/fact_words.h"

#include "wording/language.h"

namespace dilim::wording {
namespace {

using rules::Facts;

constexpr FactWords table[] = {
    {Facts::Orders, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 purchase(s)"),
     QT_TRANSLATE_NOOP("RuleVerb", "who made %1"), QT_TRANSLATE_NOOP("RuleAny", "any purchase"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not make %1"), QT_TRANSLATE_NOOP("RuleNumber", "purchases"),
     QT_TRANSLATE_NOOP("RuleOwned", "purchases"), QT_TRANSLATE_NOOP("RuleAmong", "purchases"),
     QT_TRANSLATE_NOOP("RuleBetween", "purchases"), QT_TRANSLATE_NOOP("RuleSpentOn", "purchases"),
     QT_TRANSLATE_NOOP("RuleSingle", "last purchase"), QT_TRANSLATE_NOOP("RuleSingle", "first purchase"),
     QT_TRANSLATE_NOOP("RuleOne", "a purchase"), QT_TRANSLATE_NOOP("RuleNone", "no purchase"),
     QT_TRANSLATE_NOOP("RuleThen", "made %1"), QT_TRANSLATE_NOOP("RuleNotDone", "made %1"),
     QT_TRANSLATE_NOOP("RuleWithout", "making %1")},
    {Facts::Orders, false, QT_TRANSLATE_N_NOOP("RuleCount", "%1 order(s), cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who placed %1"), QT_TRANSLATE_NOOP("RuleAny", "any order, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not place %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOwned", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleAmong", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleBetween", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "last order, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "first order, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOne", "an order, cancelled or not,"),
     QT_TRANSLATE_NOOP("RuleNone", "no order, not even a cancelled one,"), QT_TRANSLATE_NOOP("RuleThen", "placed %1"),
     QT_TRANSLATE_NOOP("RuleNotDone", "placed %1"), QT_TRANSLATE_NOOP("RuleWithout", "placing %1")},
    {Facts::Lines, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 item(s)"), QT_TRANSLATE_NOOP("RuleVerb", "who bought %1"),
     QT_TRANSLATE_NOOP("RuleAny", "any item"), QT_TRANSLATE_NOOP("RuleVerb", "who did not buy %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "items bought"), QT_TRANSLATE_NOOP("RuleOwned", "items bought"),
     QT_TRANSLATE_NOOP("RuleAmong", "items bought"), QT_TRANSLATE_NOOP("RuleBetween", "purchases of items"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "items"), QT_TRANSLATE_NOOP("RuleSingle", "last purchase of items"),
     QT_TRANSLATE_NOOP("RuleSingle", "first purchase of items"), QT_TRANSLATE_NOOP("RuleOne", "an item"),
     QT_TRANSLATE_NOOP("RuleNone", "no item"), QT_TRANSLATE_NOOP("RuleThen", "bought %1"),
     QT_TRANSLATE_NOOP("RuleNotDone", "bought %1"), QT_TRANSLATE_NOOP("RuleWithout", "buying %1")},
    {Facts::Lines, false, QT_TRANSLATE_N_NOOP("RuleCount", "%1 item(s), cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who ordered %1"), QT_TRANSLATE_NOOP("RuleAny", "any item, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not order %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "items ordered, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOwned", "items ordered, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleAmong", "items ordered, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleBetween", "orders of items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "last order of items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "first order of items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOne", "an item, cancelled or not,"),
     QT_TRANSLATE_NOOP("RuleNone", "no item, not even a cancelled one,"), QT_TRANSLATE_NOOP("RuleThen", "ordered %1"),
     QT_TRANSLATE_NOOP("RuleNotDone", "ordered %1"), QT_TRANSLATE_NOOP("RuleWithout", "ordering %1")},
    {Facts::Events, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 event(s)"), QT_TRANSLATE_NOOP("RuleVerb", "who had %1"),
     QT_TRANSLATE_NOOP("RuleAny", "any event"), QT_TRANSLATE_NOOP("RuleVerb", "who did not have %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "events"), QT_TRANSLATE_NOOP("RuleOwned", "events"),
     QT_TRANSLATE_NOOP("RuleAmong", "events"), QT_TRANSLATE_NOOP("RuleBetween", "events"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "events"), QT_TRANSLATE_NOOP("RuleSingle", "last event"),
     QT_TRANSLATE_NOOP("RuleSingle", "first event"), QT_TRANSLATE_NOOP("RuleOne", "an event"),
     QT_TRANSLATE_NOOP("RuleNone", "no event"), QT_TRANSLATE_NOOP("RuleThen", "had %1"),
     QT_TRANSLATE_NOOP("RuleNotDone", "had %1"), QT_TRANSLATE_NOOP("RuleWithout", "having %1")},
};

// The same verbs as the last step of a sequence, for lupdate: factWords().did is asked for in this context too.
[[maybe_unused]] constexpr const char *lastSteps[] = {
    QT_TRANSLATE_NOOP("RuleLastStep", "made %1"),   QT_TRANSLATE_NOOP("RuleLastStep", "placed %1"),
    QT_TRANSLATE_NOOP("RuleLastStep", "bought %1"), QT_TRANSLATE_NOOP("RuleLastStep", "ordered %1"),
    QT_TRANSLATE_NOOP("RuleLastStep", "had %1"),
};

} // namespace

const FactWords &factWords(Facts facts, bool countedOnly)
{
    for (const FactWords &row : table) {
        if (row.facts == facts && (row.countedOnly == countedOnly || facts == Facts::Events))
            return row;
    }
    return table[0];
}

} // namespace dilim::wording

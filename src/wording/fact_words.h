// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

namespace dilim::wording {

/// The words of one kind of fact: source texts, each with its context. Where English needs one form, Turkish and
/// Azerbaijani need several: what is counted, what belongs to a person ("alışverişlerinin"), what money is spent on
/// ("alışverişlerinde").
struct FactWords {
    rules::Facts facts;
    bool countedOnly;
    // RuleCount, plural forms; %1 is the amount: "at least 3"
    const char *counted;
    const char *made; // RuleVerb; %1 is the words above
    const char *any; // RuleAny: with a negative verb
    const char *madeNot; // RuleVerb
    const char *number; // RuleNumber: for "number of ..."
    const char *owned; // RuleOwned: for "average amount of ..."
    const char *among; // RuleAmong: for "different brands among ..."
    const char *between; // RuleBetween: for "time between ..."
    const char *spentOn; // RuleSpentOn
    const char *last; // RuleSingle
    const char *first; // RuleSingle
    // Steps of a sequence: nouns and verbs
    const char *one; // RuleOne: "a purchase"
    const char *none; // RuleNone: "no purchase"
    const char *did; // RuleThen before another step, RuleLastStep as the last one; %1 is `one`
    const char *didNot; // RuleNotDone; %1 is `none`
    const char *doing; // RuleWithout; %1 is `one`
};

/// Of events whether they count makes no difference.
[[nodiscard]] const FactWords &factWords(rules::Facts facts, bool countedOnly);

} // namespace dilim::wording

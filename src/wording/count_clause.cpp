// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/behaviour_words.h"
#include "wording/clause_groups.h"
#include "wording/event_verbs.h"
#include "wording/filter_clause.h"
#include "wording/window_words.h"
#include "wording/word_endings.h"

#include <algorithm>

namespace dilim::wording {
namespace {

using fields::ValueType;
using rules::Facts;
using rules::Measure;
using rules::Pick;

/// "at least 3 times" of things bought, by whether cancelled orders take part.
struct TimesWords {
    const char *bought; // %1 what, %2 how many times
    const char *boughtNot; // %1 what
    const char *times;
};
constexpr TimesWords timesCounted = {QT_TRANSLATE_NOOP("RuleVerb", "who bought %1 %2"),
                                     QT_TRANSLATE_NOOP("RuleVerb", "who never bought %1"),
                                     QT_TRANSLATE_N_NOOP("RuleCount", "%1 time(s)")};
constexpr TimesWords timesAll = {QT_TRANSLATE_NOOP("RuleVerb", "who ordered %1 %2"),
                                 QT_TRANSLATE_NOOP("RuleVerb", "who never ordered %1, not even cancelled"),
                                 QT_TRANSLATE_N_NOOP("RuleCount", "%1 time(s), cancelled orders too")};

/// What a comparison of a count comes to, where that is a matter of yes or no.
enum class Asked : std::uint8_t { Number, Some, None };

struct AskedRow {
    std::string_view op;
    std::int64_t operand;
    Asked asked;
};
constexpr AskedRow askedTable[] = {
    {"equals", 0, Asked::None},   {"at_most", 0, Asked::None},   {"less_than", 1, Asked::None},
    {"at_least", 1, Asked::Some}, {"more_than", 0, Asked::Some},
};

Asked asked(const rules::Condition &condition)
{
    const std::optional<std::int64_t> operand = wholeOperand(condition.operands);
    for (const AskedRow &row : askedTable) {
        if (row.op == condition.op && row.operand == operand)
            return row.asked;
    }
    return Asked::Number;
}

QString counted(const char *context, const char *source, const BehaviourSpeaker &speaker)
{
    const QString amount = amountWords(speaker.comparison(Family::Number, ValueType::Number));
    return speaker.speech.sayCounted(context, source, wholeOperand(speaker.condition.operands).value_or(2), {amount});
}

/// "who bought category Shoes at least 3 times": orders with such a line.
QString timesClause(const BehaviourSpeaker &speaker)
{
    const Speech &speech = speaker.speech;
    const TimesWords &words = speaker.behaviour.countedOnly ? timesCounted : timesAll;
    QString what = briefFilters(speaker.behaviour.where, speech);
    if (what.isEmpty())
        what = speaker.filtered(speech.say("RuleBought", QT_TRANSLATE_NOOP("RuleBought", "items")));
    if (asked(speaker.condition) == Asked::None)
        return speech.say("RuleVerb", words.boughtNot, {what});
    return speech.say("RuleVerb", words.bought, {what, counted("RuleCount", words.times, speaker)});
}

/// "who opened an e-mail at least 3 times", "who did not open an e-mail".
QString eventClause(const KnownEvent &event, const BehaviourSpeaker &speaker)
{
    const Speech &speech = speaker.speech;
    const auto did = [&](const char *context, const char *verb) {
        return inEvents(speech.say(context, verb), event.rest, speech);
    };
    switch (asked(speaker.condition)) {
    case Asked::None:
        return speech.say("RuleNever", QT_TRANSLATE_NOOP("RuleNever", "who %1"),
                          {did("RuleNotDone", event.verbs->didNot)});
    case Asked::Some:
        return speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "who %1"), {did("RuleLastStep", event.verbs->did)});
    case Asked::Number:
        break;
    }
    const QString times = counted("RuleTimes", QT_TRANSLATE_N_NOOP("RuleTimes", "%1 time(s)"), speaker);
    return speech.say("RuleTimes", QT_TRANSLATE_NOOP("RuleTimes", "who %1 %2"),
                      {did("RuleLastStep", event.verbs->did), times});
}

QString madeClause(const BehaviourSpeaker &speaker)
{
    const Speech &speech = speaker.speech;
    const FactWords &words = speaker.words();
    if (asked(speaker.condition) == Asked::None)
        return speech.say("RuleVerb", words.madeNot, {speaker.filtered(speech.say("RuleAny", words.any))});
    return speech.say("RuleVerb", words.made, {speaker.filtered(counted("RuleCount", words.counted, speaker))});
}

/// "whose last purchase is one whose sales channel is Web": in Turkish and Azerbaijani the filters are said of it
/// directly, unless there are alternatives among them.
QString pickClause(const BehaviourSpeaker &speaker, Asked asked)
{
    const rules::Behaviour &behaviour = speaker.behaviour;
    const Speech &speech = speaker.speech;
    const FactWords &words = speaker.words();
    const QString noun = speech.say("RuleSingle", behaviour.pick == Pick::Last ? words.last : words.first);
    const QString single = inWindow(noun, behaviour.window, Beside::Noun, speech);
    const QStringList clauses = filterClauses(behaviour.facts, behaviour.where, behaviour.containing, speech);
    if (clauses.isEmpty())
        return speech.say("Rule",
                          asked == Asked::Some ? QT_TRANSLATE_NOOP("Rule", "who have a %1")
                                               : QT_TRANSLATE_NOOP("Rule", "who have no %1"),
                          {single});
    const auto isFilter = [](const auto &node) { return std::holds_alternative<rules::Filter>(node); };
    const bool plain =
        behaviour.where.match == rules::Match::All && std::ranges::all_of(behaviour.where.children, isFilter);
    const QString all = together(clauses, speech);
    if (asked == Asked::None)
        return speech.say("RulePick", QT_TRANSLATE_NOOP("RulePick", "whose %1, if any, is not one %2"), {single, all});
    if (!plain)
        return speech.say("RulePickEither", QT_TRANSLATE_NOOP("RulePickEither", "whose %1 is one %2"), {single, all});
    return speech.say("RulePick", QT_TRANSLATE_NOOP("RulePick", "whose %1 is one %2"),
                      {asOwner(single, speech.language()), all});
}

} // namespace

QString countClause(const BehaviourSpeaker &speaker)
{
    const rules::Behaviour &behaviour = speaker.behaviour;
    const Asked how = asked(speaker.condition);
    if (behaviour.pick != Pick::Every)
        return how == Asked::Number ? QString() : pickClause(speaker, how);
    if (how != Asked::None && amountWords(speaker.comparison(Family::Number, ValueType::Number)).isEmpty())
        return {};
    const std::optional<KnownEvent> event = knownEvent(behaviour.facts, behaviour.where);
    const bool times = behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Lines;
    const QString clause = event ? eventClause(*event, speaker) : times ? timesClause(speaker) : madeClause(speaker);
    return inWindow(clause, behaviour.window, Beside::Verb, speaker.speech);
}

} // namespace dilim::wording

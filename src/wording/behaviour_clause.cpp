// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/behaviour_clause.h"

#include "wording/behaviour_words.h"
#include "wording/change_clause.h"
#include "wording/window_words.h"

namespace dilim::wording {
namespace {

using rules::Behaviour;
using rules::Measure;

/// "who spent at least ₺500 in total on items whose category is Shoes"; empty where the sum is of something else than
/// money paid.
QString spentClause(const BehaviourSpeaker &speaker)
{
    const Behaviour &behaviour = speaker.behaviour;
    const Speech &speech = speaker.speech;
    const bool paid = behaviour.measure == Measure::Sum && behaviour.pick == rules::Pick::Every
        && (behaviour.of == "order.amount" || behaviour.of == "line.amount");
    const QString amount = paid ? amountWords(speaker.comparison(Family::Money, fields::ValueType::Money)) : QString();
    if (amount.isEmpty())
        return {};
    const QString all = speech.say("RuleSpentOn", speaker.words().spentOn);
    const QString what = speaker.filtered(all);
    const QString clause = what == all && behaviour.countedOnly
        ? speech.say("RuleVerb", QT_TRANSLATE_NOOP("RuleVerb", "who spent %1 in total"), {amount})
        : speech.say("RuleVerb", QT_TRANSLATE_NOOP("RuleVerb", "who spent %1 in total on %2"), {amount, what});
    return inWindow(clause, behaviour.window, Beside::Verb, speech);
}

} // namespace

QString behaviourClause(const rules::Condition &condition, const Speech &speech)
{
    const Behaviour &behaviour = std::get<Behaviour>(condition.subject);
    const BehaviourSpeaker speaker{condition, behaviour, speech};
    const MeasureWords measure = measureWords(speaker);
    const Comparison comparison = speaker.comparison(measure.family, measure.type);
    if (behaviour.change != rules::Change::None)
        return changeClause(measure.phrase, behaviour.window, behaviour.change, comparison);
    const bool counts = behaviour.measure == Measure::Count || behaviour.measure == Measure::CountOrders;
    const QString verb = counts ? countClause(speaker) : spentClause(speaker);
    return verb.isEmpty() ? whoseClause(measure.phrase, comparison) : verb;
}

} // namespace dilim::wording

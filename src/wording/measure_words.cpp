// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/names.h"
#include "wording/behaviour_words.h"
#include "wording/clause_groups.h"
#include "wording/field_clause.h"
#include "wording/field_phrases.h"
#include "wording/filter_clause.h"
#include "wording/window_words.h"
#include "wording/word_endings.h"

namespace dilim::wording {
namespace {

using fields::ValueType;
using rules::Measure;
using rules::Pick;

/// Measures of a field; %1 the field, %2 the facts.
struct FieldMeasure {
    Measure measure;
    const char *source;
};
constexpr FieldMeasure fieldMeasures[] = {
    {Measure::Sum, QT_TRANSLATE_NOOP("RuleMeasure", "total %1 of %2")},
    {Measure::Average, QT_TRANSLATE_NOOP("RuleMeasure", "average %1 of %2")},
    {Measure::Minimum, QT_TRANSLATE_NOOP("RuleMeasure", "lowest %1 of %2")},
    {Measure::Maximum, QT_TRANSLATE_NOOP("RuleMeasure", "highest %1 of %2")},
    {Measure::Median, QT_TRANSLATE_NOOP("RuleMeasure", "median %1 of %2")},
};

QString measured(const BehaviourSpeaker &speaker, const char *source, const QStringList &values)
{
    return speaker.speech.say("RuleMeasure", source, values);
}

MeasureWords fieldWords(const BehaviourSpeaker &speaker, const FieldMeasure &measure)
{
    const Speech &speech = speaker.speech;
    const rules::Behaviour &behaviour = speaker.behaviour;
    const fields::Field *known = speech.catalogue.find(behaviour.of);
    const Family family = fieldFamily(speech.catalogue, behaviour.of);
    const ValueType type = known ? known->type : ValueType::Number;
    const QString field = fieldPhrase(speech.catalogue, behaviour.of, speech.language());
    if (behaviour.pick == Pick::Every)
        return {measured(speaker, measure.source, {field, speaker.facts("RuleOwned", speaker.words().owned)}), family,
                type};
    // Of one fact it is the value itself.
    const QString owner = asOwner(speaker.single(behaviour.pick), speech.language());
    return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "%1 of the %2"), {field, owner}), family, type};
}

MeasureWords shareWords(const BehaviourSpeaker &speaker)
{
    const QString facts = speaker.facts("RuleOwned", speaker.words().owned);
    const std::string &of = speaker.behaviour.of;
    if (of.empty())
        return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "share of %1"), {facts}), Family::Percent};
    const QString field = fieldNoun(speaker.speech.catalogue, of, speaker.speech.language());
    return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "share by %1 of %2"), {field, facts}), Family::Percent};
}

MeasureWords distinctWords(const BehaviourSpeaker &speaker)
{
    const QString nouns = fieldNouns(speaker.speech.catalogue, speaker.behaviour.of, speaker.speech.language());
    return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "number of different %1 among %2"),
                     {nouns, speaker.facts("RuleAmong", speaker.words().among)})};
}

MeasureWords momentWords(const BehaviourSpeaker &speaker)
{
    const Measure measure = speaker.behaviour.measure;
    const bool last = measure == Measure::Last || measure == Measure::DaysSinceLast;
    const bool days = measure == Measure::DaysSinceLast || measure == Measure::DaysSinceFirst;
    const QString single = speaker.behaviour.pick == Pick::Every
        ? speaker.facts("RuleSingle", last ? speaker.words().last : speaker.words().first)
        : speaker.single(speaker.behaviour.pick);
    return days ? MeasureWords{single, Family::Elapsed} : MeasureWords{single, Family::Occurrence, ValueType::Moment};
}

} // namespace

QString BehaviourSpeaker::filtered(const QString &noun) const
{
    QStringList clauses = filterClauses(behaviour.facts, behaviour.where, behaviour.containing, speech);
    if (behaviour.pick == Pick::First)
        clauses.prepend(speech.say("RuleOwn", QT_TRANSLATE_NOOP("RuleOwn", "that came first")));
    else if (behaviour.pick == Pick::Last)
        clauses.prepend(speech.say("RuleOwn", QT_TRANSLATE_NOOP("RuleOwn", "that came last")));
    return clauses.isEmpty()
        ? noun
        : speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 %2"), {noun, together(clauses, speech)});
}

QString BehaviourSpeaker::facts(const char *context, const char *noun) const
{
    return inWindow(filtered(speech.say(context, noun)), behaviour.window, Beside::Noun, speech);
}

QString BehaviourSpeaker::single(Pick which) const
{
    const QString noun = speech.say("RuleSingle", which == Pick::Last ? words().last : words().first);
    const QString text = inWindow(noun, behaviour.window, Beside::Noun, speech);
    const QStringList clauses = filterClauses(behaviour.facts, behaviour.where, behaviour.containing, speech);
    return clauses.isEmpty() ? text
                             : speech.say("RuleMeasure", QT_TRANSLATE_NOOP("RuleMeasure", "%1, if one %2,"),
                                          {text, together(clauses, speech)});
}

MeasureWords measureWords(const BehaviourSpeaker &speaker)
{
    for (const FieldMeasure &row : fieldMeasures) {
        if (row.measure == speaker.behaviour.measure)
            return fieldWords(speaker, row);
    }
    const FactWords &words = speaker.words();
    switch (speaker.behaviour.measure) {
    case Measure::Distinct:
        return distinctWords(speaker);
    case Measure::Share:
        return shareWords(speaker);
    case Measure::Interval:
        return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "average time between %1"),
                         {speaker.facts("RuleBetween", words.between)}),
                Family::Days};
    case Measure::Count:
        return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "number of %1"),
                         {speaker.facts("RuleNumber", words.number)})};
    case Measure::CountOrders: {
        if (speaker.behaviour.facts != rules::Facts::Lines)
            return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "number of %1"),
                             {speaker.facts("RuleNumber", words.number)})};
        return {measured(speaker, QT_TRANSLATE_NOOP("RuleMeasure", "number of different orders among %1"),
                         {speaker.facts("RuleAmong", words.among)})};
    }
    default:
        return momentWords(speaker);
    }
}

} // namespace dilim::wording

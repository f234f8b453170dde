// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/event_verbs.h"
#include "wording/fact_words.h"
#include "wording/filter_clause.h"
#include "wording/window_words.h"
#include "wording/yes_no_clause.h"

namespace dilim::wording {
namespace {

using rules::StepFacts;

/// How a step is said: before another one ("sepete ürün ekleyip"), as the last ("eklemiş"), as what did not happen
/// ("eklememiş"), as what did not happen in between ("eklemeden").
struct Form {
    const char *context;
    const char *EventVerbs::*ofEvent;
    const char *FactWords::*verb;
    const char *nounContext;
    const char *FactWords::*noun;
};
constexpr Form before = {"RuleThen", &EventVerbs::did, &FactWords::did, "RuleOne", &FactWords::one};
constexpr Form last = {"RuleLastStep", &EventVerbs::did, &FactWords::did, "RuleOne", &FactWords::one};
constexpr Form notDone = {"RuleNotDone", &EventVerbs::didNot, &FactWords::didNot, "RuleNone", &FactWords::none};
constexpr Form without = {"RuleWithout", &EventVerbs::doing, &FactWords::doing, "RuleOne", &FactWords::one};

QString done(const StepFacts &step, const Form &form, const Speech &speech)
{
    if (const std::optional<KnownEvent> event = knownEvent(step.facts, step.where))
        return inEvents(speech.say(form.context, event->verbs->*form.ofEvent), event->rest, speech);
    const FactWords &words = factWords(step.facts, step.countedOnly);
    const QString noun = speech.say(form.nounContext, words.*form.noun);
    return speech.say(form.context, words.*form.verb, {filtered(noun, step.facts, step.where, {}, speech)});
}

/// "within 1 day made a purchase".
QString doneLater(const QString &step, const QString &when, const Speech &speech)
{
    return when.isEmpty() ? step : speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "%1 %2"), {when, step});
}

QString stepText(const rules::Step &step, const Form &form, const Speech &speech)
{
    QString text = done(step.facts, form, speech);
    if (step.without)
        text = speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "without %1 in between %2"),
                          {done(*step.without, without, speech), text});
    return doneLater(text, laterText(step.after, step.within, speech), speech);
}

QString followedBy(const QString &steps, const QString &next, const Speech &speech)
{
    return steps.isEmpty() ? next : speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "%1, then %2"), {steps, next});
}

} // namespace

QString sequenceClause(const rules::Sequence &sequence, std::string_view op, const Speech &speech)
{
    QString steps;
    for (std::size_t i = 0; i < sequence.steps.size(); ++i) {
        const bool ends = i + 1 == sequence.steps.size() && !sequence.notFollowedBy;
        steps = followedBy(steps, stepText(sequence.steps[i], ends ? last : before, speech), speech);
    }
    if (sequence.notFollowedBy)
        steps = followedBy(steps,
                           doneLater(done(*sequence.notFollowedBy, notDone, speech),
                                     laterText(std::nullopt, sequence.notWithin, speech), speech),
                           speech);
    const QString when = windowText(sequence.window, Beside::Verb, speech);
    return amongClause(
        speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "who %1"), {doneLater(steps, when, speech)}), op, speech);
}

} // namespace dilim::wording

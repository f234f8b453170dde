// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/event_verbs.h"

#include "fields/event_kind.h"
#include "wording/clause_groups.h"
#include "wording/filter_clause.h"

#include <iterator>

namespace dilim::wording {
namespace {

// By fields::EventKind.
constexpr EventVerbs table[] = {
    {}, // other events
    {QT_TRANSLATE_NOOP("RuleLastStep", "viewed a page"), QT_TRANSLATE_NOOP("RuleNotDone", "did not view a page"),
     QT_TRANSLATE_NOOP("RuleWithout", "viewing a page")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "viewed a product"), QT_TRANSLATE_NOOP("RuleNotDone", "did not view a product"),
     QT_TRANSLATE_NOOP("RuleWithout", "viewing a product")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "added to the cart"),
     QT_TRANSLATE_NOOP("RuleNotDone", "did not add to the cart"),
     QT_TRANSLATE_NOOP("RuleWithout", "adding to the cart")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "removed something from the cart"),
     QT_TRANSLATE_NOOP("RuleNotDone", "did not remove anything from the cart"),
     QT_TRANSLATE_NOOP("RuleWithout", "removing anything from the cart")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "started the checkout"),
     QT_TRANSLATE_NOOP("RuleNotDone", "did not start the checkout"),
     QT_TRANSLATE_NOOP("RuleWithout", "starting the checkout")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "purchased"), QT_TRANSLATE_NOOP("RuleNotDone", "did not purchase"),
     QT_TRANSLATE_NOOP("RuleWithout", "purchasing")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "searched"), QT_TRANSLATE_NOOP("RuleNotDone", "did not search"),
     QT_TRANSLATE_NOOP("RuleWithout", "searching")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "signed up"), QT_TRANSLATE_NOOP("RuleNotDone", "did not sign up"),
     QT_TRANSLATE_NOOP("RuleWithout", "signing up")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "logged in"), QT_TRANSLATE_NOOP("RuleNotDone", "did not log in"),
     QT_TRANSLATE_NOOP("RuleWithout", "logging in")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "received an e-mail"),
     QT_TRANSLATE_NOOP("RuleNotDone", "did not receive an e-mail"),
     QT_TRANSLATE_NOOP("RuleWithout", "receiving an e-mail")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "opened an e-mail"), QT_TRANSLATE_NOOP("RuleNotDone", "did not open an e-mail"),
     QT_TRANSLATE_NOOP("RuleWithout", "opening an e-mail")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "clicked in an e-mail"),
     QT_TRANSLATE_NOOP("RuleNotDone", "did not click in an e-mail"),
     QT_TRANSLATE_NOOP("RuleWithout", "clicking in an e-mail")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "wrote a review"), QT_TRANSLATE_NOOP("RuleNotDone", "did not write a review"),
     QT_TRANSLATE_NOOP("RuleWithout", "writing a review")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "referred somebody"), QT_TRANSLATE_NOOP("RuleNotDone", "did not refer anybody"),
     QT_TRANSLATE_NOOP("RuleWithout", "referring anybody")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "complained"), QT_TRANSLATE_NOOP("RuleNotDone", "did not complain"),
     QT_TRANSLATE_NOOP("RuleWithout", "complaining")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "shared something"), QT_TRANSLATE_NOOP("RuleNotDone", "did not share anything"),
     QT_TRANSLATE_NOOP("RuleWithout", "sharing anything")},
    {QT_TRANSLATE_NOOP("RuleLastStep", "asked for help"), QT_TRANSLATE_NOOP("RuleNotDone", "did not ask for help"),
     QT_TRANSLATE_NOOP("RuleWithout", "asking for help")},
};
static_assert(std::size(table) == fields::eventKindCount);

// The same verbs before another step, for lupdate: EventVerbs::did is asked for in this context too.
[[maybe_unused]] constexpr const char *earlierSteps[] = {
    QT_TRANSLATE_NOOP("RuleThen", "viewed a page"),
    QT_TRANSLATE_NOOP("RuleThen", "viewed a product"),
    QT_TRANSLATE_NOOP("RuleThen", "added to the cart"),
    QT_TRANSLATE_NOOP("RuleThen", "removed something from the cart"),
    QT_TRANSLATE_NOOP("RuleThen", "started the checkout"),
    QT_TRANSLATE_NOOP("RuleThen", "purchased"),
    QT_TRANSLATE_NOOP("RuleThen", "searched"),
    QT_TRANSLATE_NOOP("RuleThen", "signed up"),
    QT_TRANSLATE_NOOP("RuleThen", "logged in"),
    QT_TRANSLATE_NOOP("RuleThen", "received an e-mail"),
    QT_TRANSLATE_NOOP("RuleThen", "opened an e-mail"),
    QT_TRANSLATE_NOOP("RuleThen", "clicked in an e-mail"),
    QT_TRANSLATE_NOOP("RuleThen", "wrote a review"),
    QT_TRANSLATE_NOOP("RuleThen", "referred somebody"),
    QT_TRANSLATE_NOOP("RuleThen", "complained"),
    QT_TRANSLATE_NOOP("RuleThen", "shared something"),
    QT_TRANSLATE_NOOP("RuleThen", "asked for help"),
};

/// The verbs of the only kind of event that a filter lets through; nullptr if it does something else.
const EventVerbs *verbsOf(const std::variant<rules::Filter, rules::FilterGroup> &node)
{
    const auto *filter = std::get_if<rules::Filter>(&node);
    const bool oneKind = filter && filter->field == "event.type" && (filter->op == "is" || filter->op == "any_of")
        && filter->operands.size() == 1;
    const auto *word = oneKind ? std::get_if<std::string>(&filter->operands[0]) : nullptr;
    return word ? eventVerbs(*word) : nullptr;
}

} // namespace

const EventVerbs *eventVerbs(std::string_view word)
{
    const fields::EventKind kind = fields::eventKind(word);
    return kind == fields::EventKind::Other ? nullptr : &table[static_cast<std::size_t>(kind)];
}

std::optional<KnownEvent> knownEvent(rules::Facts facts, const rules::FilterGroup &where)
{
    if (facts != rules::Facts::Events || where.match != rules::Match::All)
        return std::nullopt;
    KnownEvent event;
    for (const auto &child : where.children) {
        const EventVerbs *verbs = event.verbs ? nullptr : verbsOf(child);
        if (verbs)
            event.verbs = verbs;
        else
            event.rest.children.push_back(child);
    }
    return event.verbs ? std::optional(event) : std::nullopt;
}

QString inEvents(const QString &done, const rules::FilterGroup &filters, const Speech &speech)
{
    const QStringList clauses = filterClauses(rules::Facts::Events, filters, {}, speech);
    return clauses.isEmpty() ? done
                             : speech.say("RuleStep", QT_TRANSLATE_NOOP("RuleStep", "%1 (in an event %2)"),
                                          {done, together(clauses, speech)});
}

} // namespace dilim::wording

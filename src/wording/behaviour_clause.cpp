// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/behaviour_clause.h"

#include "rules/names.h"
#include "wording/clause_words.h"
#include "wording/field_phrases.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <array>

namespace dilim::wording {
namespace {

using fields::ValueType;
using rules::Behaviour;
using rules::Condition;
using rules::Facts;
using rules::Measure;

/// The words of one kind of fact. Where English needs one form, Turkish and Azerbaijani need several, so each use has a
/// context of its own: what is counted, what belongs to a person ("alışverişlerinin"), what money is spent on
/// ("alışverişlerinde").
struct FactWords {
    Facts facts;
    bool countedOnly;
    const char *counted; // plural forms; %1 is the amount: "at least 3"
    const char *made; // %1 is the words above
    const char *any; // with a negative verb
    const char *madeNot;
    const char *number; // for "number of ..."
    const char *owned; // for "average amount of ..."
    const char *spentOn;
    const char *last;
    const char *first;
};

constexpr FactWords factTable[] = {
    {Facts::Orders, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 purchase(s)"),
     QT_TRANSLATE_NOOP("RuleVerb", "who made %1"), QT_TRANSLATE_NOOP("RuleAny", "any purchase"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not make %1"), QT_TRANSLATE_NOOP("RuleNumber", "purchases"),
     QT_TRANSLATE_NOOP("RuleOwned", "purchases"), QT_TRANSLATE_NOOP("RuleSpentOn", "purchases"),
     QT_TRANSLATE_NOOP("RuleSingle", "last purchase"), QT_TRANSLATE_NOOP("RuleSingle", "first purchase")},
    {Facts::Orders, false, QT_TRANSLATE_N_NOOP("RuleCount", "%1 order(s), cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who placed %1"), QT_TRANSLATE_NOOP("RuleAny", "any order, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not place %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOwned", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "orders, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "last order, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "first order, cancelled ones too,")},
    {Facts::Lines, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 item(s)"), QT_TRANSLATE_NOOP("RuleVerb", "who bought %1"),
     QT_TRANSLATE_NOOP("RuleAny", "any item"), QT_TRANSLATE_NOOP("RuleVerb", "who did not buy %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "items bought"), QT_TRANSLATE_NOOP("RuleOwned", "items bought"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "items"), QT_TRANSLATE_NOOP("RuleSingle", "last purchase of items"),
     QT_TRANSLATE_NOOP("RuleSingle", "first purchase of items")},
    {Facts::Lines, false, QT_TRANSLATE_N_NOOP("RuleCount", "%1 item(s), cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who ordered %1"), QT_TRANSLATE_NOOP("RuleAny", "any item, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleVerb", "who did not order %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "items ordered, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleOwned", "items ordered, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "last order of items, cancelled ones too,"),
     QT_TRANSLATE_NOOP("RuleSingle", "first order of items, cancelled ones too,")},
    {Facts::Events, true, QT_TRANSLATE_N_NOOP("RuleCount", "%1 event(s)"), QT_TRANSLATE_NOOP("RuleVerb", "who had %1"),
     QT_TRANSLATE_NOOP("RuleAny", "any event"), QT_TRANSLATE_NOOP("RuleVerb", "who did not have %1"),
     QT_TRANSLATE_NOOP("RuleNumber", "events"), QT_TRANSLATE_NOOP("RuleOwned", "events"),
     QT_TRANSLATE_NOOP("RuleSpentOn", "events"), QT_TRANSLATE_NOOP("RuleSingle", "last event"),
     QT_TRANSLATE_NOOP("RuleSingle", "first event")},
};

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

struct MeasureWords {
    Measure measure;
    const char *source; // %1 the field, %2 the facts
};
constexpr MeasureWords measureTable[] = {
    {Measure::Sum, QT_TRANSLATE_NOOP("RuleMeasure", "total %1 of %2")},
    {Measure::Average, QT_TRANSLATE_NOOP("RuleMeasure", "average %1 of %2")},
    {Measure::Minimum, QT_TRANSLATE_NOOP("RuleMeasure", "lowest %1 of %2")},
    {Measure::Maximum, QT_TRANSLATE_NOOP("RuleMeasure", "highest %1 of %2")},
};

/// Where a window stands: with the verb ("who bought ... in the last 90 days": son 90 günde ...) or with a noun
/// ("purchases in the last 90 days": son 90 gündeki ...).
struct WindowWords {
    const char *context;
    const char *lastDays;
    const char *between;
    const char *since;
    const char *until;
};
constexpr WindowWords withVerb = {"RuleWindow", QT_TRANSLATE_N_NOOP("RuleWindow", "%1 in the last %n day(s)"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "%1 from %2 to %3"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "%1 since %2"),
                                  QT_TRANSLATE_NOOP("RuleWindow", "%1 up to %2")};
constexpr WindowWords withNoun = {"RuleWindowNoun", QT_TRANSLATE_N_NOOP("RuleWindowNoun", "%1 in the last %n day(s)"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "%1 from %2 to %3"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "%1 since %2"),
                                  QT_TRANSLATE_NOOP("RuleWindowNoun", "%1 up to %2")};

/// What all functions below need to know.
struct Speaker {
    const Condition &condition;
    const Behaviour &behaviour;
    const fields::Catalogue &catalogue;
    const rules::Context &context;

    [[nodiscard]] QString say(const char *about, const char *source, const QStringList &values = {}) const
    {
        return filled(translated(context.language, about, source), values);
    }
    [[nodiscard]] const FactWords &words() const
    {
        for (const FactWords &row : factTable) {
            if (row.facts == behaviour.facts
                && (row.countedOnly == behaviour.countedOnly || row.facts == Facts::Events))
                return row;
        }
        return factTable[0];
    }
    [[nodiscard]] Comparison comparison(Family family, ValueType type) const
    {
        return {family, type, condition.op, condition.operands, context};
    }
};

ValueType typeOf(const fields::Catalogue &catalogue, std::string_view id)
{
    const fields::Field *field = catalogue.find(id);
    return field ? field->type : ValueType::Text;
}

/// Kinds of events as people say them: "sepete ekleme" for "add_to_cart".
std::vector<rules::Value> eventsInWords(std::vector<rules::Value> operands, std::string_view language)
{
    for (rules::Value &operand : operands) {
        if (const auto *word = std::get_if<std::string>(&operand))
            operand = eventLabel(*word, language).toStdString();
    }
    return operands;
}

QString filterClause(const rules::Filter &filter, const Speaker &speaker, bool brief)
{
    const ValueType type = typeOf(speaker.catalogue, filter.field);
    const QString subject = fieldPhrase(speaker.catalogue, filter.field, speaker.context.language);
    const std::vector<rules::Value> operands =
        filter.field == "event.type" ? eventsInWords(filter.operands, speaker.context.language) : filter.operands;
    const Comparison comparison{familyOf(type), type, filter.op, operands, speaker.context};
    return brief ? shortClause(subject, comparison) : whoseClause(subject, comparison);
}

/// "category Shoes and brand Marti", or empty if a filter needs a clause of its own.
QString briefFilters(const Speaker &speaker)
{
    QStringList parts;
    for (const rules::Filter &filter : speaker.behaviour.where) {
        parts += filterClause(filter, speaker, true);
        if (parts.last().isEmpty())
            return {};
    }
    return listText(parts, Junction::And, speaker.context.language);
}

/// The noun with its filters: "purchases whose channel is Web".
QString filtered(const QString &noun, const Speaker &speaker)
{
    if (speaker.behaviour.where.empty())
        return noun;
    QStringList parts;
    for (const rules::Filter &filter : speaker.behaviour.where)
        parts += filterClause(filter, speaker, false);
    return speaker.say("Rule", QT_TRANSLATE_NOOP("Rule", "%1 %2"),
                       {noun, listText(parts, Junction::And, speaker.context.language)});
}

QString inWindow(const QString &text, const Speaker &speaker, const WindowWords &words)
{
    const rules::Window &window = speaker.behaviour.window;
    const std::string &language = speaker.context.language;
    if (window.lastDays)
        return filled(translated(language, words.context, words.lastDays, *window.lastDays), {text});
    if (window.first && window.last)
        return speaker.say(words.context, words.between,
                           {text, dateText(*window.first, language), dateText(*window.last, language)});
    if (window.first)
        return speaker.say(words.context, words.since, {text, dateText(*window.first, language)});
    if (window.last)
        return speaker.say(words.context, words.until, {text, dateText(*window.last, language)});
    return text;
}

QString nounInWindow(const char *about, const char *noun, const Speaker &speaker)
{
    return inWindow(filtered(speaker.say(about, noun), speaker), speaker, withNoun);
}

std::optional<std::int64_t> wholeOperand(const Condition &condition)
{
    const auto *number = condition.operands.empty() ? nullptr : std::get_if<Decimal>(&condition.operands.back());
    const std::optional<std::int64_t> whole = number ? rescaled(*number, 0) : std::nullopt;
    return whole && compared(*number, {*whole, 0}) == 0 ? whole : std::nullopt;
}

/// Whether the count is asked to be zero: "never".
bool asksForNone(const Condition &condition)
{
    const std::optional<std::int64_t> whole = wholeOperand(condition);
    return (whole == 0 && (condition.op == "equals" || condition.op == "at_most"))
        || (whole == 1 && condition.op == "less_than");
}

QString counted(const char *source, const Speaker &speaker)
{
    const QString amount = amountWords(speaker.comparison(Family::Number, ValueType::Number));
    const std::int64_t plural = wholeOperand(speaker.condition).value_or(2);
    return filled(translated(speaker.context.language, "RuleCount", source, plural), {amount});
}

/// "who bought category Shoes at least 3 times": orders with such a line.
QString timesClause(const Speaker &speaker)
{
    const TimesWords &words = speaker.behaviour.countedOnly ? timesCounted : timesAll;
    QString what = briefFilters(speaker);
    if (what.isEmpty())
        what = filtered(speaker.say("RuleBought", QT_TRANSLATE_NOOP("RuleBought", "items")), speaker);
    if (asksForNone(speaker.condition))
        return speaker.say("RuleVerb", words.boughtNot, {what});
    return speaker.say("RuleVerb", words.bought, {what, counted(words.times, speaker)});
}

QString countClause(const Speaker &speaker)
{
    const Comparison number = speaker.comparison(Family::Number, ValueType::Number);
    const FactWords &words = speaker.words();
    if (!asksForNone(speaker.condition) && amountWords(number).isEmpty()) {
        const QString facts = nounInWindow("RuleNumber", words.number, speaker);
        return whoseClause(speaker.say("RuleMeasure", QT_TRANSLATE_NOOP("RuleMeasure", "number of %1"), {facts}),
                           number);
    }
    const bool times = speaker.behaviour.measure == Measure::CountOrders && speaker.behaviour.facts == Facts::Lines;
    if (times)
        return inWindow(timesClause(speaker), speaker, withVerb);
    const QString clause = asksForNone(speaker.condition)
        ? speaker.say("RuleVerb", words.madeNot, {filtered(speaker.say("RuleAny", words.any), speaker)})
        : speaker.say("RuleVerb", words.made, {filtered(counted(words.counted, speaker), speaker)});
    return inWindow(clause, speaker, withVerb);
}

/// "who spent at least ₺500 in total on category Shoes"; empty where the sum is of something else than money paid.
QString spentClause(const Speaker &speaker)
{
    const Behaviour &behaviour = speaker.behaviour;
    const bool paid =
        behaviour.measure == Measure::Sum && (behaviour.of == "order.amount" || behaviour.of == "line.amount");
    const QString amount = paid ? amountWords(speaker.comparison(Family::Money, ValueType::Money)) : QString();
    if (amount.isEmpty())
        return {};
    const bool everything = behaviour.where.empty() && behaviour.countedOnly;
    const QString what =
        everything ? QString() : filtered(speaker.say("RuleSpentOn", speaker.words().spentOn), speaker);
    const QString clause = everything
        ? speaker.say("RuleVerb", QT_TRANSLATE_NOOP("RuleVerb", "who spent %1 in total"), {amount})
        : speaker.say("RuleVerb", QT_TRANSLATE_NOOP("RuleVerb", "who spent %1 in total on %2"), {amount, what});
    return inWindow(clause, speaker, withVerb);
}

/// "whose last purchase was before ...", "whose first purchase was at least 90 days ago".
QString momentClause(const Speaker &speaker)
{
    const Measure measure = speaker.behaviour.measure;
    const bool last = measure == Measure::Last || measure == Measure::DaysSinceLast;
    const bool days = measure == Measure::DaysSinceLast || measure == Measure::DaysSinceFirst;
    const FactWords &words = speaker.words();
    const QString subject = nounInWindow("RuleSingle", last ? words.last : words.first, speaker);
    return whoseClause(subject,
                       days ? speaker.comparison(Family::Elapsed, ValueType::Number)
                            : speaker.comparison(Family::Occurrence, ValueType::Moment));
}

/// "whose average amount of purchases in the last 90 days is at least ₺500".
QString amountClause(const Speaker &speaker, const MeasureWords &measure)
{
    if (const QString spent = spentClause(speaker); !spent.isEmpty())
        return spent;
    const ValueType type = typeOf(speaker.catalogue, speaker.behaviour.of);
    const QString field = fieldPhrase(speaker.catalogue, speaker.behaviour.of, speaker.context.language);
    const QString facts = nounInWindow("RuleOwned", speaker.words().owned, speaker);
    return whoseClause(speaker.say("RuleMeasure", measure.source, {field, facts}),
                       speaker.comparison(familyOf(type), type));
}

} // namespace

QString behaviourClause(const Condition &condition, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const Speaker speaker{condition, *condition.behaviour, catalogue, context};
    for (const MeasureWords &row : measureTable) {
        if (row.measure == speaker.behaviour.measure)
            return amountClause(speaker, row);
    }
    const bool counts =
        speaker.behaviour.measure == Measure::Count || speaker.behaviour.measure == Measure::CountOrders;
    return counts ? countClause(speaker) : momentClause(speaker);
}

} // namespace dilim::wording

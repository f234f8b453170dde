// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/clause_words.h"

#include "wording/calendar_words.h"
#include "wording/clause_templates.h"
#include "wording/field_phrases.h"
#include "wording/formats.h"
#include "wording/spoken_number.h"
#include "wording/value_words.h"
#include "wording/word_endings.h"

#include <array>

namespace dilim::wording {
namespace {

using fields::ValueType;
using rules::OtherField;
using rules::Value;

// Noun and value side by side, as in "bought category Shoes".
constexpr Template shortTable[] = {
    {"is", Family::Words, QT_TRANSLATE_NOOP("RuleShort", "%1 %2"), anyOfValues},
    {"any_of", Family::Words, QT_TRANSLATE_NOOP("RuleShort", "%1 %2"), anyOfValues},
};

// Amounts before a noun ("at least 3 purchases") or a verb ("spent at least ₺500").
constexpr Template amountTable[] = {
    {"equals", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "exactly %2")},
    {"at_least", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "at least %2")},
    {"less_than", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "fewer than %2"), firstCompared},
    {"at_most", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "at most %2")},
    {"more_than", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "more than %2"), firstCompared},
    {"between", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "%2 to %3")},
    {"equals", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "exactly %2")},
    {"at_least", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "at least %2")},
    {"less_than", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "under %2"), firstCompared},
    {"at_most", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "at most %2")},
    {"more_than", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "over %2"), firstCompared},
    {"between", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "%2 to %3")},
};

/// Operators that ask how many items a list has, and what they ask of that number.
struct ItemOperator {
    std::string_view op;
    std::string_view ofNumber;
};
constexpr ItemOperator itemOperators[] = {
    {"has_at_least_items", "at_least"},
    {"has_fewer_items", "less_than"},
    {"has_at_most_items", "at_most"},
    {"has_more_items", "more_than"},
};

bool readsAsOneWord(const QString &text)
{
    return !text.isEmpty() && text.trimmed() == text && !text.contains(u',') && !text.contains(u';')
        && !text.contains(u'(') && !text.contains(u')') && !text.contains(u'“') && !text.contains(u'”')
        && !text.contains(u'\n');
}

QString wordText(const std::string &value, const Comparison &comparison)
{
    const QString word = valueLabel(comparison.field, value, comparison.speech.language());
    return comparison.type == ValueType::Text || !readsAsOneWord(word) ? QString(u"“" + word + u"”") : word;
}

/// The count that chooses a plural form: of anything but a whole number, many.
std::int64_t pluralOf(Decimal number)
{
    const std::optional<std::int64_t> whole = rescaled(number, 0);
    return whole && compared(number, {*whole, 0}) == 0 ? *whole : 2;
}

QString amountOf(Decimal number, const Comparison &comparison)
{
    const Speech &speech = comparison.speech;
    switch (comparison.family) {
    case Family::Money:
        return amountText(number, speech.context.currency, speech.language());
    case Family::Percent:
        return percentText(number, speech.language());
    case Family::Days:
        return speech.sayCounted("RuleDays", QT_TRANSLATE_N_NOOP("RuleDays", "%1 day(s)"), pluralOf(number),
                                 {numberText(number, speech.language())});
    default:
        return numberText(number, speech.language());
    }
}

QString otherFieldText(const OtherField &other, const Speech &speech)
{
    const QString phrase = fieldPhrase(speech.catalogue, other.field, speech.language());
    const char *source = fields::entityOfField(other.field) == fields::Entity::Customer
        ? QT_TRANSLATE_NOOP("RuleOther", "their %1")
        : QT_TRANSLATE_NOOP("RuleOther", "the %1");
    return speech.say("RuleOther", source, {phrase});
}

QString worded(const char *context, const Template &row, const QString &subject, const Comparison &comparison)
{
    const Speech &speech = comparison.speech;
    const QStringList places = row.places(subject, comparison);
    if (row.plural == Plural::No || comparison.operands.empty())
        return speech.say(context, row.source, places);
    const auto *number = std::get_if<Decimal>(&comparison.operands.back());
    return speech.sayCounted(context, row.source, number ? pluralOf(*number) : 2, places);
}

bool isOtherField(const Comparison &comparison)
{
    return comparison.operands.size() == 1 && std::holds_alternative<OtherField>(comparison.operands[0]);
}

const Template *templateFor(const Comparison &comparison)
{
    const auto *period = comparison.operands.size() == 1 ? std::get_if<std::string>(&comparison.operands[0]) : nullptr;
    if (comparison.family == Family::Day && period && isPastPeriod(*period)) // "was last month", not "is"
        return whoseTemplate(comparison.op, Family::Occurrence);
    return whoseTemplate(comparison.op, comparison.family);
}

/// "matching (colour tastes_like Red)": what no template fits.
QString unknownClause(const QString &subject, const Comparison &comparison)
{
    QStringList parts{subject, QString::fromUtf8(comparison.op.data(), qsizetype(comparison.op.size()))};
    for (const Value &value : comparison.operands)
        parts += valueText(value, comparison);
    return comparison.speech.say("Rule", QT_TRANSLATE_NOOP("Rule", "matching (%1)"), {parts.join(u' ')});
}

} // namespace

Family familyOf(ValueType type)
{
    // In the order of ValueType.
    constexpr std::array<Family, fields::valueTypeCount> families = {
        Family::Words, Family::Words, Family::Number, Family::Money, Family::Day,
        Family::Day,   Family::YesNo, Family::Words,  Family::List,
    };
    return families[static_cast<std::size_t>(type)];
}

QString valueText(const Value &value, const Comparison &comparison)
{
    const Speech &speech = comparison.speech;
    if (const auto *text = std::get_if<std::string>(&value))
        return wordText(*text, comparison);
    if (const auto *number = std::get_if<Decimal>(&value))
        return amountOf(*number, comparison);
    if (const auto *date = std::get_if<Date>(&value))
        return dateText(*date, speech.language());
    if (const auto *moment = std::get_if<Moment>(&value))
        return momentText(*moment, speech.context.timeZone, speech.language());
    return otherFieldText(std::get<OtherField>(value), speech);
}

QString comparedText(const Value &value, const Comparison &comparison)
{
    const Speech &speech = comparison.speech;
    if (const auto *other = std::get_if<OtherField>(&value))
        return asOrigin(otherFieldText(*other, speech), speech.language());
    const auto *number = std::get_if<Decimal>(&value);
    if (!number)
        return valueText(value, comparison);
    switch (comparison.family) {
    case Family::Money:
        return amountCompared(*number, speech.context.currency, speech.language());
    case Family::Percent:
        return percentCompared(*number, speech.language());
    case Family::Days:
        return speech.sayCounted("RuleDaysCompared", QT_TRANSLATE_N_NOOP("RuleDaysCompared", "%1 day(s)"),
                                 pluralOf(*number), {numberText(*number, speech.language())});
    default:
        return numberCompared(*number, speech.language());
    }
}

QString whoseClause(const QString &subject, const Comparison &comparison)
{
    for (const ItemOperator &row : itemOperators) {
        if (row.op == comparison.op) {
            const QString items = comparison.speech.say("RuleMeasure", QT_TRANSLATE_NOOP("RuleMeasure", "number of %1"),
                                                        {asOwner(subject, comparison.speech.language())});
            return whoseClause(
                items, {Family::Number, ValueType::Number, row.ofNumber, comparison.operands, comparison.speech});
        }
    }
    const bool other = isOtherField(comparison);
    if (const Template *row = other ? otherFieldTemplate(comparison) : templateFor(comparison))
        return worded(other ? "RuleOther" : "Rule", *row, subject, comparison);
    if (comparison.family != Family::Elapsed)
        return unknownClause(subject, comparison);
    const QString since = comparison.speech.say("RuleMeasure", QT_TRANSLATE_NOOP("RuleMeasure", "time since the %1"),
                                                {asOrigin(subject, comparison.speech.language())});
    return whoseClause(since, {Family::Days, comparison.type, comparison.op, comparison.operands, comparison.speech});
}

QString shortClause(const QString &subject, const Comparison &comparison)
{
    const Template *row = findTemplate(shortTable, comparison.op, comparison.family);
    return row && !isOtherField(comparison) ? worded("RuleShort", *row, subject, comparison) : QString();
}

QString amountWords(const Comparison &comparison)
{
    const Template *row = findTemplate(amountTable, comparison.op, comparison.family);
    return row && !isOtherField(comparison) ? worded("RuleAmount", *row, QString(), comparison) : QString();
}

std::optional<std::int64_t> wholeOperand(const std::vector<Value> &operands)
{
    const auto *number = operands.empty() ? nullptr : std::get_if<Decimal>(&operands.back());
    const std::optional<std::int64_t> whole = number ? rescaled(*number, 0) : std::nullopt;
    return whole && compared(*number, {*whole, 0}) == 0 ? whole : std::nullopt;
}

} // namespace dilim::wording

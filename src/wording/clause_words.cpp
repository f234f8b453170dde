// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/clause_words.h"

#include "wording/formats.h"
#include "wording/language.h"
#include "wording/spoken_number.h"

#include <algorithm>
#include <array>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using fields::ValueType;
using rules::Value;

/// How operands get into the places of a template behind %1, the subject.
enum class Fill : std::uint8_t {
    Each, // %2, %3: one operand a place
    Compared, // %2: a number in the form that stands before "more" and "less"
    AnyOf, // %2: words joined by "or"
    AllOf, // %2: words joined by "and"
    Quoted, // %2: a part of a text
    Days, // %n: a number of days
    Counted, // %2, %3, with the plural form of the last one
};

struct Template {
    std::string_view op;
    Family family;
    const char *source;
    Fill fill = Fill::Each;
};

// A whole clause for every operator and kind of value. In Turkish and Azerbaijani a clause ends with its verb as a
// participle ("olan", "içeren", "başlamayan"), and %2 must not need a suffix.
constexpr Template whoseTable[] = {
    {"is", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is %2"), Fill::AnyOf},
    {"is_not", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2"), Fill::AnyOf},
    {"any_of", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is %2"), Fill::AnyOf},
    {"none_of", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is none of %2"), Fill::AnyOf},
    {"contains", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 contains %2"), Fill::Quoted},
    {"does_not_contain", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not contain %2"), Fill::Quoted},
    {"starts_with", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 starts with %2"), Fill::Quoted},
    {"does_not_start_with", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not start with %2"), Fill::Quoted},
    {"ends_with", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 ends with %2"), Fill::Quoted},
    {"does_not_end_with", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 does not end with %2"), Fill::Quoted},

    {"equals", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is exactly %2")},
    {"not_equals", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2")},
    {"at_least", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is at least %2")},
    {"less_than", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is less than %2"), Fill::Compared},
    {"at_most", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is at most %2")},
    {"more_than", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is more than %2"), Fill::Compared},
    {"between", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is between %2 and %3")},
    {"not_between", Family::Number, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between %2 and %3")},

    {"equals", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is exactly %2")},
    {"not_equals", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2")},
    {"at_least", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is at least %2")},
    {"less_than", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is below %2"), Fill::Compared},
    {"at_most", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is at most %2")},
    {"more_than", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is above %2"), Fill::Compared},
    {"between", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is between %2 and %3")},
    {"not_between", Family::Money, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between %2 and %3")},

    {"on", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2")},
    {"not_on", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not on %2")},
    {"before", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is before %2")},
    {"not_before", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2 or later")},
    {"after", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is after %2")},
    {"not_after", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2 or earlier")},
    {"between", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is between %2 and %3")},
    {"not_between", Family::Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between %2 and %3")},
    {"in_last_days", Family::Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is in the last %n day(s)"), Fill::Days},
    {"not_in_last_days", Family::Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is not in the last %n day(s)"), Fill::Days},

    {"on", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2")},
    {"not_on", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not on %2")},
    {"before", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was before %2")},
    {"not_before", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2 or later")},
    {"after", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was after %2")},
    {"not_after", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2 or earlier")},
    {"between", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was between %2 and %3")},
    {"not_between", Family::Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not between %2 and %3")},
    {"in_last_days", Family::Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was in the last %n day(s)"), Fill::Days},
    {"not_in_last_days", Family::Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not in the last %n day(s)"),
     Fill::Days},

    {"equals", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was exactly %2 day(s) ago"), Fill::Counted},
    {"not_equals", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not exactly %2 day(s) ago"),
     Fill::Counted},
    {"at_least", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was at least %2 day(s) ago"), Fill::Counted},
    {"less_than", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was less than %2 day(s) ago"), Fill::Counted},
    {"at_most", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was at most %2 day(s) ago"), Fill::Counted},
    {"more_than", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was more than %2 day(s) ago"), Fill::Counted},
    {"between", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was between %2 and %3 day(s) ago"),
     Fill::Counted},
    {"not_between", Family::Elapsed, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not between %2 and %3 day(s) ago"),
     Fill::Counted},

    {"is_yes", Family::YesNo, QT_TRANSLATE_NOOP("Rule", "whose %1 is “yes”")},
    {"is_no", Family::YesNo, QT_TRANSLATE_NOOP("Rule", "whose %1 is “no”")},

    {"has_any", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 include %2"), Fill::AnyOf},
    {"has_none_of", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 include none of %2"), Fill::AnyOf},
    {"has_all", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 include all of %2"), Fill::AllOf},
    {"has_not_all", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 do not include all of %2"), Fill::AllOf},
    {"has_value", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 are known")},
    {"has_no_value", Family::List, QT_TRANSLATE_NOOP("Rule", "whose %1 are not known")},
};

// Fit every family that has no row of its own.
constexpr Template anyTable[] = {
    {"has_value", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is known")},
    {"has_no_value", Family::Words, QT_TRANSLATE_NOOP("Rule", "whose %1 is not known")},
};

// Noun and value side by side, as in "bought category Shoes".
constexpr Template shortTable[] = {
    {"is", Family::Words, QT_TRANSLATE_NOOP("RuleShort", "%1 %2"), Fill::AnyOf},
    {"any_of", Family::Words, QT_TRANSLATE_NOOP("RuleShort", "%1 %2"), Fill::AnyOf},
};

// Amounts before a noun ("at least 3 purchases") or a verb ("spent at least ₺500").
constexpr Template amountTable[] = {
    {"equals", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "exactly %2")},
    {"at_least", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "at least %2")},
    {"less_than", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "fewer than %2"), Fill::Compared},
    {"at_most", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "at most %2")},
    {"more_than", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "more than %2"), Fill::Compared},
    {"between", Family::Number, QT_TRANSLATE_NOOP("RuleAmount", "%2 to %3")},
    {"equals", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "exactly %2")},
    {"at_least", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "at least %2")},
    {"less_than", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "under %2"), Fill::Compared},
    {"at_most", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "at most %2")},
    {"more_than", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "over %2"), Fill::Compared},
    {"between", Family::Money, QT_TRANSLATE_NOOP("RuleAmount", "%2 to %3")},
};

const Template *find(std::span<const Template> table, const Comparison &comparison)
{
    const auto fits = [&](const Template &row) { return row.op == comparison.op && row.family == comparison.family; };
    const auto at = std::ranges::find_if(table, fits);
    return at == table.end() ? nullptr : &*at;
}

QString quoted(const QString &text)
{
    return u"“" + text + u"”";
}

bool readsAsOneWord(const QString &text)
{
    return !text.isEmpty() && text.trimmed() == text && !text.contains(u',') && !text.contains(u';')
        && !text.contains(u'(') && !text.contains(u')') && !text.contains(u'“') && !text.contains(u'”')
        && !text.contains(u'\n');
}

QString comparedText(const Value &value, const Comparison &comparison)
{
    const std::string &language = comparison.context.language;
    const auto *number = std::get_if<Decimal>(&value);
    if (!number)
        return valueText(value, comparison.type, comparison.context);
    return comparison.type == ValueType::Money ? amountCompared(*number, comparison.context.currency, language)
                                               : numberCompared(*number, language);
}

/// The count that chooses a plural form: of anything but a whole number, many.
std::int64_t pluralOf(const Value &value)
{
    const auto *number = std::get_if<Decimal>(&value);
    const std::optional<std::int64_t> whole = number ? rescaled(*number, 0) : std::nullopt;
    return whole && compared(*number, {*whole, 0}) == 0 ? *whole : 2;
}

QStringList texts(const Comparison &comparison)
{
    QStringList list;
    for (const Value &value : comparison.operands)
        list += valueText(value, comparison.type, comparison.context);
    return list;
}

QStringList places(const QString &subject, const Comparison &comparison, Fill fill)
{
    const std::string &language = comparison.context.language;
    switch (fill) {
    case Fill::AnyOf:
        return {subject, listText(texts(comparison), Junction::Or, language)};
    case Fill::AllOf:
        return {subject, listText(texts(comparison), Junction::And, language)};
    case Fill::Compared:
        return {subject, comparison.operands.empty() ? QString() : comparedText(comparison.operands[0], comparison)};
    case Fill::Quoted: {
        const auto *text = comparison.operands.empty() ? nullptr : std::get_if<std::string>(&comparison.operands[0]);
        return {subject, quoted(text ? QString::fromStdString(*text) : QString())};
    }
    case Fill::Each:
    case Fill::Counted:
    case Fill::Days:
        break;
    }
    return QStringList{subject} + texts(comparison);
}

QString worded(const char *context, const Template &row, const QString &subject, const Comparison &comparison)
{
    const std::string &language = comparison.context.language;
    const bool plural = row.fill == Fill::Counted || row.fill == Fill::Days;
    const QString text = plural && !comparison.operands.empty()
        ? translated(language, context, row.source, pluralOf(comparison.operands.back()))
        : translated(language, context, row.source);
    return filled(text, places(subject, comparison, row.fill));
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

QString valueText(const Value &value, ValueType type, const rules::Context &context)
{
    if (const auto *text = std::get_if<std::string>(&value)) {
        const QString word = QString::fromStdString(*text);
        return type == ValueType::Text || !readsAsOneWord(word) ? quoted(word) : word;
    }
    if (const auto *number = std::get_if<Decimal>(&value))
        return type == ValueType::Money ? amountText(*number, context.currency, context.language)
                                        : numberText(*number, context.language);
    if (const auto *date = std::get_if<Date>(&value))
        return dateText(*date, context.language);
    return momentText(std::get<Moment>(value), context.timeZone, context.language);
}

QString whoseClause(const QString &subject, const Comparison &comparison)
{
    const Template *row = find(whoseTable, comparison);
    if (!row) {
        const auto at = std::ranges::find(anyTable, comparison.op, &Template::op);
        row = at == std::end(anyTable) ? nullptr : &*at;
    }
    if (row)
        return worded("Rule", *row, subject, comparison);
    const QString op = QString::fromUtf8(comparison.op.data(), qsizetype(comparison.op.size()));
    return filled(translated(comparison.context.language, "Rule", QT_TRANSLATE_NOOP("Rule", "matching (%1)")),
                  {(QStringList{subject, op} + texts(comparison)).join(u' ')});
}

QString shortClause(const QString &subject, const Comparison &comparison)
{
    const Template *row = find(shortTable, comparison);
    return row ? worded("RuleShort", *row, subject, comparison) : QString();
}

QString amountWords(const Comparison &comparison)
{
    const Template *row = find(amountTable, comparison);
    return row ? worded("RuleAmount", *row, QString(), comparison) : QString();
}

} // namespace dilim::wording

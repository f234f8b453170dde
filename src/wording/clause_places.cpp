// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/calendar_words.h"
#include "wording/clause_templates.h"
#include "wording/formats.h"
#include "wording/spoken_number.h"
#include "wording/word_endings.h"

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using rules::Value;

QStringList texts(const Comparison &comparison)
{
    QStringList list;
    for (const Value &value : comparison.operands)
        list += valueText(value, comparison);
    return list;
}

/// Each number in words of a function; nothing else is shown in such places.
template <typename Function> QStringList numbers(const Comparison &comparison, const Function &words)
{
    QStringList list;
    for (const Value &value : comparison.operands) {
        const auto *number = std::get_if<Decimal>(&value);
        list += number ? words(*number, comparison.speech.language()) : valueText(value, comparison);
    }
    return list;
}

/// The names of periods, days and months, joined by "or".
template <typename Function> QString names(const Comparison &comparison, const Function &words)
{
    QStringList list;
    for (const Value &value : comparison.operands) {
        const auto *id = std::get_if<std::string>(&value);
        list += id ? words(*id, comparison.speech.language()) : valueText(value, comparison);
    }
    return listText(list, Junction::Or, comparison.speech.language());
}

QString plainText(Decimal number, std::string_view language)
{
    return numberText(number, language);
}

QString clockText(Decimal hour, int minute)
{
    const std::int64_t whole = rescaled(hour, 0).value_or(0);
    return u"%1:%2"_s.arg(whole, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

} // namespace

QStringList eachValue(const QString &subject, const Comparison &comparison)
{
    return QStringList{subject} + texts(comparison);
}

QStringList firstCompared(const QString &subject, const Comparison &comparison)
{
    return {subject, comparison.operands.empty() ? QString() : comparedText(comparison.operands[0], comparison)};
}

QStringList anyOfValues(const QString &subject, const Comparison &comparison)
{
    return {subject, listText(texts(comparison), Junction::Or, comparison.speech.language())};
}

QStringList allOfValues(const QString &subject, const Comparison &comparison)
{
    return {subject, listText(texts(comparison), Junction::And, comparison.speech.language())};
}

QStringList quotedText(const QString &subject, const Comparison &comparison)
{
    const auto *text = comparison.operands.empty() ? nullptr : std::get_if<std::string>(&comparison.operands[0]);
    return {subject, u"“" + (text ? QString::fromStdString(*text) : QString()) + u"”"};
}

QStringList plainNumber(const QString &subject, const Comparison &comparison)
{
    return QStringList{subject} + numbers(comparison, plainText);
}

QStringList percents(const QString &subject, const Comparison &comparison)
{
    return QStringList{subject}
    + numbers(comparison, [](Decimal number, std::string_view language) { return percentText(number, language); });
}

QStringList ordinals(const QString &subject, const Comparison &comparison)
{
    return QStringList{subject} + numbers(comparison, ordinalText);
}

QStringList hours(const QString &subject, const Comparison &comparison)
{
    QStringList list{subject};
    int minute = 0; // from the first minute of the first hour to the last of the last one
    for (const Value &value : comparison.operands) {
        const auto *hour = std::get_if<Decimal>(&value);
        list += hour ? clockText(*hour, minute) : valueText(value, comparison);
        minute = 59;
    }
    return list;
}

QStringList periodName(const QString &subject, const Comparison &comparison)
{
    return {subject, names(comparison, periodText)};
}

QStringList weekdayNames(const QString &subject, const Comparison &comparison)
{
    return {subject, names(comparison, weekdayText)};
}

QStringList monthNames(const QString &subject, const Comparison &comparison)
{
    return {subject, names(comparison, monthText)};
}

QStringList monthDays(const QString &subject, const Comparison &comparison)
{
    return {subject, listText(numbers(comparison, ordinalText), Junction::Or, comparison.speech.language())};
}

QStringList ownerOnly(const QString &subject, const Comparison &comparison)
{
    return {asOwner(subject, comparison.speech.language())};
}

} // namespace dilim::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/calendar_words.h"

#include "rules/names.h"
#include "wording/language.h"

#include <array>
#include <span>

namespace dilim::wording {
namespace {

struct Word {
    std::string_view id;
    const char *source;
};

// When something happens: Turkish and Azerbaijani say "geçen ay" but "geçen çeyrekte".
constexpr Word periods[] = {
    {"yesterday", QT_TRANSLATE_NOOP("RulePeriod", "yesterday")},
    {"today", QT_TRANSLATE_NOOP("RulePeriod", "today")},
    {"tomorrow", QT_TRANSLATE_NOOP("RulePeriod", "tomorrow")},
    {"last_week", QT_TRANSLATE_NOOP("RulePeriod", "last week")},
    {"this_week", QT_TRANSLATE_NOOP("RulePeriod", "this week")},
    {"next_week", QT_TRANSLATE_NOOP("RulePeriod", "next week")},
    {"last_month", QT_TRANSLATE_NOOP("RulePeriod", "last month")},
    {"this_month", QT_TRANSLATE_NOOP("RulePeriod", "this month")},
    {"next_month", QT_TRANSLATE_NOOP("RulePeriod", "next month")},
    {"last_quarter", QT_TRANSLATE_NOOP("RulePeriod", "last quarter")},
    {"this_quarter", QT_TRANSLATE_NOOP("RulePeriod", "this quarter")},
    {"next_quarter", QT_TRANSLATE_NOOP("RulePeriod", "next quarter")},
    {"last_year", QT_TRANSLATE_NOOP("RulePeriod", "last year")},
    {"this_year", QT_TRANSLATE_NOOP("RulePeriod", "this year")},
    {"next_year", QT_TRANSLATE_NOOP("RulePeriod", "next year")},
    {"last_fiscal_year", QT_TRANSLATE_NOOP("RulePeriod", "last fiscal year")},
    {"this_fiscal_year", QT_TRANSLATE_NOOP("RulePeriod", "this fiscal year")},
};
// Before a noun: "geçen ayki alışverişleri".
constexpr Word periodsOf[] = {
    {"yesterday", QT_TRANSLATE_NOOP("RulePeriodOf", "yesterday")},
    {"today", QT_TRANSLATE_NOOP("RulePeriodOf", "today")},
    {"tomorrow", QT_TRANSLATE_NOOP("RulePeriodOf", "tomorrow")},
    {"last_week", QT_TRANSLATE_NOOP("RulePeriodOf", "last week")},
    {"this_week", QT_TRANSLATE_NOOP("RulePeriodOf", "this week")},
    {"next_week", QT_TRANSLATE_NOOP("RulePeriodOf", "next week")},
    {"last_month", QT_TRANSLATE_NOOP("RulePeriodOf", "last month")},
    {"this_month", QT_TRANSLATE_NOOP("RulePeriodOf", "this month")},
    {"next_month", QT_TRANSLATE_NOOP("RulePeriodOf", "next month")},
    {"last_quarter", QT_TRANSLATE_NOOP("RulePeriodOf", "last quarter")},
    {"this_quarter", QT_TRANSLATE_NOOP("RulePeriodOf", "this quarter")},
    {"next_quarter", QT_TRANSLATE_NOOP("RulePeriodOf", "next quarter")},
    {"last_year", QT_TRANSLATE_NOOP("RulePeriodOf", "last year")},
    {"this_year", QT_TRANSLATE_NOOP("RulePeriodOf", "this year")},
    {"next_year", QT_TRANSLATE_NOOP("RulePeriodOf", "next year")},
    {"last_fiscal_year", QT_TRANSLATE_NOOP("RulePeriodOf", "last fiscal year")},
    {"this_fiscal_year", QT_TRANSLATE_NOOP("RulePeriodOf", "this fiscal year")},
};
// In the order of rules::CalendarUnit; what is compared with, in the dative.
constexpr std::array<const char *, 6> periodsBefore = {
    QT_TRANSLATE_NOOP("RuleBefore", "the day before"),   QT_TRANSLATE_NOOP("RuleBefore", "the week before"),
    QT_TRANSLATE_NOOP("RuleBefore", "the month before"), QT_TRANSLATE_NOOP("RuleBefore", "the quarter before"),
    QT_TRANSLATE_NOOP("RuleBefore", "the year before"),  QT_TRANSLATE_NOOP("RuleBefore", "the fiscal year before"),
};
constexpr Word weekdayWords[] = {
    {"monday", QT_TRANSLATE_NOOP("RuleWeekday", "Monday")},
    {"tuesday", QT_TRANSLATE_NOOP("RuleWeekday", "Tuesday")},
    {"wednesday", QT_TRANSLATE_NOOP("RuleWeekday", "Wednesday")},
    {"thursday", QT_TRANSLATE_NOOP("RuleWeekday", "Thursday")},
    {"friday", QT_TRANSLATE_NOOP("RuleWeekday", "Friday")},
    {"saturday", QT_TRANSLATE_NOOP("RuleWeekday", "Saturday")},
    {"sunday", QT_TRANSLATE_NOOP("RuleWeekday", "Sunday")},
};
constexpr Word monthWords[] = {
    {"january", QT_TRANSLATE_NOOP("RuleMonth", "January")},
    {"february", QT_TRANSLATE_NOOP("RuleMonth", "February")},
    {"march", QT_TRANSLATE_NOOP("RuleMonth", "March")},
    {"april", QT_TRANSLATE_NOOP("RuleMonth", "April")},
    {"may", QT_TRANSLATE_NOOP("RuleMonth", "May")},
    {"june", QT_TRANSLATE_NOOP("RuleMonth", "June")},
    {"july", QT_TRANSLATE_NOOP("RuleMonth", "July")},
    {"august", QT_TRANSLATE_NOOP("RuleMonth", "August")},
    {"september", QT_TRANSLATE_NOOP("RuleMonth", "September")},
    {"october", QT_TRANSLATE_NOOP("RuleMonth", "October")},
    {"november", QT_TRANSLATE_NOOP("RuleMonth", "November")},
    {"december", QT_TRANSLATE_NOOP("RuleMonth", "December")},
};

QString fromTable(const char *context, std::span<const Word> table, std::string_view id, std::string_view language)
{
    for (const Word &row : table) {
        if (row.id == id)
            return translated(language, context, row.source);
    }
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

} // namespace

QString periodText(std::string_view id, std::string_view language)
{
    return fromTable("RulePeriod", periods, id, language);
}

QString periodOfText(std::string_view id, std::string_view language)
{
    return fromTable("RulePeriodOf", periodsOf, id, language);
}

QString periodBeforeText(rules::CalendarUnit unit, std::string_view language)
{
    return translated(language, "RuleBefore", periodsBefore[static_cast<std::size_t>(unit)]);
}

bool isPastPeriod(std::string_view id)
{
    const std::optional<rules::Period> period = rules::periodFromId(id);
    return period && period->offset < 0;
}

QString weekdayText(std::string_view id, std::string_view language)
{
    return fromTable("RuleWeekday", weekdayWords, id, language);
}

QString monthText(std::string_view id, std::string_view language)
{
    return fromTable("RuleMonth", monthWords, id, language);
}

} // namespace dilim::wording

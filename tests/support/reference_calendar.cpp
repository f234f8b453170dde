// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_calendar.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>

namespace dilim::test {
namespace {

using rules::CalendarUnit;
using rules::Value;
using Operands = std::vector<Value>;

int wholeOf(const Value &operand)
{
    return static_cast<int>(millionthsOf(std::get<Decimal>(operand)) / millionth);
}

QDateTime localTime(qint64 moment, const ReferenceDay &day)
{
    return QDateTime::fromMSecsSinceEpoch(moment, day.zone);
}

/// The first day of the period in which a day lies.
QDate beginOf(CalendarUnit unit, QDate day, int fiscalYearStart)
{
    while (true) {
        const bool monthBegins = day.day() == 1;
        const bool begins = unit == CalendarUnit::Day || (unit == CalendarUnit::Week && day.dayOfWeek() == Qt::Monday)
            || (unit == CalendarUnit::Month && monthBegins)
            || (unit == CalendarUnit::Quarter && monthBegins && day.month() % 3 == 1)
            || (unit == CalendarUnit::Year && monthBegins && day.month() == 1)
            || (unit == CalendarUnit::FiscalYear && monthBegins && day.month() == fiscalYearStart);
        if (begins)
            return day;
        day = day.addDays(-1);
    }
}

/// Some day of the next period, counted from the first day of one.
QDate intoNext(CalendarUnit unit, QDate begin)
{
    static constexpr std::array<int, 6> days{1, 7, 31, 92, 366, 366};
    return begin.addDays(days[static_cast<std::size_t>(unit)]);
}

struct Named {
    CalendarUnit unit;
    int offset;
};
const std::map<std::string, Named> periods{
    {"yesterday", {CalendarUnit::Day, -1}},
    {"today", {CalendarUnit::Day, 0}},
    {"tomorrow", {CalendarUnit::Day, 1}},
    {"last_week", {CalendarUnit::Week, -1}},
    {"this_week", {CalendarUnit::Week, 0}},
    {"next_week", {CalendarUnit::Week, 1}},
    {"last_month", {CalendarUnit::Month, -1}},
    {"this_month", {CalendarUnit::Month, 0}},
    {"next_month", {CalendarUnit::Month, 1}},
    {"last_quarter", {CalendarUnit::Quarter, -1}},
    {"this_quarter", {CalendarUnit::Quarter, 0}},
    {"next_quarter", {CalendarUnit::Quarter, 1}},
    {"last_year", {CalendarUnit::Year, -1}},
    {"this_year", {CalendarUnit::Year, 0}},
    {"next_year", {CalendarUnit::Year, 1}},
    {"last_fiscal_year", {CalendarUnit::FiscalYear, -1}},
    {"this_fiscal_year", {CalendarUnit::FiscalYear, 0}},
};
const std::vector<std::string> weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
const std::vector<std::string> months{"january", "february", "march",     "april",   "may",      "june",
                                      "july",    "august",   "september", "october", "november", "december"};

/// Whether one of the operands is the name with this number, counted from 1.
bool namesOne(const std::vector<std::string> &names, int number, const Operands &operands)
{
    const std::string &wanted = names[static_cast<std::size_t>(number) - 1];
    return std::any_of(operands.begin(), operands.end(),
                       [&](const Value &operand) { return std::get<std::string>(operand) == wanted; });
}

bool isAnniversary(QDate value, QDate of)
{
    const bool leapDay = value.month() == 2 && value.day() == 29;
    const int day = leapDay && !QDate::isLeapYear(of.year()) ? 28 : value.day();
    return of.month() == value.month() && of.day() == day;
}

bool isAnniversaryWithin(QDate value, int days, QDate today)
{
    // Every date has an anniversary within 366 days.
    for (int ahead = 0; ahead <= std::min(days, 366); ++ahead) {
        if (isAnniversary(value, today.addDays(ahead)))
            return true;
    }
    return false;
}

using DayQuestion = bool (*)(QDate value, const Operands &operands, const ReferenceDay &day);

/// Questions about the local day.
const std::map<std::string, DayQuestion> dayQuestions{
    {"in_period",
     [](QDate value, const Operands &operands, const ReferenceDay &day) {
         const Named named = periods.at(std::get<std::string>(operands[0]));
         const DaySpan span = periodAround(named.unit, named.offset, day);
         return value >= span.first && value <= span.last;
     }},
    {"on_weekdays",
     [](QDate value, const Operands &operands, const ReferenceDay &) {
         return namesOne(weekdays, value.dayOfWeek(), operands);
     }},
    {"in_months",
     [](QDate value, const Operands &operands, const ReferenceDay &) {
         return namesOne(months, value.month(), operands);
     }},
    {"on_days_of_month",
     [](QDate value, const Operands &operands, const ReferenceDay &) {
         return std::any_of(operands.begin(), operands.end(),
                            [&](const Value &operand) { return wholeOf(operand) == value.day(); });
     }},
    {"anniversary_today",
     [](QDate value, const Operands &, const ReferenceDay &day) { return isAnniversary(value, day.today); }},
    {"anniversary_in_next_days",
     [](QDate value, const Operands &operands, const ReferenceDay &day) {
         return isAnniversaryWithin(value, wholeOf(operands[0]), day.today);
     }},
};

/// How long ago, in milliseconds or days, and how long that many days are.
struct Age {
    qint64 age = 0;
    qint64 days = 0;
};

/// Questions about the days before and after now (of moments) or today (of days).
bool ageHolds(const std::string &op, const Age &age)
{
    if (op == "in_last_days")
        return age.age >= 0 && age.age < age.days;
    if (op == "in_next_days")
        return age.age < 0 && age.age >= -age.days;
    return age.age >= age.days; // older_than_days
}

bool isAboutAge(const std::string &op)
{
    return op == "in_last_days" || op == "in_next_days" || op == "older_than_days";
}

bool isAtHour(qint64 moment, const Operands &operands, const ReferenceDay &day)
{
    const int hour = localTime(moment, day).time().hour();
    for (int h = wholeOf(operands[0]);; h = (h + 1) % 24) {
        if (h == hour)
            return true;
        if (h == wholeOf(operands[1]))
            return false;
    }
}

/// A moment is compared with a day by the day it falls on, with a moment as it is.
int comparedTime(const Cell &value, const Value &operand, const ReferenceDay &day)
{
    if (const auto *moment = std::get_if<Moment>(&operand))
        return *value.moment < moment->milliseconds ? -1 : (*value.moment > moment->milliseconds ? 1 : 0);
    const QDate mine = value.day ? *value.day : localDay(*value.moment, day);
    const QDate other = qtDate(std::get<Date>(operand));
    return mine < other ? -1 : (mine > other ? 1 : 0);
}

bool orderHolds(const std::string &op, const Cell &value, const Operands &operands, const ReferenceDay &day)
{
    const int first = comparedTime(value, operands[0], day);
    if (op == "on")
        return first == 0;
    if (op == "before")
        return first < 0;
    if (op == "after")
        return first > 0;
    return first >= 0 && comparedTime(value, operands[1], day) <= 0; // between
}

bool liesBetween(qint64 moment, const std::optional<QDate> &first, const std::optional<QDate> &last,
                 const ReferenceDay &day)
{
    const QDate mine = localDay(moment, day);
    return (!first || mine >= *first) && (!last || mine <= *last);
}

} // namespace

ReferenceDay::ReferenceDay(const rules::Context &context)
    : now(context.now.milliseconds)
    , today(qtDate(context.today))
    , zone(QByteArray::fromStdString(context.timeZone.id()))
    , fiscalYearStart(context.fiscalYearStart)
{
}

QDate localDay(qint64 moment, const ReferenceDay &day)
{
    return localTime(moment, day).date();
}

DaySpan periodAround(CalendarUnit unit, int offset, const ReferenceDay &day)
{
    QDate begin = beginOf(unit, day.today, day.fiscalYearStart);
    for (; offset > 0; --offset)
        begin = beginOf(unit, intoNext(unit, begin), day.fiscalYearStart);
    for (; offset < 0; ++offset)
        begin = beginOf(unit, begin.addDays(-1), day.fiscalYearStart);
    return {begin, beginOf(unit, intoNext(unit, begin), day.fiscalYearStart).addDays(-1)};
}

bool isInWindow(const rules::Window &window, Which which, std::optional<qint64> moment, const ReferenceDay &day)
{
    const bool before = which == Which::WindowBefore;
    const auto isAge = [&](const std::string &op, int days, qint64 now) {
        return moment && ageHolds(op, {now - *moment, days * dayInMilliseconds});
    };
    if (window.lastDays)
        return isAge("in_last_days", *window.lastDays, day.now - (before ? *window.lastDays * dayInMilliseconds : 0));
    if (window.nextDays)
        return isAge("in_next_days", *window.nextDays, day.now);
    if (window.olderThanDays)
        return isAge("older_than_days", *window.olderThanDays, day.now);
    if (window.period) {
        const DaySpan span = periodAround(window.period->unit, window.period->offset - (before ? 1 : 0), day);
        return moment && liesBetween(*moment, span.first, span.last, day);
    }
    if (!window.first && !window.last)
        return true;
    std::optional<QDate> first = window.first ? std::optional(qtDate(*window.first)) : std::nullopt;
    std::optional<QDate> last = window.last ? std::optional(qtDate(*window.last)) : std::nullopt;
    if (before) {
        const qint64 days = first->daysTo(*last) + 1;
        first = first->addDays(-days);
        last = last->addDays(-days);
    }
    return moment && liesBetween(*moment, first, last, day);
}

bool timeHolds(const std::string &op, const Cell &value, const Operands &operands, const ReferenceDay &day)
{
    if (isAboutAge(op)) {
        const qint64 days = wholeOf(operands[0]);
        return ageHolds(op,
                        value.day ? Age{value.day->daysTo(day.today), days}
                                  : Age{day.now - *value.moment, days * dayInMilliseconds});
    }
    if (op == "at_hours")
        return isAtHour(*value.moment, operands, day);
    const auto question = dayQuestions.find(op);
    if (question != dayQuestions.end())
        return question->second(value.day ? *value.day : localDay(*value.moment, day), operands, day);
    return orderHolds(op, value, operands, day);
}

} // namespace dilim::test

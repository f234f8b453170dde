// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/calendar.h"

#include <algorithm>

namespace dilim::rules {
namespace {

/// The first day of a month; `month` may lie beyond 1..12 and then counts on into other years.
Date monthStart(int year, int month)
{
    const int months = year * 12 + month - 1;
    return {daysFromCivil(months / 12, months % 12 + 1, 1)};
}

/// So many months, the first of which begins in the month.
DayRange monthsFrom(int year, int month, int months)
{
    return {monthStart(year, month), {monthStart(year, month + months).days - 1}};
}

/// The day on which an anniversary of month and day falls in a year.
Date anniversaryIn(int year, int month, int day)
{
    return {daysFromCivil(year, month, std::min(day, daysInMonth(year, month)))};
}

} // namespace

CalendarDays anniversariesFrom(Date today, int days)
{
    CalendarDays result;
    result.monthDays.reset();
    const int year = civilFromDays(today.days).year;
    constexpr int leapYear = 2000;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= daysInMonth(leapYear, month); ++day) {
            const Date thisYear = anniversaryIn(year, month, day);
            const Date next = thisYear < today ? anniversaryIn(year + 1, month, day) : thisYear;
            result.monthDays.set(monthDayIndex(month, day), next.days - today.days <= days);
        }
    }
    return result;
}

DayTable::DayTable(const CalendarDays &days)
{
    constexpr int firstYear = 1970;
    std::size_t place = 0;
    for (int year = firstYear; year < firstYear + 400; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= daysInMonth(year, month); ++day, ++place) {
                const auto weekday = static_cast<std::size_t>(weekdayOf({static_cast<std::int32_t>(place)}));
                if (days.weekdays[weekday] && days.monthDays[monthDayIndex(month, day)])
                    m_days.set(place);
            }
        }
    }
}

DayRange daysOf(const Period &period, Date today, int fiscalYearStart)
{
    const CivilDate civil = civilFromDays(today.days);
    switch (period.unit) {
    case CalendarUnit::Day:
        return {{today.days + period.offset}, {today.days + period.offset}};
    case CalendarUnit::Week: {
        const int monday = today.days - weekdayOf(today) + 7 * period.offset;
        return {{monday}, {monday + 6}};
    }
    case CalendarUnit::Month:
        return monthsFrom(civil.year, civil.month + period.offset, 1);
    case CalendarUnit::Quarter:
        return monthsFrom(civil.year, (civil.month - 1) / 3 * 3 + 1 + 3 * period.offset, 3);
    case CalendarUnit::Year:
        return monthsFrom(civil.year + period.offset, 1, 12);
    case CalendarUnit::FiscalYear:
        break;
    }
    const int startYear = civil.month >= fiscalYearStart ? civil.year : civil.year - 1;
    return monthsFrom(startYear + period.offset, fiscalYearStart, 12);
}

} // namespace dilim::rules

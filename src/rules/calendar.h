// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "columns/bitmap.h"
#include "rules/rule.h"

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace dilim::rules {

/// Days of every year: those that have one of the weekdays and one of the places in the year.
struct CalendarDays {
    std::bitset<7> weekdays{0x7f}; // 0 is Monday
    std::bitset<std::size_t{12} * 31> monthDays{std::bitset<std::size_t{12} * 31>().set()}; // see monthDayIndex
};

/// month 1..12, day 1..31.
[[nodiscard]] constexpr std::size_t monthDayIndex(int month, int day)
{
    return static_cast<std::size_t>((month - 1) * 31 + day - 1);
}

/// 0 is Monday.
[[nodiscard]] constexpr int weekdayOf(Date day)
{
    return static_cast<int>((day.days % 7 + 10) % 7); // 1970-01-01 was a Thursday
}

/// The days whose next anniversary, counted from today, is today or at most `days` days away; days >= 0. A 29 February
/// has its anniversary on 28 February in common years.
[[nodiscard]] CalendarDays anniversariesFrom(Date today, int days);

/// Which days of the calendar are among some: one bit for each day of the 400 years after which it repeats itself.
class DayTable
{
public:
    explicit DayTable(const CalendarDays &days);

    /// `days` since 1970, any number: the calendar goes on for ever.
    [[nodiscard]] bool contains(std::int64_t days) const
    {
        const std::int64_t place = days % cycle;
        return m_days.test(static_cast<std::size_t>(place < 0 ? place + cycle : place));
    }

private:
    static constexpr std::int64_t cycle = 146'097; // days in 400 years
    columns::Bitmap m_days{static_cast<std::size_t>(cycle)};
};

/// first..last, both included.
struct DayRange {
    Date first{};
    Date last{};
};

/// The days of a period around today; its offset may be any number. `fiscalYearStart` is a month 1..12.
[[nodiscard]] DayRange daysOf(const Period &period, Date today, int fiscalYearStart);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace dilim::sample_shop {

using Day = int; // days since 1970-01-01
using Moment = std::int64_t; // seconds since 1970-01-01 00:00 of the shop's own clock (Europe/Istanbul, +3 throughout)

constexpr int secondsPerDay = 86'400;

constexpr Day dayOf(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const sys_days date = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
    return static_cast<Day>(date.time_since_epoch().count());
}

struct Date {
    int year = 0;
    int month = 0; // 1 to 12
    int day = 0;
};

constexpr Date dateOf(Day day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// 0 is Monday. day >= 0.
constexpr int weekdayOf(Day day)
{
    return (day + 3) % 7;
}

constexpr Moment momentOf(Day day, int secondOfDay)
{
    return static_cast<Moment>(day) * secondsPerDay + secondOfDay;
}

/// moment >= 0.
constexpr Day dayOfMoment(Moment moment)
{
    return static_cast<Day>(moment / secondsPerDay);
}

constexpr Day firstDay = dayOf(2023, 11, 21); // of orders and events
constexpr Day lastDay = dayOf(2026, 11, 19); // the files were written on the morning of the 20th

} // namespace dilim::sample_shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dilim {

/// A calendar day without zone, as days since 1970-01-01 (proleptic Gregorian). Valid data lie in 1900..2100.
struct Date {
    std::int32_t days = 0;
    friend auto operator<=>(const Date &, const Date &) = default;
};

/// A point in time, as milliseconds since 1970-01-01T00:00:00Z.
struct Moment {
    std::int64_t milliseconds = 0;
    friend auto operator<=>(const Moment &, const Moment &) = default;
};

struct CivilDate {
    int year = 1970;
    int month = 1; // 1..12
    int day = 1; // 1..31
    friend bool operator==(const CivilDate &, const CivilDate &) = default;
};

inline constexpr std::int64_t secondsPerDay = 86'400;
inline constexpr std::int64_t millisecondsPerDay = 86'400'000;

/// Days since 1970-01-01 of a civil date; the date must exist. Source: H. Hinnant, "chrono-compatible low-level date
/// algorithms".
[[nodiscard]] constexpr std::int32_t daysFromCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

[[nodiscard]] CivilDate civilFromDays(std::int32_t days);
[[nodiscard]] bool isLeapYear(int year);
/// 28..31; month in 1..12.
[[nodiscard]] int daysInMonth(int year, int month);
/// The date if it exists, in any year 1..9999.
[[nodiscard]] std::optional<Date> dateFromCivil(int year, int month, int day);

/// `YYYY-MM-DD`, strictly.
[[nodiscard]] std::optional<Date> parseIsoDate(std::string_view text);
[[nodiscard]] std::string isoDate(Date date);
/// `YYYY-MM-DDTHH:MM:SS[.mmm]Z`, strictly UTC.
[[nodiscard]] std::optional<Moment> parseIsoMoment(std::string_view text);
/// The same form; milliseconds only when they are not zero.
[[nodiscard]] std::string isoMoment(Moment moment);

/// Division that rounds towards minus infinity; divisor > 0.
[[nodiscard]] constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

} // namespace dilim

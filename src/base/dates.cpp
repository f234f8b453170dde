// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

namespace dilim {
namespace {

/// Exactly `count` ASCII digits from `at`; nothing otherwise.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool has(std::string_view text, std::size_t at, char c)
{
    return at < text.size() && text[at] == c;
}

void appendPadded(std::string &text, std::int64_t value, std::size_t width)
{
    const std::string number = std::to_string(value);
    if (number.size() < width)
        text.append(width - number.size(), '0');
    text += number;
}

std::optional<std::int64_t> parseClock(std::string_view text)
{
    const auto hour = digits(text, 0, 2);
    const auto minute = digits(text, 3, 2);
    const auto second = digits(text, 6, 2);
    if (!hour || !minute || !second || !has(text, 2, ':') || !has(text, 5, ':'))
        return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return (*hour * 3600 + *minute * 60 + *second) * std::int64_t{1000};
}

} // namespace

CivilDate civilFromDays(std::int32_t days)
{
    // Hinnant's algorithm, in 64 bits so that every 32-bit day number has a date.
    const std::int64_t shifted = std::int64_t{days} + 719'468;
    const std::int64_t era = floorDivide(shifted, 146'097);
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const int month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month, day};
}

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths[month - 1];
}

std::optional<Date> dateFromCivil(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return Date{daysFromCivil(year, month, day)};
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (text.size() != 10 || !year || !month || !day || !has(text, 4, '-') || !has(text, 7, '-'))
        return std::nullopt;
    return dateFromCivil(*year, *month, *day);
}

std::string isoDate(Date date)
{
    const CivilDate civil = civilFromDays(date.days);
    std::string text;
    if (civil.year < 0)
        text += '-';
    appendPadded(text, civil.year < 0 ? -std::int64_t{civil.year} : civil.year, 4);
    text += '-';
    appendPadded(text, civil.month, 2);
    text += '-';
    appendPadded(text, civil.day, 2);
    return text;
}

std::optional<Moment> parseIsoMoment(std::string_view text)
{
    // 2024-03-31T12:00:00Z has 20 characters, with .123 it has 24.
    if ((text.size() != 20 && text.size() != 24) || text[10] != 'T' || text.back() != 'Z')
        return std::nullopt;
    const auto date = parseIsoDate(text.substr(0, 10));
    const auto clock = parseClock(text.substr(11, 8));
    if (!date || !clock)
        return std::nullopt;
    std::int64_t milliseconds = 0;
    if (text.size() == 24) {
        const auto fraction = digits(text, 20, 3);
        if (!fraction || text[19] != '.')
            return std::nullopt;
        milliseconds = *fraction;
    }
    return Moment{date->days * millisecondsPerDay + *clock + milliseconds};
}

std::string isoMoment(Moment moment)
{
    const std::int64_t days = floorDivide(moment.milliseconds, millisecondsPerDay);
    const std::int64_t inDay = moment.milliseconds - days * millisecondsPerDay;
    std::string text = isoDate(Date{static_cast<std::int32_t>(days)});
    text += 'T';
    appendPadded(text, inDay / 3'600'000, 2);
    text += ':';
    appendPadded(text, inDay / 60'000 % 60, 2);
    text += ':';
    appendPadded(text, inDay / 1000 % 60, 2);
    if (inDay % 1000 != 0) {
        text += '.';
        appendPadded(text, inDay % 1000, 3);
    }
    text += 'Z';
    return text;
}

} // namespace dilim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/time_parts.h"

#include "base/decimal.h"
#include "rules/names.h"

#include <algorithm>
#include <limits>
#include <map>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;

/// More days than valid dates can lie apart.
constexpr std::int64_t mostLocalDays = 300 * 366;

constexpr std::string_view seasonTable[] = {"spring", "summer", "autumn", "winter"};

std::int64_t dayOf(std::int64_t local)
{
    return floorDivide(local, millisecondsPerDay);
}
CivilDate civilOf(std::int64_t local)
{
    return civilFromDays(static_cast<std::int32_t>(dayOf(local)));
}

std::int64_t hourOf(std::int64_t local)
{
    return (local - dayOf(local) * millisecondsPerDay) / 3'600'000;
}
constexpr std::int64_t firstWeekDays = 3; // of the week of 1970-01-01, a Thursday, three lie before it

std::int64_t weekdayOf(std::int64_t local)
{
    const std::int64_t sinceMonday = dayOf(local) + firstWeekDays;
    return sinceMonday - floorDivide(sinceMonday, 7) * 7;
}
std::int64_t weekOf(std::int64_t local)
{
    return floorDivide(dayOf(local) + firstWeekDays, 7);
}
std::int64_t monthOf(std::int64_t local)
{
    return civilOf(local).month - 1;
}
std::int64_t seasonOf(std::int64_t local)
{
    return (civilOf(local).month + 9) % 12 / 3;
}
std::int64_t yearMonthOf(std::int64_t local)
{
    const CivilDate civil = civilOf(local);
    return std::int64_t{civil.year} * 12 + civil.month - 1;
}
std::int64_t quarterOf(std::int64_t local)
{
    return floorDivide(yearMonthOf(local), 3);
}
std::int64_t yearOf(std::int64_t local)
{
    return civilOf(local).year;
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}
std::string weekdayWord(std::int64_t number)
{
    return std::string(rules::weekdayIds()[static_cast<std::size_t>(number)]);
}
std::string monthWord(std::int64_t number)
{
    return std::string(rules::monthIds()[static_cast<std::size_t>(number)]);
}
std::string seasonWord(std::int64_t number)
{
    return std::string(seasonTable[number]);
}
std::string dayWord(std::int64_t number)
{
    return isoDate({static_cast<std::int32_t>(number)});
}
std::string weekWord(std::int64_t number)
{
    return dayWord(number * 7 - firstWeekDays);
}
std::string yearMonthWord(std::int64_t number)
{
    const std::int64_t year = floorDivide(number, 12);
    return std::to_string(year) + '-' + twoDigits(number - year * 12 + 1);
}
std::string quarterWord(std::int64_t number)
{
    const std::int64_t year = floorDivide(number, 4);
    return std::to_string(year) + "-Q" + std::to_string(number - year * 4 + 1);
}
std::string yearWord(std::int64_t number)
{
    return std::to_string(number);
}

constexpr TimePart partTable[] = {
    {"hour", true, 24, hourOf, twoDigits},
    {"weekday", false, 7, weekdayOf, weekdayWord},
    {"month", false, 12, monthOf, monthWord},
    {"season", false, 4, seasonOf, seasonWord},
    {"day", false, 0, dayOf, dayWord},
    {"week", false, 0, weekOf, weekWord},
    {"year_month", false, 0, yearMonthOf, yearMonthWord},
    {"quarter", false, 0, quarterOf, quarterWord},
    {"year", false, 0, yearOf, yearWord},
};

struct Reach {
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
};

/// The least and the greatest known value.
Reach reachOf(const IntegerColumn &column)
{
    Reach reach;
    std::visit(
        [&reach]<typename Cell>(const std::vector<Cell> &cells) {
            constexpr Cell missing = std::numeric_limits<Cell>::min();
            Cell least = std::numeric_limits<Cell>::max();
            Cell greatest = missing;
            bool any = false;
            for (const Cell cell : cells) {
                least = cell != missing && cell < least ? cell : least;
                greatest = std::max(greatest, cell);
                any |= cell != missing;
            }
            if (any)
                reach = {least, greatest};
        },
        column.values);
    return reach;
}

/// Milliseconds of one step of a column.
std::int64_t unitOf(const IntegerColumn &column, fields::ValueType type)
{
    if (type == fields::ValueType::Date)
        return millisecondsPerDay;
    return powerOfTen(static_cast<std::uint8_t>(3 - column.scale));
}

/// The number of a part for each local day that a column reaches; empty if it has no value.
struct DayNumbers {
    std::int64_t first = 0;
    std::vector<std::int64_t> numbers{};
};
DayNumbers dayNumbers(const IntegerColumn &column, std::int64_t unit, const TimePart &part)
{
    DayNumbers days;
    const Reach reach = reachOf(column);
    if (reach.last < reach.first)
        return days;
    days.first = floorDivide(reach.first * unit, millisecondsPerDay) - 1; // clocks are less than a day away from UTC
    const std::int64_t last = floorDivide(reach.last * unit, millisecondsPerDay) + 1;
    for (std::int64_t day = days.first; day <= std::min(last, days.first + mostLocalDays); ++day)
        days.numbers.push_back(part.numberOf(day * millisecondsPerDay));
    return days;
}

} // namespace

std::span<const TimePart> timeParts()
{
    return partTable;
}

const TimePart *findTimePart(std::string_view id)
{
    const auto *at =
        std::find_if(std::begin(partTable), std::end(partTable), [id](const TimePart &part) { return part.id == id; });
    return at == std::end(partTable) ? nullptr : at;
}

std::span<const std::string_view> seasonIds()
{
    return seasonTable;
}

TimeCodes::TimeCodes(const IntegerColumn &column, fields::ValueType type, const TimePart &part, const TimeZone &zone)
    : m_isDate(type == fields::ValueType::Date)
    , m_ofClock(part.ofClock)
    , m_unit(unitOf(column, type))
    , m_zone(&zone)
    , m_words{std::string()}
{
    std::map<std::int64_t, std::uint32_t> codes; // by number
    for (int number = 0; number < part.cycle; ++number)
        codes.emplace(number, 0);
    const DayNumbers days = m_ofClock ? DayNumbers{} : dayNumbers(column, m_unit, part);
    m_firstDay = days.first;
    for (const std::int64_t number : days.numbers)
        codes.emplace(number, 0);
    for (auto &[number, code] : codes) {
        code = static_cast<std::uint32_t>(m_words.size());
        m_words.push_back(part.wordOf(number));
    }
    for (const std::int64_t number : days.numbers)
        m_codeOfDay.push_back(codes.at(number));
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "rules/row_loop.h"
#include "rules/value_test.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>

namespace dilim::rules {

/// Reads moments, stored as seconds (scale 0) or milliseconds (scale 3), on the clock of a zone.
class LocalClock
{
public:
    LocalClock(const TimeZone &zone, std::uint8_t scale)
        : m_zone(zone)
        , m_unit(powerOfTen(static_cast<std::uint8_t>(scale < 3 ? 3 - scale : 0)))
        , m_farthest((std::numeric_limits<std::int64_t>::max() - 2 * millisecondsPerDay) / m_unit)
    {
    }

    /// Days since 1970-01-01 on the local calendar.
    [[nodiscard]] std::int64_t day(std::int64_t value) const { return floorDivide(local(value), millisecondsPerDay); }
    /// 0..23.
    [[nodiscard]] std::size_t hour(std::int64_t value) const
    {
        const std::int64_t clock = local(value);
        return static_cast<std::size_t>((clock - floorDivide(clock, millisecondsPerDay) * millisecondsPerDay)
                                        / 3'600'000);
    }

private:
    /// Values beyond all years are taken for the farthest that can be computed with.
    [[nodiscard]] std::int64_t local(std::int64_t value) const
    {
        return m_zone.toLocal({std::clamp(value, -m_farthest, m_farthest) * m_unit});
    }

    TimeZone m_zone;
    std::int64_t m_unit; // milliseconds
    std::int64_t m_farthest; // units
};

/// The rows of days or moments whose day is asked for. The lowest value of the width is unknown.
template <typename T>
[[nodiscard]] columns::Bitmap rowsOnDays(std::span<const T> values, std::uint8_t scale, const IsOnDays &question,
                                         bool negated)
{
    constexpr T missing = std::numeric_limits<T>::min();
    const DayTable days(question.days);
    if (!question.zone)
        return bitmapOf(values, [&](T value) { return (days.contains(value) != negated) & (value != missing); });
    const LocalClock clock(*question.zone, scale);
    return bitmapOf(values, [&](T value) { return (days.contains(clock.day(value)) != negated) & (value != missing); });
}

/// The rows of moments whose hour is asked for.
template <typename T>
[[nodiscard]] columns::Bitmap rowsAtHours(std::span<const T> values, std::uint8_t scale, const IsAtHours &question,
                                          bool negated)
{
    constexpr T missing = std::numeric_limits<T>::min();
    const LocalClock clock(question.zone, scale);
    const std::uint64_t hours = question.hours.to_ullong();
    return bitmapOf(
        values, [&](T value) { return ((((hours >> clock.hour(value)) & 1U) != 0) != negated) & (value != missing); });
}

} // namespace dilim::rules

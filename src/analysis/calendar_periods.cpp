// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/calendar_periods.h"

#include "base/decimal.h"

#include <limits>
#include <optional>
#include <span>

namespace dilim::analysis {
namespace {

constexpr std::int32_t firstOfDays = daysFromCivil(1900, 1, 1);
constexpr std::int32_t lastOfDays = daysFromCivil(2100, 12, 31);

} // namespace

CalendarPeriods::CalendarPeriods(const TimePart &part, const TimeZone &zone, Moment until, std::uint8_t scale)
    : m_part(&part)
{
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - scale)); // milliseconds
    m_until = floorDivide(until.milliseconds, unit);
    addPeriods(zone, until, unit);
    addStretches(unit);
}

void CalendarPeriods::addPeriods(const TimeZone &zone, Moment until, std::int64_t unit)
{
    m_edges = {std::numeric_limits<std::int64_t>::min()};
    const std::int32_t last = std::min(zone.dayOf(until).days + 1, lastOfDays);
    std::optional<std::int64_t> current;
    for (std::int32_t day = firstOfDays; day <= last; ++day) {
        const std::int64_t number = m_part->numberOf(day * millisecondsPerDay);
        if (number == current)
            continue;
        const Moment start = zone.startOf({day});
        if (start > until)
            break;
        current = number;
        m_firstDays.push_back({day});
        m_edges.push_back(start.milliseconds / unit); // exact: clocks are whole seconds away from UTC
    }
    m_edges.push_back(std::numeric_limits<std::int64_t>::max());
}

void CalendarPeriods::addStretches(std::int64_t unit)
{
    while (unit << (m_bits + 1) < millisecondsPerDay)
        ++m_bits;
    const bool any = later() > 1;
    m_firstStretch = any ? m_edges[1] >> m_bits : 0;
    m_lastStretch = any ? (m_edges[later() - std::size_t{1}] >> m_bits) + 1 - m_firstStretch : 0;
    Number number = unknown;
    for (std::int64_t stretch = m_firstStretch; stretch <= m_firstStretch + m_lastStretch; ++stretch) {
        while (stretch << m_bits >= m_edges[number + std::size_t{1}])
            ++number;
        m_numbers.push_back(number);
    }
}

void CalendarPeriods::read(const columns::IntegerColumn &moments, RowRange range, std::vector<Number> &numbers) const
{
    numbers.resize(range.end - range.begin);
    std::visit(
        [&]<typename Cell>(const std::vector<Cell> &cells) {
            const std::span<const Cell> part = std::span(cells).subspan(range.begin, range.end - range.begin);
            std::transform(part.begin(), part.end(), numbers.begin(), [this](Cell cell) {
                const bool known = cell != std::numeric_limits<Cell>::min();
                return known ? numberOf(cell) : unknown;
            });
        },
        moments.values);
}

std::string CalendarPeriods::word(Number number) const
{
    return m_part->wordOf(m_part->numberOf(firstDay(number).days * millisecondsPerDay));
}

} // namespace dilim::analysis

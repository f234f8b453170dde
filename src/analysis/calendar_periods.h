// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "analysis/time_parts.h"
#include "base/dates.h"
#include "base/time_zone.h"
#include "columns/column.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dilim::analysis {

/// The weeks, months, quarters or years of a zone from 1900 up to a moment, numbered 1, 2 ... as they follow each
/// other. A period begins with the first moment of its first local day. Made once for a column of moments; then a
/// moment's period costs a shift, a look-up and two comparisons: no calendar, no zone, no division.
class CalendarPeriods
{
public:
    using Number = std::uint16_t;
    static constexpr Number unknown = 0; // no moment known, or one before 1900

    /// `part`: one that lasts a week or longer and whose numbers rise for ever; `scale` is that of the column.
    CalendarPeriods(const TimePart &part, const TimeZone &zone, Moment until, std::uint8_t scale);

    /// Of moments after the last one.
    [[nodiscard]] Number later() const { return static_cast<Number>(m_firstDays.size()); }
    /// Replaces `numbers` by those of a range of the column.
    void read(const columns::IntegerColumn &moments, RowRange range, std::vector<Number> &numbers) const;
    [[nodiscard]] Number numberOf(std::int64_t value) const
    {
        const std::int64_t stretch = (value >> m_bits) - m_firstStretch;
        const std::int64_t known = std::clamp<std::int64_t>(stretch, 0, m_lastStretch);
        const Number number = m_numbers[static_cast<std::size_t>(known)];
        const bool isNext = value >= m_edges[number + std::size_t{1}];
        return value > m_until ? later() : static_cast<Number>(number + (isNext ? 1 : 0));
    }

    /// The first local day of a period, 1 .. later() - 1.
    [[nodiscard]] Date firstDay(Number number) const { return m_firstDays[number]; }
    /// As the time part names it.
    [[nodiscard]] std::string word(Number number) const;

private:
    void addPeriods(const TimeZone &zone, Moment until, std::int64_t unit);
    void addStretches(std::int64_t unit);

    const TimePart *m_part;
    std::int64_t m_until = 0; // in the column's unit, as all values here
    std::vector<Date> m_firstDays{Date{}}; // by number
    std::vector<std::int64_t> m_edges{}; // by number, the first value; one more behind the last
    // A stretch of 2^m_bits values is shorter than a day, so that at most one period begins in it.
    int m_bits = 0;
    std::int64_t m_firstStretch = 0;
    std::int64_t m_lastStretch = 0; // counted from the first
    std::vector<Number> m_numbers{}; // by stretch from the first: the period that holds its first value
};

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/time_zone.h"
#include "columns/column.h"
#include "fields/field.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// What days and moments can be grouped by: "order.at:hour". Moments are read on the local clock.
struct TimePart {
    std::string_view id{};
    bool ofClock = false; // for moments only
    int cycle = 0; // numbers 0 .. cycle - 1 come round again; 0: numbers rise for ever
    std::int64_t (*numberOf)(std::int64_t localMilliseconds) = nullptr;
    std::string (*wordOf)(std::int64_t number) = nullptr;
};

/// "hour" ("00" .. "23"), "weekday" ("monday" ..), "month" ("january" ..), "season" (of the northern half of the earth:
/// "spring" is March to May ...), "day" ("2024-03-05"), "week" (by its Monday: "2024-03-04"), "year_month" ("2024-03"),
/// "quarter" ("2024-Q1"), "year".
[[nodiscard]] std::span<const TimePart> timeParts();
/// Nothing if the id is unknown.
[[nodiscard]] const TimePart *findTimePart(std::string_view id);
/// "spring", "summer", "autumn", "winter".
[[nodiscard]] std::span<const std::string_view> seasonIds();

/// A part of the dates or moments of a column as codes into a list of words.
class TimeCodes
{
public:
    /// The zone must outlive it.
    TimeCodes(const columns::IntegerColumn &column, fields::ValueType type, const TimePart &part, const TimeZone &zone);

    /// By code; words()[0] is empty: nothing known. Words that no row has are among them; of parts that come round all
    /// are there, code = number + 1.
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    /// The code of a value of the column; 0 where a damaged column reaches over more than 300 years.
    [[nodiscard]] std::uint32_t codeOf(std::int64_t value) const
    {
        if (value == columns::missingInteger)
            return 0;
        return m_isDate ? codeOfLocal(value * millisecondsPerDay) : codeAt({value * m_unit});
    }
    /// Of a column of moments: the code of one of its known moments.
    [[nodiscard]] std::uint32_t codeAt(Moment moment) const { return codeOfLocal(m_zone->toLocal(moment)); }

private:
    [[nodiscard]] std::uint32_t codeOfLocal(std::int64_t local) const
    {
        const std::int64_t day = floorDivide(local, millisecondsPerDay);
        if (m_ofClock)
            return static_cast<std::uint32_t>((local - day * millisecondsPerDay) / 3'600'000) + 1;
        const auto place = static_cast<std::uint64_t>(day - m_firstDay);
        return place < m_codeOfDay.size() ? m_codeOfDay[place] : 0;
    }

    bool m_isDate = false;
    bool m_ofClock = false;
    std::int64_t m_unit = 1; // milliseconds of one step of the column's moments
    const TimeZone *m_zone = nullptr;
    std::int64_t m_firstDay = 0;
    std::vector<std::uint32_t> m_codeOfDay{}; // by local day from m_firstDay
    std::vector<std::string> m_words{};
};

} // namespace dilim::analysis

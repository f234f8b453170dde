// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dilim {

/// The rules of one IANA zone between 1900 and 2100 as a table, so that converting millions of moments needs no lock
/// and no system call. A value: copy it freely, read it from any thread.
class TimeZone
{
public:
    /// UTC.
    TimeZone();
    /// "Europe/Istanbul". Error "time_zone.unknown" (id) where the system has no such zone.
    static Result<TimeZone> fromId(const std::string &id);

    [[nodiscard]] const std::string &id() const { return m_id; }
    /// Local clock minus UTC at a moment, in seconds.
    [[nodiscard]] std::int32_t offsetSeconds(Moment moment) const
    {
        return m_table->spans[spanAt(moment.milliseconds)].offset;
    }
    /// The moment at which the local clock shows these milliseconds since 1970-01-01 00:00 local. A clock time that
    /// occurs twice gives the earlier moment; one that is skipped is read with the offset before the jump.
    [[nodiscard]] Moment fromLocal(std::int64_t localMilliseconds) const;
    [[nodiscard]] std::int64_t toLocal(Moment moment) const
    {
        return moment.milliseconds + offsetSeconds(moment) * std::int64_t{1000};
    }
    /// The local calendar day of a moment.
    [[nodiscard]] Date dayOf(Moment moment) const;
    /// The first moment of a local day.
    [[nodiscard]] Moment startOf(Date day) const;

    friend bool operator==(const TimeZone &a, const TimeZone &b) { return a.m_id == b.m_id; }

private:
    struct Span {
        std::int64_t fromUtc = 0; // milliseconds; first span starts at INT64_MIN
        std::int32_t offset = 0; // seconds
    };
    /// The spans, and for each stretch of `stretch` milliseconds from 1900 to 2100 the span that holds its beginning: a
    /// moment's span is that one or one soon after it.
    struct Table {
        explicit Table(std::vector<Span> ascending);

        std::vector<Span> spans; // ascending; behind the last one more that begins at INT64_MAX
        std::vector<std::uint16_t> firstSpans;
    };
    static constexpr int stretchBits = 30; // 12.4 days
    static constexpr std::int64_t firstStretch = -2'208'988'800'000 >> stretchBits; // holds 1900-01-01
    static constexpr std::int64_t stretches = (4'133'980'800'000 >> stretchBits) - firstStretch + 1; // up to 2101

    explicit TimeZone(std::string id, std::vector<Span> spans);
    /// The span that holds a moment.
    [[nodiscard]] std::size_t spanAt(std::int64_t utcMilliseconds) const
    {
        const std::int64_t stretch = (utcMilliseconds >> stretchBits) - firstStretch;
        const std::int64_t known = stretch < 0 ? 0 : (stretch < stretches ? stretch : stretches - 1);
        std::size_t span = m_table->firstSpans[static_cast<std::size_t>(known)];
        while (utcMilliseconds >= m_table->spans[span + 1].fromUtc && span + 2 < m_table->spans.size())
            ++span;
        return span;
    }
    /// The first span that ends after this clock time; it begins after it where the clock time was skipped.
    [[nodiscard]] std::size_t spanOfLocal(std::int64_t localMilliseconds) const;

    std::string m_id;
    std::shared_ptr<const Table> m_table; // never null; shared by copies
};

} // namespace dilim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
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
    [[nodiscard]] std::int32_t offsetSeconds(Moment moment) const;
    /// The moment at which the local clock shows these milliseconds since 1970-01-01 00:00 local. A clock time that
    /// occurs twice gives the earlier moment; one that is skipped is read with the offset before the jump.
    [[nodiscard]] Moment fromLocal(std::int64_t localMilliseconds) const;
    [[nodiscard]] std::int64_t toLocal(Moment moment) const;
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
    /// The span that holds a moment.
    [[nodiscard]] std::size_t spanAt(std::int64_t utcMilliseconds) const;
    /// The first span that ends after this clock time; it begins after it where the clock time was skipped.
    [[nodiscard]] std::size_t spanOfLocal(std::int64_t localMilliseconds) const;

    std::string m_id = "UTC";
    std::vector<Span> m_spans; // ascending, never empty
};

} // namespace dilim

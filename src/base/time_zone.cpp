// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace dilim {
namespace {

constexpr std::int64_t beginning = std::numeric_limits<std::int64_t>::min();
/// More than any zone was ever away from UTC.
constexpr std::int64_t farthestOffset = 26 * std::int64_t{3'600'000};

QDateTime yearStart(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

/// Qt also takes POSIX rules ("TRT-3"), any word and offsets ("UTC+03:00") for ids. A zone is one that the system lists
/// or an alias of one, which has a slash ("Asia/Istanbul"); offsets have a colon.
bool isZoneId(const QByteArray &id)
{
    const bool listed = QTimeZone::isTimeZoneIdAvailable(id);
    return (listed || id.contains('/')) && !id.contains(':') && !id.contains(',');
}

/// Every change of the offset in the years the program knows. Qt lists those of a zone's file first and those of its
/// rule for the years after it only when asked from there on.
QList<QTimeZone::OffsetData> changesOf(const QTimeZone &zone)
{
    QList<QTimeZone::OffsetData> changes;
    QDateTime from = yearStart(1900);
    while (true) {
        const auto next = zone.transitions(from, yearStart(2101));
        if (next.isEmpty())
            return changes;
        changes += next;
        from = next.last().atUtc.addSecs(1); // one millisecond later it would still see the file's end only
    }
}

} // namespace

TimeZone::TimeZone()
    : m_spans{{beginning, 0}}
{
}

Result<TimeZone> TimeZone::fromId(const std::string &id)
{
    const QByteArray bytes = QByteArray::fromStdString(id);
    const QTimeZone zone = bytes.isEmpty() ? QTimeZone() : QTimeZone(bytes);
    if (!zone.isValid() || zone.id() != bytes || !isZoneId(bytes))
        return Error{"time_zone.unknown", {id}};

    TimeZone result;
    result.m_id = id;
    result.m_spans = {{beginning, zone.offsetFromUtc(yearStart(1900))}};
    for (const QTimeZone::OffsetData &change : changesOf(zone)) {
        if (change.offsetFromUtc != result.m_spans.back().offset)
            result.m_spans.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc});
    }
    return result;
}

std::size_t TimeZone::spanAt(std::int64_t utcMilliseconds) const
{
    const auto after = std::upper_bound(m_spans.begin() + 1, m_spans.end(), utcMilliseconds,
                                        [](std::int64_t utc, const Span &span) { return utc < span.fromUtc; });
    return static_cast<std::size_t>(after - m_spans.begin()) - 1;
}

std::size_t TimeZone::spanOfLocal(std::int64_t localMilliseconds) const
{
    std::size_t span = spanAt(localMilliseconds - farthestOffset);
    while (span + 1 < m_spans.size()
           && localMilliseconds - m_spans[span].offset * std::int64_t{1000} >= m_spans[span + 1].fromUtc)
        ++span;
    return span;
}

std::int32_t TimeZone::offsetSeconds(Moment moment) const
{
    return m_spans[spanAt(moment.milliseconds)].offset;
}

Moment TimeZone::fromLocal(std::int64_t localMilliseconds) const
{
    const std::size_t span = spanOfLocal(localMilliseconds);
    const std::int64_t moment = localMilliseconds - m_spans[span].offset * std::int64_t{1000};
    if (moment >= m_spans[span].fromUtc)
        return {moment};
    return {localMilliseconds - m_spans[span - 1].offset * std::int64_t{1000}}; // skipped by the jump into this span
}

std::int64_t TimeZone::toLocal(Moment moment) const
{
    return moment.milliseconds + offsetSeconds(moment) * std::int64_t{1000};
}

Date TimeZone::dayOf(Moment moment) const
{
    return {static_cast<std::int32_t>(floorDivide(toLocal(moment), millisecondsPerDay))};
}

Moment TimeZone::startOf(Date day) const
{
    const std::int64_t midnight = day.days * millisecondsPerDay;
    const Span &span = m_spans[spanOfLocal(midnight)];
    // Where midnight was skipped the day begins with the jump.
    return {std::max(midnight - span.offset * std::int64_t{1000}, span.fromUtc)};
}

} // namespace dilim

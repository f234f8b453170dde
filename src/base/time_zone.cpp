// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_zone.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <utility>

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

TimeZone::Table::Table(std::vector<Span> ascending)
    : spans(std::move(ascending))
    , firstSpans(static_cast<std::size_t>(stretches), 0)
{
    std::size_t span = 0;
    // What lies before the first stretch is looked up in it, so that one keeps the very first span.
    for (std::size_t i = 1; i < firstSpans.size(); ++i) {
        const std::int64_t start = (firstStretch + static_cast<std::int64_t>(i)) * (std::int64_t{1} << stretchBits);
        while (span + 1 < spans.size() && start >= spans[span + 1].fromUtc)
            ++span;
        firstSpans[i] = static_cast<std::uint16_t>(span);
    }
    spans.push_back({std::numeric_limits<std::int64_t>::max(), spans.back().offset});
}

TimeZone::TimeZone()
    : TimeZone("UTC", {{beginning, 0}})
{
}

TimeZone::TimeZone(std::string id, std::vector<Span> spans)
    : m_id(std::move(id))
    , m_table(std::make_shared<const Table>(std::move(spans)))
{
}

Result<TimeZone> TimeZone::fromId(const std::string &id)
{
    const QByteArray bytes = QByteArray::fromStdString(id);
    const QTimeZone zone = bytes.isEmpty() ? QTimeZone() : QTimeZone(bytes);
    if (!zone.isValid() || zone.id() != bytes || !isZoneId(bytes))
        return Error{"time_zone.unknown", {id}};

    std::vector<Span> spans{{beginning, zone.offsetFromUtc(yearStart(1900))}};
    for (const QTimeZone::OffsetData &change : changesOf(zone)) {
        if (change.offsetFromUtc != spans.back().offset)
            spans.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc});
    }
    return TimeZone(id, std::move(spans));
}

std::size_t TimeZone::spanOfLocal(std::int64_t localMilliseconds) const
{
    const std::vector<Span> &spans = m_table->spans;
    std::size_t span = spanAt(localMilliseconds - farthestOffset);
    while (span + 2 < spans.size()
           && localMilliseconds - spans[span].offset * std::int64_t{1000} >= spans[span + 1].fromUtc)
        ++span;
    return span;
}

Moment TimeZone::fromLocal(std::int64_t localMilliseconds) const
{
    const std::vector<Span> &spans = m_table->spans;
    const std::size_t span = spanOfLocal(localMilliseconds);
    const std::int64_t moment = localMilliseconds - spans[span].offset * std::int64_t{1000};
    if (moment >= spans[span].fromUtc)
        return {moment};
    return {localMilliseconds - spans[span - 1].offset * std::int64_t{1000}}; // skipped by the jump into this span
}

Date TimeZone::dayOf(Moment moment) const
{
    return {static_cast<std::int32_t>(floorDivide(toLocal(moment), millisecondsPerDay))};
}

Moment TimeZone::startOf(Date day) const
{
    const std::int64_t midnight = day.days * millisecondsPerDay;
    const Span &span = m_table->spans[spanOfLocal(midnight)];
    // Where midnight was skipped the day begins with the jump.
    return {std::max(midnight - span.offset * std::int64_t{1000}, span.fromUtc)};
}

} // namespace dilim

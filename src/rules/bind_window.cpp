// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_window.h"

#include "rules/operators.h"

namespace dilim::rules {
namespace {

using fields::ValueType;

Decimal dayUnits(Date day)
{
    return {day.days, 0};
}

Decimal momentUnits(std::int64_t milliseconds)
{
    return {milliseconds, 3};
}

/// Moments in (now - from days, now - to days].
IsInRange momentsBeforeNow(std::int64_t from, std::int64_t to, const Context &context)
{
    const std::int64_t now = context.now.milliseconds;
    return {momentUnits(now - from * millisecondsPerDay + 1), momentUnits(now - to * millisecondsPerDay)};
}

Result<std::optional<IsInRange>> found(const Result<int> &days, IsInRange (*range)(int, ValueType, const Context &),
                                       const Context &context)
{
    if (!days)
        return days.error();
    return std::optional(range(*days, ValueType::Moment, context));
}

Result<std::optional<IsInRange>> bindDays(const std::string &line, const Window &window, const Context &context)
{
    if (window.first && window.last && *window.first > *window.last)
        return Error{"rule.range_reversed", {line}};
    IsInRange range;
    if (window.first)
        range.low = rangeOfDays({*window.first, *window.first}, ValueType::Moment, context.timeZone).low;
    if (window.last)
        range.high = rangeOfDays({*window.last, *window.last}, ValueType::Moment, context.timeZone).high;
    return std::optional(range);
}

int kindsOf(const Window &window)
{
    return static_cast<int>(window.lastDays.has_value()) + static_cast<int>(window.nextDays.has_value())
        + static_cast<int>(window.olderThanDays.has_value()) + static_cast<int>(window.period.has_value())
        + static_cast<int>(window.first.has_value() || window.last.has_value());
}

} // namespace

Result<int> daysIn(const std::string &line, Decimal number)
{
    const bool whole = number.units % powerOfTen(number.scale) == 0;
    const std::int64_t days = number.units / powerOfTen(number.scale);
    if (!whole || days < 1 || days > maxDays)
        return Error{"rule.days_out_of_range", {line, decimalText(number), std::to_string(maxDays)}};
    return static_cast<int>(days);
}

IsInRange rangeOfDays(DayRange days, ValueType type, const TimeZone &zone)
{
    if (type == ValueType::Date)
        return {dayUnits(days.first), dayUnits(days.last)};
    return {momentUnits(zone.startOf(days.first).milliseconds),
            momentUnits(zone.startOf({days.last.days + 1}).milliseconds - 1)};
}

IsInRange rangeOfLastDays(int days, ValueType type, const Context &context)
{
    if (type == ValueType::Date)
        return {dayUnits({context.today.days - days + 1}), dayUnits(context.today)};
    return momentsBeforeNow(days, 0, context);
}

IsInRange rangeOfNextDays(int days, ValueType type, const Context &context)
{
    if (type == ValueType::Date)
        return {dayUnits({context.today.days + 1}), dayUnits({context.today.days + days})};
    return momentsBeforeNow(0, -days, context);
}

IsInRange rangeOlderThanDays(int days, ValueType type, const Context &context)
{
    if (type == ValueType::Date)
        return {{}, dayUnits({context.today.days - days})};
    return {{}, momentsBeforeNow(0, days, context).high};
}

Result<std::optional<IsInRange>> bindWindow(const std::string &line, const Window &window, const Context &context)
{
    const int kinds = kindsOf(window);
    if (kinds == 0)
        return std::optional<IsInRange>();
    if (kinds > 1)
        return Error{"rule.window_mixed", {line}};
    if (window.lastDays)
        return found(daysIn(line, {*window.lastDays, 0}), rangeOfLastDays, context);
    if (window.nextDays)
        return found(daysIn(line, {*window.nextDays, 0}), rangeOfNextDays, context);
    if (window.olderThanDays)
        return found(daysIn(line, {*window.olderThanDays, 0}), rangeOlderThanDays, context);
    if (window.period) {
        const DayRange days = daysOf(*window.period, context.today, context.fiscalYearStart);
        return std::optional(rangeOfDays(days, ValueType::Moment, context.timeZone));
    }
    return bindDays(line, window, context);
}

Result<IsInRange> bindWindowBefore(const std::string &line, const Window &window, const Context &context)
{
    if (window.lastDays)
        return momentsBeforeNow(2 * std::int64_t{*window.lastDays}, *window.lastDays, context);
    if (window.period) {
        const Period before{window.period->unit, window.period->offset - 1};
        return rangeOfDays(daysOf(before, context.today, context.fiscalYearStart), ValueType::Moment, context.timeZone);
    }
    if (!window.first || !window.last)
        return Error{"rule.change_needs_window", {line}};
    const std::int32_t days = window.last->days - window.first->days + 1;
    return rangeOfDays({{window.first->days - days}, {window.first->days - 1}}, ValueType::Moment, context.timeZone);
}

} // namespace dilim::rules

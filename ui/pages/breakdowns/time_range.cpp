// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/time_range.h"

#include "rules/calendar.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <variant>

namespace dilim::ui {
namespace {

using Kind = TimeRange::Kind;
using rules::CalendarUnit;
using rules::Period;
using rules::Window;

constexpr int quarter = 90;
constexpr int year = 365;

/// By TimeRange::Kind; the last has no name.
constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("TimeRange", "All time"), QT_TRANSLATE_NOOP("TimeRange", "Last 90 days"),
    QT_TRANSLATE_NOOP("TimeRange", "Last 12 months"), QT_TRANSLATE_NOOP("TimeRange", "This year"),
    QT_TRANSLATE_NOOP("TimeRange", "Last year")};

Window windowOfPeriod(int offset)
{
    Window window;
    window.period = Period{CalendarUnit::Year, offset};
    return window;
}

Window windowOfLast(int days)
{
    Window window;
    window.lastDays = days;
    return window;
}

analysis::MomentWindow momentsOfDays(Date first, Date last, const TimeZone &zone)
{
    const auto before = [&zone](std::int32_t day) { return Moment{zone.startOf(Date{day}).milliseconds - 1}; };
    return {before(first.days), before(last.days + 1)};
}

} // namespace

QString rangeWords(const TimeRange &range, std::string_view language)
{
    if (range.kind == Kind::Days)
        return wording::dateRangeText(range.first, range.last, language);
    return QCoreApplication::translate("TimeRange", names[static_cast<std::size_t>(range.kind)]);
}

Window ruleWindow(const TimeRange &range)
{
    switch (range.kind) {
    case Kind::AllTime:
        break;
    case Kind::Last90Days:
        return windowOfLast(quarter);
    case Kind::Last12Months:
        return windowOfLast(year);
    case Kind::ThisYear:
        return windowOfPeriod(0);
    case Kind::LastYear:
        return windowOfPeriod(-1);
    case Kind::Days: {
        Window window;
        window.first = range.first;
        window.last = range.last;
        return window;
    }
    }
    return {};
}

analysis::MomentWindow momentsOf(const TimeRange &range, const rules::Context &context)
{
    const Window window = ruleWindow(range);
    if (window.lastDays)
        return analysis::daysBefore(context.now, *window.lastDays);
    if (window.period) {
        const rules::DayRange days = rules::daysOf(*window.period, context.today, context.fiscalYearStart);
        return momentsOfDays(days.first, days.last, context.timeZone);
    }
    if (window.first && window.last)
        return momentsOfDays(*window.first, *window.last, context.timeZone);
    return {};
}

rules::Rule within(rules::Rule rule, const TimeRange &range)
{
    if (range.kind == Kind::AllTime)
        return rule;
    bool said = false;
    for (auto &child : rule.root.children) {
        auto *condition = std::get_if<rules::Condition>(&child);
        auto *behaviour = condition ? std::get_if<rules::Behaviour>(&condition->subject) : nullptr;
        if (!behaviour)
            continue;
        behaviour->window = ruleWindow(range);
        said = true;
    }
    if (said)
        return rule;
    rules::Behaviour bought;
    bought.window = ruleWindow(range);
    rule.root.children.emplace_back(rules::Condition{{}, std::move(bought), "at_least", {Decimal{1, 0}}});
    return rule;
}

} // namespace dilim::ui

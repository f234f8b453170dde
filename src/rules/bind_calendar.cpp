// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_calendar.h"

#include "rules/bind_window.h"
#include "rules/calendar.h"
#include "rules/names.h"
#include "rules/operand_values.h"

#include <string>
#include <vector>

namespace dilim::rules {
namespace {

using fields::ValueType;

IsOnDays onDays(const Asked &asked, const CalendarDays &days, const Names &names)
{
    if (asked.type == ValueType::Moment)
        return {days, names.context.timeZone};
    return {days, std::nullopt};
}

} // namespace

Result<ValueQuestion> bindDayRange(const Asked &asked, const Operator &op, const Names &names)
{
    const Result<int> days = operandDays(asked);
    if (!days)
        return days.error();
    if (op.question == Question::InLastDays)
        return ValueQuestion(rangeOfLastDays(*days, asked.type, names.context));
    if (op.question == Question::InNextDays)
        return ValueQuestion(rangeOfNextDays(*days, asked.type, names.context));
    return ValueQuestion(rangeOlderThanDays(*days, asked.type, names.context));
}

Result<ValueQuestion> bindPeriod(const Asked &asked, const Operator &, const Names &names)
{
    const auto *word = std::get_if<std::string>(&asked.operands.front());
    if (!word)
        return operandType(asked);
    const std::optional<Period> period = periodFromId(*word);
    if (!period)
        return Error{"rule.unknown_word", {asked.line, asked.op, *word}};
    const Context &context = names.context;
    const DayRange days = daysOf(*period, context.today, context.fiscalYearStart);
    return ValueQuestion(rangeOfDays(days, asked.type, context.timeZone));
}

Result<ValueQuestion> bindWeekdays(const Asked &asked, const Operator &, const Names &names)
{
    const Result<std::vector<std::size_t>> weekdays = operandPlaces(asked, weekdayIds());
    if (!weekdays)
        return weekdays.error();
    CalendarDays days;
    days.weekdays.reset();
    for (const std::size_t weekday : *weekdays)
        days.weekdays.set(weekday);
    return ValueQuestion(onDays(asked, days, names));
}

Result<ValueQuestion> bindMonths(const Asked &asked, const Operator &, const Names &names)
{
    const Result<std::vector<std::size_t>> months = operandPlaces(asked, monthIds());
    if (!months)
        return months.error();
    CalendarDays days;
    days.monthDays.reset();
    for (const std::size_t month : *months) {
        for (int day = 1; day <= 31; ++day)
            days.monthDays.set(monthDayIndex(static_cast<int>(month) + 1, day));
    }
    return ValueQuestion(onDays(asked, days, names));
}

Result<ValueQuestion> bindDaysOfMonth(const Asked &asked, const Operator &, const Names &names)
{
    const Result<std::vector<Decimal>> numbers = operandNumbers(asked, {1, 31});
    if (!numbers)
        return numbers.error();
    CalendarDays days;
    days.monthDays.reset();
    for (const Decimal number : *numbers) {
        for (int month = 1; month <= 12; ++month)
            days.monthDays.set(monthDayIndex(month, static_cast<int>(wholePart(number))));
    }
    return ValueQuestion(onDays(asked, days, names));
}

Result<ValueQuestion> bindAnniversary(const Asked &asked, const Operator &op, const Names &names)
{
    int days = 0;
    if (op.question == Question::AnniversaryInNextDays) {
        const Result<int> number = operandDays(asked);
        if (!number)
            return number.error();
        days = *number;
    }
    return ValueQuestion(onDays(asked, anniversariesFrom(names.context.today, days), names));
}

Result<ValueQuestion> bindHours(const Asked &asked, const Operator &, const Names &names)
{
    const Result<std::vector<Decimal>> numbers = operandNumbers(asked, {0, 23});
    if (!numbers)
        return numbers.error();
    const auto last = static_cast<std::size_t>(wholePart(numbers->back()));
    IsAtHours question{{}, names.context.timeZone};
    auto hour = static_cast<std::size_t>(wholePart(numbers->front()));
    for (; hour != last; hour = (hour + 1) % 24)
        question.hours.set(hour);
    question.hours.set(last);
    return ValueQuestion(question);
}

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/operators.h"

// Marks a string for translation in the context "Operators" without depending on Qt: lupdate knows the macro by name.
#define QT_TRANSLATE_NOOP(context, text) text

namespace dilim::rules {
namespace {

using fields::ValueType;
using enum Question;

constexpr TypeSet Text = typeBit(ValueType::Text) | typeBit(ValueType::Identifier);
constexpr TypeSet Words = Text | typeBit(ValueType::Category);
constexpr TypeSet Number = typeBit(ValueType::Number) | typeBit(ValueType::Money);
constexpr TypeSet Time = typeBit(ValueType::Date) | typeBit(ValueType::Moment);
constexpr TypeSet List = typeBit(ValueType::CategoryList);
constexpr TypeSet Moment = typeBit(ValueType::Moment);
constexpr TypeSet YesNo = typeBit(ValueType::YesNo);
constexpr TypeSet AnyType = (TypeSet{1} << fields::valueTypeCount) - 1;

constexpr Negated No = Negated::No;
constexpr Negated Yes = Negated::Yes;

constexpr Operator table[] = {
    {"is", Words, Shape::One, Operand::OfField, IsOneOf, No, "is_not", QT_TRANSLATE_NOOP("Operators", "is")},
    {"is_not", Words, Shape::One, Operand::OfField, IsOneOf, Yes, "is", QT_TRANSLATE_NOOP("Operators", "is not")},
    {"any_of", Words, Shape::Many, Operand::OfField, IsOneOf, No, "none_of",
     QT_TRANSLATE_NOOP("Operators", "is any of")},
    {"none_of", Words, Shape::Many, Operand::OfField, IsOneOf, Yes, "any_of",
     QT_TRANSLATE_NOOP("Operators", "is none of")},
    {"contains", Words, Shape::One, Operand::OfField, Contains, No, "does_not_contain",
     QT_TRANSLATE_NOOP("Operators", "contains")},
    {"does_not_contain", Words, Shape::One, Operand::OfField, Contains, Yes, "contains",
     QT_TRANSLATE_NOOP("Operators", "does not contain")},
    {"starts_with", Words, Shape::One, Operand::OfField, StartsWith, No, "does_not_start_with",
     QT_TRANSLATE_NOOP("Operators", "starts with")},
    {"does_not_start_with", Words, Shape::One, Operand::OfField, StartsWith, Yes, "starts_with",
     QT_TRANSLATE_NOOP("Operators", "does not start with")},
    {"ends_with", Text, Shape::One, Operand::OfField, EndsWith, No, "does_not_end_with",
     QT_TRANSLATE_NOOP("Operators", "ends with")},
    {"does_not_end_with", Text, Shape::One, Operand::OfField, EndsWith, Yes, "ends_with",
     QT_TRANSLATE_NOOP("Operators", "does not end with")},
    {"matches", Words, Shape::One, Operand::Pattern, Matches, No, "does_not_match",
     QT_TRANSLATE_NOOP("Operators", "matches the pattern")},
    {"does_not_match", Words, Shape::One, Operand::Pattern, Matches, Yes, "matches",
     QT_TRANSLATE_NOOP("Operators", "does not match the pattern")},

    {"equals", Number, Shape::One, Operand::OfField, Equals, No, "not_equals",
     QT_TRANSLATE_NOOP("Operators", "equals")},
    {"not_equals", Number, Shape::One, Operand::OfField, Equals, Yes, "equals",
     QT_TRANSLATE_NOOP("Operators", "does not equal")},
    {"at_least", Number, Shape::One, Operand::OfField, AtLeast, No, "less_than",
     QT_TRANSLATE_NOOP("Operators", "is at least")},
    {"less_than", Number, Shape::One, Operand::OfField, AtLeast, Yes, "at_least",
     QT_TRANSLATE_NOOP("Operators", "is less than")},
    {"at_most", Number, Shape::One, Operand::OfField, AtMost, No, "more_than",
     QT_TRANSLATE_NOOP("Operators", "is at most")},
    {"more_than", Number, Shape::One, Operand::OfField, AtMost, Yes, "at_most",
     QT_TRANSLATE_NOOP("Operators", "is more than")},

    {"on", Time, Shape::One, Operand::OfField, Equals, No, "not_on", QT_TRANSLATE_NOOP("Operators", "is on")},
    {"not_on", Time, Shape::One, Operand::OfField, Equals, Yes, "on", QT_TRANSLATE_NOOP("Operators", "is not on")},
    {"before", Time, Shape::One, Operand::OfField, Before, No, "not_before",
     QT_TRANSLATE_NOOP("Operators", "is before")},
    {"not_before", Time, Shape::One, Operand::OfField, Before, Yes, "before",
     QT_TRANSLATE_NOOP("Operators", "is not before")},
    {"after", Time, Shape::One, Operand::OfField, After, No, "not_after", QT_TRANSLATE_NOOP("Operators", "is after")},
    {"not_after", Time, Shape::One, Operand::OfField, After, Yes, "after",
     QT_TRANSLATE_NOOP("Operators", "is not after")},
    {"between", Number | Time, Shape::Two, Operand::OfField, Between, No, "not_between",
     QT_TRANSLATE_NOOP("Operators", "is between")},
    {"not_between", Number | Time, Shape::Two, Operand::OfField, Between, Yes, "between",
     QT_TRANSLATE_NOOP("Operators", "is not between")},
    {"in_last_days", Time, Shape::One, Operand::Days, InLastDays, No, "not_in_last_days",
     QT_TRANSLATE_NOOP("Operators", "is in the last days")},
    {"not_in_last_days", Time, Shape::One, Operand::Days, InLastDays, Yes, "in_last_days",
     QT_TRANSLATE_NOOP("Operators", "is not in the last days")},
    {"in_next_days", Time, Shape::One, Operand::Days, InNextDays, No, "not_in_next_days",
     QT_TRANSLATE_NOOP("Operators", "is in the next days")},
    {"not_in_next_days", Time, Shape::One, Operand::Days, InNextDays, Yes, "in_next_days",
     QT_TRANSLATE_NOOP("Operators", "is not in the next days")},
    {"older_than_days", Time, Shape::One, Operand::Days, OlderThanDays, No, "not_older_than_days",
     QT_TRANSLATE_NOOP("Operators", "is longer ago than days")},
    {"not_older_than_days", Time, Shape::One, Operand::Days, OlderThanDays, Yes, "older_than_days",
     QT_TRANSLATE_NOOP("Operators", "is not longer ago than days")},
    {"in_period", Time, Shape::One, Operand::PeriodName, InPeriod, No, "not_in_period",
     QT_TRANSLATE_NOOP("Operators", "is in the period")},
    {"not_in_period", Time, Shape::One, Operand::PeriodName, InPeriod, Yes, "in_period",
     QT_TRANSLATE_NOOP("Operators", "is not in the period")},
    {"on_weekdays", Time, Shape::Many, Operand::WeekdayName, OnWeekday, No, "not_on_weekdays",
     QT_TRANSLATE_NOOP("Operators", "is on a")},
    {"not_on_weekdays", Time, Shape::Many, Operand::WeekdayName, OnWeekday, Yes, "on_weekdays",
     QT_TRANSLATE_NOOP("Operators", "is not on a")},
    {"in_months", Time, Shape::Many, Operand::MonthName, InMonth, No, "not_in_months",
     QT_TRANSLATE_NOOP("Operators", "is in the month")},
    {"not_in_months", Time, Shape::Many, Operand::MonthName, InMonth, Yes, "in_months",
     QT_TRANSLATE_NOOP("Operators", "is not in the month")},
    {"on_days_of_month", Time, Shape::Many, Operand::MonthDay, OnMonthDay, No, "not_on_days_of_month",
     QT_TRANSLATE_NOOP("Operators", "is on day of the month")},
    {"not_on_days_of_month", Time, Shape::Many, Operand::MonthDay, OnMonthDay, Yes, "on_days_of_month",
     QT_TRANSLATE_NOOP("Operators", "is not on day of the month")},
    {"at_hours", Moment, Shape::Two, Operand::Hour, AtHour, No, "not_at_hours",
     QT_TRANSLATE_NOOP("Operators", "is between the hours")},
    {"not_at_hours", Moment, Shape::Two, Operand::Hour, AtHour, Yes, "at_hours",
     QT_TRANSLATE_NOOP("Operators", "is not between the hours")},
    {"anniversary_today", Time, Shape::None, Operand::OfField, AnniversaryToday, No, "not_anniversary_today",
     QT_TRANSLATE_NOOP("Operators", "has its anniversary today")},
    {"not_anniversary_today", Time, Shape::None, Operand::OfField, AnniversaryToday, Yes, "anniversary_today",
     QT_TRANSLATE_NOOP("Operators", "does not have its anniversary today")},
    {"anniversary_in_next_days", Time, Shape::One, Operand::Days, AnniversaryInNextDays, No,
     "not_anniversary_in_next_days", QT_TRANSLATE_NOOP("Operators", "has its anniversary in the next days")},
    {"not_anniversary_in_next_days", Time, Shape::One, Operand::Days, AnniversaryInNextDays, Yes,
     "anniversary_in_next_days", QT_TRANSLATE_NOOP("Operators", "does not have its anniversary in the next days")},

    {"is_yes", YesNo, Shape::None, Operand::OfField, IsYes, No, "is_no", QT_TRANSLATE_NOOP("Operators", "is yes")},
    {"is_no", YesNo, Shape::None, Operand::OfField, IsYes, Yes, "is_yes", QT_TRANSLATE_NOOP("Operators", "is no")},

    {"has_any", List, Shape::Many, Operand::OfField, HasAny, No, "has_none_of",
     QT_TRANSLATE_NOOP("Operators", "has any of")},
    {"has_none_of", List, Shape::Many, Operand::OfField, HasAny, Yes, "has_any",
     QT_TRANSLATE_NOOP("Operators", "has none of")},
    {"has_all", List, Shape::Many, Operand::OfField, HasAll, No, "has_not_all",
     QT_TRANSLATE_NOOP("Operators", "has all of")},
    {"has_not_all", List, Shape::Many, Operand::OfField, HasAll, Yes, "has_all",
     QT_TRANSLATE_NOOP("Operators", "has not all of")},
    {"has_only", List, Shape::Many, Operand::OfField, HasOnly, No, "has_not_only",
     QT_TRANSLATE_NOOP("Operators", "has only")},
    {"has_not_only", List, Shape::Many, Operand::OfField, HasOnly, Yes, "has_only",
     QT_TRANSLATE_NOOP("Operators", "has not only")},
    {"has_at_least_items", List, Shape::One, Operand::Count, HasAtLeastItems, No, "has_fewer_items",
     QT_TRANSLATE_NOOP("Operators", "has at least so many items")},
    {"has_fewer_items", List, Shape::One, Operand::Count, HasAtLeastItems, Yes, "has_at_least_items",
     QT_TRANSLATE_NOOP("Operators", "has fewer items than")},
    {"has_at_most_items", List, Shape::One, Operand::Count, HasAtMostItems, No, "has_more_items",
     QT_TRANSLATE_NOOP("Operators", "has at most so many items")},
    {"has_more_items", List, Shape::One, Operand::Count, HasAtMostItems, Yes, "has_at_most_items",
     QT_TRANSLATE_NOOP("Operators", "has more items than")},

    {"in_top", Number | Time, Shape::One, Operand::Count, InTop, No, "not_in_top",
     QT_TRANSLATE_NOOP("Operators", "is among the top")},
    {"not_in_top", Number | Time, Shape::One, Operand::Count, InTop, Yes, "in_top",
     QT_TRANSLATE_NOOP("Operators", "is not among the top")},
    {"in_bottom", Number | Time, Shape::One, Operand::Count, InBottom, No, "not_in_bottom",
     QT_TRANSLATE_NOOP("Operators", "is among the bottom")},
    {"not_in_bottom", Number | Time, Shape::One, Operand::Count, InBottom, Yes, "in_bottom",
     QT_TRANSLATE_NOOP("Operators", "is not among the bottom")},
    {"in_top_percent", Number | Time, Shape::One, Operand::Percent, InTopPercent, No, "not_in_top_percent",
     QT_TRANSLATE_NOOP("Operators", "is in the top percent")},
    {"not_in_top_percent", Number | Time, Shape::One, Operand::Percent, InTopPercent, Yes, "in_top_percent",
     QT_TRANSLATE_NOOP("Operators", "is not in the top percent")},
    {"in_bottom_percent", Number | Time, Shape::One, Operand::Percent, InBottomPercent, No, "not_in_bottom_percent",
     QT_TRANSLATE_NOOP("Operators", "is in the bottom percent")},
    {"not_in_bottom_percent", Number | Time, Shape::One, Operand::Percent, InBottomPercent, Yes, "in_bottom_percent",
     QT_TRANSLATE_NOOP("Operators", "is not in the bottom percent")},
    {"above_percentile", Number, Shape::One, Operand::Percent, AbovePercentile, No, "not_above_percentile",
     QT_TRANSLATE_NOOP("Operators", "is above the percentile")},
    {"not_above_percentile", Number, Shape::One, Operand::Percent, AbovePercentile, Yes, "above_percentile",
     QT_TRANSLATE_NOOP("Operators", "is not above the percentile")},
    {"in_percentiles", Number, Shape::Two, Operand::Percent, InPercentiles, No, "not_in_percentiles",
     QT_TRANSLATE_NOOP("Operators", "is between the percentiles")},
    {"not_in_percentiles", Number, Shape::Two, Operand::Percent, InPercentiles, Yes, "in_percentiles",
     QT_TRANSLATE_NOOP("Operators", "is not between the percentiles")},

    {"has_value", AnyType, Shape::None, Operand::OfField, HasValue, No, "has_no_value",
     QT_TRANSLATE_NOOP("Operators", "has a value")},
    {"has_no_value", AnyType, Shape::None, Operand::OfField, HasValue, Yes, "has_value",
     QT_TRANSLATE_NOOP("Operators", "has no value")},
};

} // namespace

std::span<const Operator> operators()
{
    return table;
}

const Operator *findOperator(std::string_view id)
{
    for (const Operator &op : table) {
        if (op.id == id)
            return &op;
    }
    return nullptr;
}

bool takesWords(const Operator &op)
{
    switch (op.operand) {
    case Operand::OfField:
        return (op.types & (Words | List)) != 0 && op.shape != Shape::None;
    case Operand::Pattern:
    case Operand::PeriodName:
    case Operand::WeekdayName:
    case Operand::MonthName:
        return true;
    default:
        return false;
    }
}

bool takesOtherField(const Operator &op)
{
    switch (op.question) {
    case IsOneOf:
    case Equals:
    case AtLeast:
    case AtMost:
    case Before:
    case After:
        return op.shape == Shape::One;
    default:
        return false;
    }
}

bool isStanding(const Operator &op)
{
    return op.question >= InTop;
}

} // namespace dilim::rules

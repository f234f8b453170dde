// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/names.h"

#include <array>

namespace dilim::rules {
namespace {

using fields::ValueType;

// In the order of the enumerations.
constexpr std::array<std::string_view, 3> factsIds{"orders", "lines", "events"};
constexpr std::array<fields::Entity, 3> factsEntities{fields::Entity::Order, fields::Entity::OrderLine,
                                                      fields::Entity::Event};
constexpr std::array<std::string_view, 6> matchIds{"all", "any", "none", "at_least", "at_most", "exactly"};
constexpr std::array<std::string_view, 3> pickIds{"every", "first", "last"};
constexpr std::array<std::string_view, 3> changeIds{"none", "difference", "percent"};
constexpr std::array<std::string_view, 3> spanUnitIds{"minutes", "hours", "days"};
constexpr std::array<MeasureKind, 14> measureTable{{
    {Measure::Count, "count", MeasuredField::None, ValueType::Number},
    {Measure::CountOrders, "count_orders", MeasuredField::None, ValueType::Number},
    {Measure::Distinct, "distinct", MeasuredField::Any, ValueType::Number},
    {Measure::Sum, "sum", MeasuredField::Number, ValueType::Number},
    {Measure::Average, "average", MeasuredField::Number, ValueType::Number},
    {Measure::Minimum, "minimum", MeasuredField::Number, ValueType::Number},
    {Measure::Maximum, "maximum", MeasuredField::Number, ValueType::Number},
    {Measure::Median, "median", MeasuredField::Number, ValueType::Number},
    {Measure::Share, "share", MeasuredField::NumberOrNone, ValueType::Number},
    {Measure::Last, "last", MeasuredField::None, ValueType::Moment},
    {Measure::First, "first", MeasuredField::None, ValueType::Moment},
    {Measure::DaysSinceLast, "days_since_last", MeasuredField::None, ValueType::Number},
    {Measure::DaysSinceFirst, "days_since_first", MeasuredField::None, ValueType::Number},
    {Measure::Interval, "interval", MeasuredField::None, ValueType::Number},
}};
constexpr std::array<NamedPeriod, 17> periodTable{{
    {"yesterday", {CalendarUnit::Day, -1}},
    {"today", {CalendarUnit::Day, 0}},
    {"tomorrow", {CalendarUnit::Day, 1}},
    {"last_week", {CalendarUnit::Week, -1}},
    {"this_week", {CalendarUnit::Week, 0}},
    {"next_week", {CalendarUnit::Week, 1}},
    {"last_month", {CalendarUnit::Month, -1}},
    {"this_month", {CalendarUnit::Month, 0}},
    {"next_month", {CalendarUnit::Month, 1}},
    {"last_quarter", {CalendarUnit::Quarter, -1}},
    {"this_quarter", {CalendarUnit::Quarter, 0}},
    {"next_quarter", {CalendarUnit::Quarter, 1}},
    {"last_year", {CalendarUnit::Year, -1}},
    {"this_year", {CalendarUnit::Year, 0}},
    {"next_year", {CalendarUnit::Year, 1}},
    {"last_fiscal_year", {CalendarUnit::FiscalYear, -1}},
    {"this_fiscal_year", {CalendarUnit::FiscalYear, 0}},
}};
constexpr std::array<std::string_view, 7> weekdayTable{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> monthTable{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

template <typename Enum, std::size_t size>
std::optional<Enum> fromId(const std::array<std::string_view, size> &ids, std::string_view id)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (ids[i] == id)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view factsId(Facts facts)
{
    return factsIds[static_cast<std::size_t>(facts)];
}

std::optional<Facts> factsFromId(std::string_view id)
{
    return fromId<Facts>(factsIds, id);
}

fields::Entity entityOf(Facts facts)
{
    return factsEntities[static_cast<std::size_t>(facts)];
}

std::span<const MeasureKind> measures()
{
    return measureTable;
}

const MeasureKind &measureKind(Measure measure)
{
    return measureTable[static_cast<std::size_t>(measure)];
}

const MeasureKind *findMeasure(std::string_view id)
{
    for (const MeasureKind &kind : measureTable) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

std::span<const NamedPeriod> namedPeriods()
{
    return periodTable;
}

std::string_view periodId(const Period &period)
{
    for (const NamedPeriod &named : periodTable) {
        if (named.period == period)
            return named.id;
    }
    return {};
}

std::optional<Period> periodFromId(std::string_view id)
{
    for (const NamedPeriod &named : periodTable) {
        if (named.id == id)
            return named.period;
    }
    return std::nullopt;
}

std::span<const std::string_view> weekdayIds()
{
    return weekdayTable;
}

std::span<const std::string_view> monthIds()
{
    return monthTable;
}

std::string_view pickId(Pick pick)
{
    return pickIds[static_cast<std::size_t>(pick)];
}

std::optional<Pick> pickFromId(std::string_view id)
{
    return fromId<Pick>(pickIds, id);
}

std::string_view changeId(Change change)
{
    return changeIds[static_cast<std::size_t>(change)];
}

std::optional<Change> changeFromId(std::string_view id)
{
    return fromId<Change>(changeIds, id);
}

std::string_view spanUnitId(SpanUnit unit)
{
    return spanUnitIds[static_cast<std::size_t>(unit)];
}

std::optional<SpanUnit> spanUnitFromId(std::string_view id)
{
    return fromId<SpanUnit>(spanUnitIds, id);
}

std::string_view matchId(Match match)
{
    return matchIds[static_cast<std::size_t>(match)];
}

std::optional<Match> matchFromId(std::string_view id)
{
    return fromId<Match>(matchIds, id);
}

bool takesNumber(Match match)
{
    return match == Match::AtLeast || match == Match::AtMost || match == Match::Exactly;
}

} // namespace dilim::rules

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
constexpr std::array<std::string_view, 3> matchIds{"all", "any", "none"};
constexpr std::array<MeasureKind, 10> measureTable{{
    {Measure::Count, "count", false, ValueType::Number},
    {Measure::CountOrders, "count_orders", false, ValueType::Number},
    {Measure::Sum, "sum", true, ValueType::Number},
    {Measure::Average, "average", true, ValueType::Number},
    {Measure::Minimum, "minimum", true, ValueType::Number},
    {Measure::Maximum, "maximum", true, ValueType::Number},
    {Measure::Last, "last", false, ValueType::Moment},
    {Measure::First, "first", false, ValueType::Moment},
    {Measure::DaysSinceLast, "days_since_last", false, ValueType::Number},
    {Measure::DaysSinceFirst, "days_since_first", false, ValueType::Number},
}};

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

std::string_view matchId(Match match)
{
    return matchIds[static_cast<std::size_t>(match)];
}

std::optional<Match> matchFromId(std::string_view id)
{
    return fromId<Match>(matchIds, id);
}

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field.h"

#include <iterator>

namespace dilim::fields {
namespace {

struct EntityName {
    Entity entity;
    const char *id;
    const char *prefix;
};
constexpr EntityName entityNames[] = {
    {Entity::Customer, "customer", "customer"}, {Entity::Order, "order", "order"},
    {Entity::OrderLine, "order_line", "line"},  {Entity::Product, "product", "product"},
    {Entity::Event, "event", "event"},          {Entity::Table, "table", "table"},
};
static_assert(std::size(entityNames) == entityCount);

struct TypeName {
    ValueType type;
    const char *id;
};
constexpr TypeName typeNames[] = {
    {ValueType::Text, "text"},
    {ValueType::Identifier, "identifier"},
    {ValueType::Number, "number"},
    {ValueType::Money, "money"},
    {ValueType::Date, "date"},
    {ValueType::Moment, "moment"},
    {ValueType::YesNo, "yes_no"},
    {ValueType::Category, "category"},
    {ValueType::CategoryList, "category_list"},
};
static_assert(std::size(typeNames) == valueTypeCount);

} // namespace

std::string_view entityId(Entity entity)
{
    return entityNames[static_cast<std::size_t>(entity)].id;
}

std::optional<Entity> entityFromId(std::string_view id)
{
    for (const EntityName &row : entityNames) {
        if (id == row.id)
            return row.entity;
    }
    return std::nullopt;
}

std::string_view typeId(ValueType type)
{
    return typeNames[static_cast<std::size_t>(type)].id;
}

std::optional<ValueType> typeFromId(std::string_view id)
{
    for (const TypeName &row : typeNames) {
        if (id == row.id)
            return row.type;
    }
    return std::nullopt;
}

std::optional<Entity> entityOfField(std::string_view fieldId)
{
    const std::string_view prefix = fieldId.substr(0, fieldId.find('.'));
    for (const EntityName &row : entityNames) {
        if (prefix == row.prefix)
            return row.entity;
    }
    return std::nullopt;
}

std::string_view fieldPrefix(Entity entity)
{
    return entityNames[static_cast<std::size_t>(entity)].prefix;
}

} // namespace dilim::fields

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_fields.h"

#include "fields/standard_fields.h"

#include <algorithm>
#include <iterator>

namespace dilim::test {
namespace {

using fields::Entity;
using fields::ValueType;
using rules::Measure;
using Words = std::vector<std::string>;

const Words customerFields{"customer.external_id", "customer.full_name",  "customer.email",
                           "customer.postal_code", "customer.city",       "customer.province",
                           "customer.interests",   "customer.income",     "customer.loyalty_points",
                           "customer.score",       "customer.birth_date", "customer.renewal",
                           "customer.created_at",  "customer.updated_at", "customer.consent_email",
                           "customer.never_seen",  "customer.consent_sms"};
const Words orderFields{"order.id",     "order.at",          "order.status",   "order.total", "order.currency",
                        "order.coupon", "order.postal_code", "order.discount", "order.due",   "order.labels",
                        "order.gift",   "order.amount",      "order.counts"};
const Words lineFields{"line.product",  "line.category", "line.quantity", "line.price",
                       "line.discount", "line.total",    "line.amount",   "line.counts"};
const Words productFields{"product.sku", "product.category", "product.price", "product.name"};
const Words eventFields{"event.type",  "event.at",   "event.product", "event.rating",
                        "event.value", "event.text", "event.campaign"};

} // namespace

const Words &fieldsOf(Entity entity)
{
    switch (entity) {
    case Entity::Customer:
        return customerFields;
    case Entity::Order:
        return orderFields;
    case Entity::OrderLine:
        return lineFields;
    case Entity::Product:
        return productFields;
    case Entity::Event:
        return eventFields;
    case Entity::Table:
        break;
    }
    static const Words none;
    return none;
}

const Words &fieldsOf(rules::Facts facts)
{
    return fieldsOf(entityOf(facts));
}

Words comparable(const Words &fields, ValueType type, const RandomShop &shop)
{
    const auto classOf = [](ValueType t) {
        return t == ValueType::Money ? ValueType::Number : (t == ValueType::Category ? ValueType::Text : t);
    };
    Words fitting;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(fitting),
                 [&](const std::string &field) { return classOf(typeOf(field, shop)) == classOf(type); });
    return fitting;
}

Entity entityOf(rules::Facts facts)
{
    return facts == rules::Facts::Orders ? Entity::Order
        : facts == rules::Facts::Lines   ? Entity::OrderLine
                                         : Entity::Event;
}

ValueType typeOf(const std::string &field, const RandomShop &shop)
{
    for (const fields::Field &custom : shop.source.customFields) {
        if (custom.id == field)
            return custom.type;
    }
    return fields::standardField(field)->type;
}

ValueType typeOf(const rules::Behaviour &behaviour, const RandomShop &shop)
{
    switch (behaviour.measure) {
    case Measure::Sum:
    case Measure::Average:
    case Measure::Minimum:
    case Measure::Maximum:
    case Measure::Median:
        return behaviour.change == rules::Change::Percent ? ValueType::Number : typeOf(behaviour.of, shop);
    case Measure::Last:
    case Measure::First:
        return ValueType::Moment;
    default:
        return ValueType::Number;
    }
}

} // namespace dilim::test

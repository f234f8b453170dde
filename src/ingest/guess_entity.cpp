// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/guess_entity.h"

#include "ingest/about_nobody.h"

#include <string_view>

namespace dilim::ingest {

using fields::Entity;

namespace {

bool sells(const Assignment &lines)
{
    return lines.has("line.product") || lines.has("line.name");
}

/// What somebody bought on a day and how many of it, in a list without numbers of orders.
bool isSale(const Assignment &a)
{
    const bool worth = a.has("line.price") || a.has("line.total");
    return !a.has("order.id") && a.has("line.quantity") && worth && a.has("order.at") && a.namesCustomer();
}

bool isLines(const Assignment &a)
{
    if (isSale(a))
        return true;
    const bool product = sells(a);
    const bool worth = a.has("line.price") || a.has("line.total");
    const bool quantity = a.tells("line.quantity") || (a.has("line.quantity") && product);
    if (a.tells("order.id"))
        return (quantity && (worth || product)) || (a.tells("line.product") && worth);
    return a.has("order.id") && a.has("order.at") && a.tells("line.quantity") && a.tells("line.product") && worth;
}

bool isOrders(const Assignment &a)
{
    const bool facts = a.has("order.total") || a.has("order.at") || a.has("order.status");
    if (a.tells("order.id") && facts)
        return true;
    if (a.tells("order.total") || a.tells("order.at") || a.tells("order.status"))
        return facts;
    return a.has("order.total") && a.has("order.at") && a.namesCustomer();
}

bool isEvents(const Assignment &a)
{
    const bool who = a.has("customer.external_id") || a.has("customer.email") || a.has("customer.phone");
    if (a.has("event.at") && (a.tells("event.type") || a.tells("event.id") || (a.has("event.type") && who)))
        return true;
    return a.has("event.at") && who && a.has("event.page");
}

bool isProducts(const Assignment &a)
{
    return (a.tells("product.sku") || a.tells("product.name")) && !a.namesCustomer();
}

bool isCustomers(const Assignment &a)
{
    return a.tells("customer.external_id") || a.tells("customer.email") || a.tells("customer.phone")
        || a.tells("customer.first_name") || a.tells("customer.full_name");
}

bool namesPerson(const Assignment &a)
{
    return a.tells("customer.first_name") || a.tells("customer.birth_date") || a.tells("customer.gender")
        || a.tells("customer.created_at");
}

/// The same customers again and again beside words for what happened, and nothing else about them: events, also
/// without a time. A sample sees fewer repeats than the whole file has.
bool repeatsCustomers(const Assignment &a, const std::vector<ColumnFacts> &facts)
{
    constexpr std::uint64_t fewest = 20;
    if (!a.has("event.type") || a.has("customer.email") || a.has("customer.phone") || a.has("customer.full_name")
        || a.has("customer.last_name"))
        return false;
    for (std::size_t c = 0; c < a.columns.size(); ++c) {
        if (a.columns[c] && a.columns[c]->field == "customer.external_id")
            return facts[c].filled >= fewest && facts[c].distinct * 10 <= facts[c].filled * 9;
    }
    return false;
}

struct Kind {
    Entity entity;
    bool (*is)(const Assignment &);
};
/// Tried in this order: lines also name orders, orders also name customers.
constexpr Kind kinds[] = {
    {Entity::OrderLine, isLines},  {Entity::Order, isOrders},       {Entity::Event, isEvents},
    {Entity::Product, isProducts}, {Entity::Customer, isCustomers},
};

std::string listOf(const std::vector<std::string> &headers, const Assignment &assignment, Entity entity)
{
    std::string text;
    for (std::size_t c = 0; c < headers.size(); ++c) {
        if (!assignment.columns[c] || assignment.columns[c]->level == WordLevel::Weak
            || fields::entityOfField(assignment.columns[c]->field) != entity)
            continue;
        text += (text.empty() ? "" : ", ") + headers[c];
    }
    return text;
}

bool isNobody(const std::vector<HeaderKeys> &keys, const Assignment &customers, const std::vector<ColumnFacts> &facts)
{
    std::vector<std::string> whole;
    std::vector<std::string_view> fields;
    for (std::size_t c = 0; c < keys.size(); ++c) {
        whole.push_back(keys[c].whole);
        fields.push_back(customers.columns[c] ? customers.columns[c]->field : std::string_view());
    }
    return isAboutNobody(whole, fields, facts);
}

} // namespace

Entity guessEntity(const std::vector<std::string> &headers, const std::vector<HeaderKeys> &keys,
                   const std::vector<ColumnFacts> &facts, std::vector<Evidence> &evidence)
{
    const Assignment customers = assign(keys, facts, Entity::Customer);
    const bool sold = sells(assign(keys, facts, Entity::OrderLine));
    const bool events = repeatsCustomers(assign(keys, facts, Entity::Event), facts);
    for (const Kind &kind : kinds) {
        const Assignment assignment = assign(keys, facts, kind.entity);
        if (!kind.is(assignment) && !(kind.entity == Entity::Event && events))
            continue;
        const bool telling = assignment.tells("order.id") || assignment.tells("order.at")
            || assignment.tells("order.total") || assignment.tells("order.status");
        const bool paid = assignment.has("order.currency") || assignment.has("order.payment_method");
        const bool person = kind.entity == Entity::Order && !telling && !paid && !sold && namesPerson(customers);
        if (person)
            continue;
        evidence.push_back({"entity_by_headers",
                            {std::string(fields::entityId(kind.entity)), listOf(headers, assignment, kind.entity)}});
        return kind.entity;
    }
    const Entity rest = isNobody(keys, customers, facts) ? Entity::Table : Entity::Customer;
    evidence.push_back(rest == Entity::Table ? Evidence{"entity_nobody", {}}
                                             : Evidence{"entity_default", {std::string(fields::entityId(rest))}});
    return rest;
}

} // namespace dilim::ingest

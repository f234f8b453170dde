// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "ingest/about_nobody.h"
#include "ingest/guess_type.h"
#include "ingest/header_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>

namespace dilim::ingest {
namespace {

using fields::Entity;

/// Standard fields by column for one kind of file. Each field has at most one column.
struct Assignment {
    std::vector<std::optional<HeaderMatch>> columns{};
    std::map<std::string_view, WordLevel> levels{}; // of the assigned fields

    [[nodiscard]] bool has(std::string_view field) const { return levels.contains(field); }
    [[nodiscard]] bool tells(std::string_view field) const
    {
        const auto at = levels.find(field);
        return at != levels.end() && at->second == WordLevel::Telling;
    }
    [[nodiscard]] bool namesCustomer() const
    {
        return has("customer.external_id") || has("customer.email") || has("customer.phone")
            || has("customer.full_name") || has("customer.last_name");
    }
};

bool fits(const ColumnFacts &facts, std::string_view field)
{
    const fields::Field *standard = fields::standardField(field);
    if (!standard || !fitsType(facts, standard->type))
        return false;
    if (field == "line.discount")
        return facts.aboveOne == 0;
    if (field == "customer.email")
        return facts.filled == 0 || facts.mostly(facts.emails, 0.2);
    if (field == "customer.postal_code" || field == "order.postal_code")
        return facts.filled == 0 || facts.mostly(facts.withDigits, 0.5);
    return true;
}

bool isBetter(const HeaderMatch &a, const HeaderMatch &b)
{
    return a.level != b.level ? a.level > b.level : a.rank < b.rank;
}

/// "Ad" or "Name" beside a column of last names is the first name.
void settleNames(Assignment &a)
{
    if (!a.has("customer.full_name") || !a.has("customer.last_name") || a.has("customer.first_name")
        || a.tells("customer.full_name"))
        return;
    for (std::optional<HeaderMatch> &column : a.columns) {
        if (column && column->field == "customer.full_name")
            column->field = "customer.first_name";
    }
    a.levels.erase("customer.full_name");
    a.levels["customer.first_name"] = WordLevel::Plain;
}

/// How a header can be looked up.
struct HeaderKeys {
    std::string whole{};
    std::string bare{}; // without unit or currency; empty if there is none
};

/// A header that only fits without its unit is worse than one that fits as it stands.
std::optional<HeaderMatch> matchOf(const HeaderKeys &keys, Entity file)
{
    constexpr int behindAllOthers = 1000;
    std::optional<HeaderMatch> match = matchHeader(keys.whole, file);
    if (match || keys.bare.empty())
        return match;
    match = matchHeader(keys.bare, file);
    if (match)
        match->rank += behindAllOthers;
    return match;
}

/// Gives every field to the column whose header names it best.
Assignment assign(const std::vector<HeaderKeys> &keys, const std::vector<ColumnFacts> &facts, Entity file)
{
    Assignment result;
    result.columns.resize(keys.size());
    std::map<std::string_view, std::size_t> owner;
    for (std::size_t c = 0; c < keys.size(); ++c) {
        const std::optional<HeaderMatch> match = matchOf(keys[c], file);
        if (!match || !fits(facts[c], match->field))
            continue;
        const auto at = owner.find(match->field);
        if (at != owner.end()) {
            const bool filledBetter = facts[at->second].filled == 0 && facts[c].filled > 0;
            if (!isBetter(*match, *result.columns[at->second]) && !filledBetter)
                continue;
            result.columns[at->second].reset();
        }
        owner[match->field] = c;
        result.columns[c] = match;
        result.levels[match->field] = match->level;
    }
    settleNames(result);
    return result;
}

bool isLines(const Assignment &a)
{
    const bool product = a.has("line.product") || a.has("line.name");
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

Entity findEntity(const std::vector<std::string> &headers, const std::vector<HeaderKeys> &keys,
                  const std::vector<ColumnFacts> &facts, std::vector<Evidence> &evidence)
{
    const Assignment customers = assign(keys, facts, Entity::Customer);
    for (const Kind &kind : kinds) {
        const Assignment assignment = assign(keys, facts, kind.entity);
        if (!kind.is(assignment))
            continue;
        const bool telling = assignment.tells("order.id") || assignment.tells("order.at")
            || assignment.tells("order.total") || assignment.tells("order.status");
        const bool paid = assignment.has("order.currency") || assignment.has("order.payment_method");
        const bool person = kind.entity == Entity::Order && !telling && !paid && namesPerson(customers);
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

struct Twin {
    std::string_view field;
    std::string_view also;
};
/// Columns of orders and lines that also say something about the customer or the product they name.
constexpr Twin twins[] = {
    {"order.country", "customer.country"},
    {"order.province", "customer.province"},
    {"order.city", "customer.city"},
    {"order.district", "customer.district"},
    {"order.postal_code", "customer.postal_code"},
    {"order.device", "customer.device"},
    {"order.browser", "customer.browser"},
    {"line.product", "product.sku"},
    {"line.name", "product.name"},
    {"line.category", "product.category"},
    {"line.brand", "product.brand"},
    {"line.price", "product.price"},
};

/// What the columns of a file name, for the twins.
struct Named {
    bool customer = false;
    bool product = false;
};

std::vector<std::string> withTwins(std::string_view field, Named named)
{
    std::vector<std::string> fields{std::string(field)};
    for (const Twin &twin : twins) {
        if (twin.field == field && (twin.also.starts_with("customer.") ? named.customer : named.product))
            fields.emplace_back(twin.also);
    }
    return fields;
}

bool gives(const Mapping &mapping, std::span<const std::string_view> anyOf)
{
    return std::ranges::any_of(mapping.columns, [anyOf](const ColumnMapping &column) {
        return std::ranges::find_first_of(column.fields, anyOf) != column.fields.end();
    });
}

Named namedBy(const Mapping &system)
{
    constexpr std::string_view people[] = {"customer.external_id", "customer.email", "customer.phone",
                                           "customer.full_name", "customer.last_name"};
    constexpr std::string_view products[] = {"line.product"};
    return {gives(system, people), gives(system, products)};
}

/// The system's columns, with the twins of their fields that no column of its own gives.
Mapping withTwins(Mapping system)
{
    const Named named = namedBy(system);
    std::vector<std::vector<std::string>> twinned;
    for (const ColumnMapping &column : system.columns) {
        std::vector<std::string> fields;
        for (const std::string &field : column.fields) {
            for (const std::string &one : withTwins(field, named)) {
                const std::string_view only[] = {one};
                if (one == field || !gives(system, only))
                    fields.push_back(one);
            }
        }
        twinned.push_back(std::move(fields));
    }
    for (std::size_t i = 0; i < twinned.size(); ++i)
        system.columns[i].fields = std::move(twinned[i]);
    return system;
}

/// Gives the columns that the mapping names their fields, and takes these from all others: a field has one column.
void apply(const Mapping &mapping, const Evidence &evidence, const std::vector<std::string> &headers,
           Recognition &result)
{
    for (std::size_t c = 0; c < headers.size(); ++c) {
        const ColumnMapping *mapped = wantedColumn(mapping, headers[c]);
        if (!mapped || !mapped->fieldsGiven)
            continue;
        result.columns[c] = {mapped->fields, {evidence}, mapped->fields.empty()};
        for (std::size_t other = 0; other < headers.size(); ++other) {
            const ColumnMapping *its = wantedColumn(mapping, headers[other]);
            if (other == c || (its && its->fieldsGiven))
                continue;
            std::erase_if(result.columns[other].fields,
                          [mapped](const std::string &field) { return std::ranges::count(mapped->fields, field) > 0; });
        }
    }
}

/// "personal_card" and the like, or empty.
std::string_view personalByContent(const ColumnFacts &facts)
{
    constexpr std::uint64_t fewest = 3;
    if (facts.filled < fewest || facts.distinct < fewest)
        return {};
    if (facts.mostly(facts.nationalIds))
        return "personal_national_id";
    if (facts.mostly(facts.cards))
        return "personal_card";
    return facts.mostly(facts.ibans) ? "personal_iban" : std::string_view();
}

void markPersonal(const HeaderKeys &keys, const ColumnFacts &facts, bool recognised, RecognisedColumn &column)
{
    std::string_view evidence = personalHeader(keys.whole);
    if (evidence.empty())
        evidence = personalHeader(keys.bare);
    if (evidence.empty() && !recognised)
        evidence = personalByContent(facts);
    if (evidence.empty())
        return;
    column.skipped = true;
    column.fields.clear();
    column.evidence.push_back({std::string(evidence), {}});
}

/// Columns that no word names, but whose cells say what they are.
void recogniseContents(const std::vector<HeaderKeys> &keys, const std::vector<ColumnFacts> &facts,
                       Assignment &assignment, Recognition &result)
{
    const bool orders = result.primary == Entity::Order || result.primary == Entity::OrderLine;
    const auto give = [&](std::size_t c, std::string_view field, const char *evidence, std::uint64_t cells) {
        if (assignment.has(field))
            return;
        assignment.levels[field] = WordLevel::Plain;
        result.columns[c].fields = {std::string(field)};
        result.columns[c].evidence.push_back({evidence, {std::to_string(cells), std::to_string(facts[c].filled)}});
    };
    for (std::size_t c = 0; c < facts.size(); ++c) {
        const bool people = result.primary != Entity::Product && result.primary != Entity::Table;
        if (assignment.columns[c] || result.columns[c].skipped || !people)
            continue;
        if (facts[c].mostly(facts[c].emails, 0.8))
            give(c, "customer.email", "field_by_email_shape", facts[c].emails);
        else if (facts[c].mostly(facts[c].phones, 0.8) && !isHeaderWord(keys[c].whole))
            give(c, "customer.phone", "field_by_phone_shape", facts[c].phones);
        else if (orders && facts[c].mostly(facts[c].currencyCodes))
            give(c, "order.currency", "field_by_currency_codes", facts[c].currencyCodes);
    }
}

/// Orders without their number or their worth are worth little, and mostly a column was not understood.
void warnOfMissing(Recognition &result)
{
    const auto has = [&result](std::string_view field) {
        return std::ranges::any_of(result.columns, [field](const RecognisedColumn &column) {
            return std::ranges::count(column.fields, field) > 0;
        });
    };
    if (result.primary != Entity::Order && result.primary != Entity::OrderLine)
        return;
    if (!has("order.id"))
        result.entityEvidence.push_back({"no_order_id", {}});
    if (!has("order.total") && !has("line.total") && !has("line.price"))
        result.entityEvidence.push_back({"no_order_total", {}});
}

} // namespace

const ColumnMapping *wantedColumn(const Mapping &wanted, const std::string &header)
{
    const std::string key = headerKey(header);
    for (const ColumnMapping &column : wanted.columns) {
        if (column.header == header || (!key.empty() && headerKey(column.header) == key))
            return &column;
    }
    return nullptr;
}

Recognition recognise(const std::vector<std::string> &headers, const std::vector<ColumnFacts> &facts,
                      const Mapping &wanted, const SourceMatch *system)
{
    Recognition result;
    std::vector<HeaderKeys> keys;
    for (const std::string &header : headers)
        keys.push_back({headerKey(header), bareHeader(header).key});
    if (wanted.primary) {
        result.primary = *wanted.primary;
        result.entityEvidence.push_back({"entity_wanted", {std::string(fields::entityId(result.primary))}});
    } else if (system) {
        result.primary = *system->mapping.primary;
    } else {
        result.primary = findEntity(headers, keys, facts, result.entityEvidence);
    }
    if (system)
        result.entityEvidence.push_back(evidenceOf(system->system, *system->mapping.primary));
    Assignment assignment = assign(keys, facts, result.primary);
    const Named named{assignment.namesCustomer(), assignment.has("line.product")};
    result.columns.resize(headers.size());
    for (std::size_t c = 0; c < headers.size(); ++c) {
        RecognisedColumn &column = result.columns[c];
        if (assignment.columns[c]) {
            column.fields = withTwins(assignment.columns[c]->field, named);
            column.evidence.push_back({"field_by_header", {std::string(assignment.columns[c]->field)}});
        }
        markPersonal(keys[c], facts[c], assignment.columns[c].has_value(), column);
    }
    recogniseContents(keys, facts, assignment, result);
    if (system)
        apply(withTwins(system->mapping), {"field_by_system", {system->system.name}}, headers, result);
    apply(wanted, {"field_wanted", {}}, headers, result);
    warnOfMissing(result);
    return result;
}

} // namespace dilim::ingest

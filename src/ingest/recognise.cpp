// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recognise.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "ingest/field_assignment.h"
#include "ingest/guess_entity.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

namespace dilim::ingest {
namespace {

using fields::Entity;

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

Evidence fieldEvidence(const RecognisedSystem &system)
{
    if (system.knowledge == Knowledge::Common)
        return {"field_by_kind", {system.id}};
    return {"field_by_system", {system.name}};
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

bool isPersonal(const Evidence &evidence)
{
    return evidence.id.starts_with("personal_");
}

/// Gives the columns that the mapping names their fields, and takes these from all others: a field has one column.
void apply(const Mapping &mapping, const Evidence &evidence, const std::vector<std::string> &headers,
           Recognition &result)
{
    for (std::size_t c = 0; c < headers.size(); ++c) {
        const ColumnMapping *mapped = wantedColumn(mapping, headers[c]);
        if (!mapped || !mapped->fieldsGiven)
            continue;
        std::vector<Evidence> why{evidence};
        if (mapped->fields.empty()) // that it is about somebody's secrets stays true
            std::ranges::copy_if(result.columns[c].evidence, std::back_inserter(why), isPersonal);
        result.columns[c] = {mapped->fields, std::move(why), mapped->fields.empty()};
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
        result.primary = guessEntity(headers, keys, facts, result.entityEvidence);
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
        if (column.fields.empty() && !column.skipped && numbersRows(keys[c], facts[c], {})) {
            column.skipped = true;
            column.evidence.push_back({"row_numbers", {}});
        }
    }
    recogniseContents(keys, facts, assignment, result);
    if (system)
        apply(withTwins(system->mapping), fieldEvidence(system->system), headers, result);
    apply(wanted, {"field_wanted", {}}, headers, result);
    warnOfMissing(result);
    return result;
}

} // namespace dilim::ingest

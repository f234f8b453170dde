// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_build.h"

#include "store/bases.h"
#include "store/count_outcome.h"
#include "store/edits.h"
#include "store/live_layers.h"
#include "store/number_column.h"

#include <array>
#include <optional>
#include <utility>

namespace dilim::store {

using fields::Entity;

namespace {

Error cancelled()
{
    return {std::string(cancelledCode), {}};
}

} // namespace

Result<BuiltImport> ImportBuild::run(const ingest::ReadReport &report)
{
    ImportOutcome &outcome = m_result.outcome;
    outcome.rowsRead = report.recordsRead;
    outcome.rejected = report.rejected;
    outcome.primary = m_builder.plan().primary;
    auto ledger = Ledger::read(m_connection, m_builder.keyKinds());
    if (!ledger)
        return ledger.error();
    m_result.ledger = *std::move(ledger);
    auto edits = liveEdits(m_connection);
    if (!edits)
        return edits.error();
    m_edits = *std::move(edits);
    m_builder.resolvePersons(m_result.ledger, m_origin.source);
    const auto map = buildCustomers();
    if (!map)
        return map.error();
    if (const auto built = buildFacts(*map); !built)
        return built.error();
    m_result.map = *map;
    return std::move(m_result);
}

void ImportBuild::keep(BuiltLayer built)
{
    m_result.layers.push_back(std::move(built.layer));
}

/// Customers first: who is who decides the order of the facts.
Result<CustomerMap> ImportBuild::buildCustomers()
{
    const std::uint32_t keys = m_result.ledger.size();
    auto live = readLiveColumns(m_connection, Entity::Customer, keyColumns, m_progress);
    if (!live)
        return live.error();
    auto built = m_builder.customers(m_origin);
    m_builder.forgetAfter(Entity::Customer);
    if (!built)
        return customerMap(*live, keys, m_edits);
    std::vector<LayerTable> all = *live;
    all.push_back(keysOnly(built->layer));
    const CustomerMap map = customerMap(all, keys, m_edits);
    if (!live->empty() && !saysNothing(built->layer, all)) {
        live = readToCompare(built->layer);
        if (!live)
            return live.error();
    }
    const auto place = static_cast<std::size_t>(Entity::Customer);
    m_result.outcome.feeds[place] = true;
    m_result.outcome.entities[place] = countCustomers(*live, *built, map, m_edits);
    keep(*std::move(built));
    return map;
}

/// The columns of live customers that a new layer may change.
Result<std::vector<LayerTable>> ImportBuild::readToCompare(const LayerTable &added)
{
    if (added.role == LayerRole::Listed) // also decides who else makes customers
        return readLiveLayers(m_connection, Entity::Customer, m_progress);
    std::vector<std::string_view> names(keyColumns.begin(), keyColumns.end());
    names.push_back(updatedAtField);
    for (const auto &[name, column] : added.table.columns)
        names.push_back(name);
    return readLiveColumns(m_connection, Entity::Customer, names, m_progress);
}

Result<void> ImportBuild::count(const BuiltLayer &built, Count counter)
{
    if (m_progress.cancelled())
        return cancelled();
    const auto live = readParts(m_connection, built.layer.entity, &built.layer, m_progress);
    if (!live)
        return live.error();
    const auto place = static_cast<std::size_t>(built.layer.entity);
    m_result.outcome.feeds[place] = true;
    m_result.outcome.entities[place] = counter(*live, built);
    return {};
}

Result<KnownOrders> ImportBuild::knownOrders(const CustomerMap &map)
{
    constexpr std::array<std::string_view, 2> names = {orderIdField, customerColumn};
    const auto layers = readLiveColumns(m_connection, Entity::Order, names, m_progress);
    if (!layers)
        return layers.error();
    KnownOrders known;
    constexpr std::array<std::uint32_t, 1> sameSource = {0};
    for (const LayerTable &layer : *layers) {
        const columns::Column *ids = layer.table.find(orderIdField);
        if (layer.source != m_origin.source || !ids)
            continue;
        const std::vector<std::uint32_t> numbers = known.index.add(*ids, sameSource);
        known.owners.resize(known.index.size(), noNumber);
        const columns::Column *customers = layer.table.find(customerColumn);
        const std::vector<std::uint32_t> keys = customers ? numbersOf(*customers) : std::vector<std::uint32_t>();
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (keys[row] != noNumber)
                known.owners[numbers[row]] = map.ownerOf(keys[row]);
        }
    }
    return known;
}

Result<void> ImportBuild::buildFacts(const CustomerMap &map)
{
    auto products = m_builder.products(m_origin);
    m_builder.forgetAfter(Entity::Product);
    if (const auto kept = countAndKeep(std::move(products), countRows); !kept)
        return kept;
    auto orders = m_builder.orders(m_origin, map);
    m_builder.forgetAfter(Entity::Order);
    if (orders) {
        if (const auto counted = count(*orders, countRows); !counted)
            return counted;
    }
    KnownOrders known;
    if (m_builder.needsKnownOrders()) {
        auto read = knownOrders(map);
        if (!read)
            return read.error();
        known = *std::move(read);
    }
    auto lines = m_builder.lines(m_origin, orders ? &*orders : nullptr, std::move(known));
    m_builder.forgetAfter(Entity::OrderLine);
    if (orders)
        keep(*std::move(orders));
    if (const auto kept = countAndKeep(std::move(lines), countLines); !kept)
        return kept;
    auto events = m_builder.events(m_origin, map);
    m_builder.forgetAfter(Entity::Event);
    return countAndKeep(std::move(events), countRows);
}

Result<void> ImportBuild::countAndKeep(std::optional<BuiltLayer> built, Count counter)
{
    if (!built)
        return {};
    if (const auto counted = count(*built, counter); !counted)
        return counted;
    keep(*std::move(built));
    return {};
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_snapshot.h"

#include "store/customer_map.h"
#include "store/derive_facts.h"
#include "store/finish_table.h"
#include "store/merge_customers.h"
#include "store/merge_facts.h"

namespace dilim::store {

using fields::Entity;

namespace {

std::vector<LayerTable> &of(LiveLayers &layers, Entity entity)
{
    return layers[static_cast<std::size_t>(entity)];
}

} // namespace

void mergeInto(columns::Snapshot &snapshot, LiveLayers &layers, std::uint32_t keys)
{
    const CustomerMap map = customerMap(of(layers, Entity::Customer), keys);
    MergedCustomers customers = mergeCustomers(of(layers, Entity::Customer), map);
    snapshot.customers = std::move(customers.table);
    snapshot.customerOrigin = std::move(customers.origin);

    MergedProducts products = mergeProducts(of(layers, Entity::Product));
    MergedFacts orders = mergeOrders(of(layers, Entity::Order), map);
    MergedLines lines = mergeLines(of(layers, Entity::OrderLine), orders);
    MergedFacts events = mergeEvents(of(layers, Entity::Event), map);
    snapshot.lineProduct = productRows(lines.table.find("line.product"), lines.table.rows, lines.sources, products);
    snapshot.eventProduct =
        productRows(events.table.find("event.product"), events.table.rows, events.sources, products);
    snapshot.lineOffsets = std::move(lines.lineOffsets);
    snapshot.products = std::move(products.table);
    snapshot.orders = std::move(orders.table);
    snapshot.lines = std::move(lines.table);
    snapshot.events = std::move(events.table);
    for (columns::Table *table :
         {&snapshot.customers, &snapshot.products, static_cast<columns::Table *>(&snapshot.orders),
          static_cast<columns::Table *>(&snapshot.lines), static_cast<columns::Table *>(&snapshot.events)})
        finishTable(*table, snapshot.catalogue);
    deriveFacts(snapshot);
    snapshot.dataMoment = newestMoment(snapshot);
}

} // namespace dilim::store

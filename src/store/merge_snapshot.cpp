// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_snapshot.h"

#include "base/heap.h"
#include "base/in_parallel.h"
#include "store/bases.h"
#include "store/column_kind.h"
#include "store/customer_map.h"
#include "store/derive_facts.h"
#include "store/finished_column.h"
#include "store/merge_customers.h"
#include "store/merge_facts.h"
#include "store/merge_rows.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dilim::store {

using columns::Column;
using columns::LaterColumns;
using columns::Snapshot;
using fields::Entity;

namespace {

/// The packs of an entity's layers and what columns they have, for reading later.
struct LayerPacks {
    std::shared_ptr<Connection> connection{};
    std::vector<PackId> packs{};
    std::vector<std::vector<std::string>> names{}; // by layer
    std::vector<LayerTable> layers{}; // without columns, but those that the plan of the rows needed

    [[nodiscard]] std::set<std::string> allNames() const
    {
        std::set<std::string> all;
        for (const auto &ofLayer : names)
            all.insert(ofLayer.begin(), ofLayer.end());
        return all;
    }

    /// A column of one layer; nothing if it has none of that name.
    [[nodiscard]] Result<std::optional<Column>> column(std::size_t layer, const std::string &name) const
    {
        if (std::find(names[layer].begin(), names[layer].end(), name) == names[layer].end())
            return std::optional<Column>();
        Progress unheard;
        auto table = readTable(*connection, packs[layer], std::span(&name, 1), unheard);
        if (!table)
            return table.error();
        const auto at = table->columns.find(name);
        return at == table->columns.end() ? std::optional<Column>() : std::optional(std::move(at->second));
    }

    /// The column of every layer.
    [[nodiscard]] Result<std::vector<std::optional<Column>>> columnsNamed(const std::string &name) const
    {
        std::vector<std::optional<Column>> columns;
        for (std::size_t layer = 0; layer < packs.size(); ++layer) {
            auto column = this->column(layer, name);
            if (!column)
                return column.error();
            columns.push_back(*std::move(column));
        }
        return columns;
    }

    void dropColumns()
    {
        for (LayerTable &layer : layers)
            layer.table.columns.clear();
    }
};

using SharedPacks = std::shared_ptr<LayerPacks>;

Result<SharedPacks> readPacks(const std::shared_ptr<Connection> &connection, Entity entity, Progress &progress)
{
    auto live =
        entity == Entity::Customer ? liveLayersOf(*connection, entity) : liveParts(*connection, entity, nullptr);
    if (!live)
        return live.error();
    auto packs = std::make_shared<LayerPacks>();
    packs->connection = connection;
    for (const LiveLayer &layer : *live) {
        auto names = columnNames(*connection, layer.pack);
        if (!names)
            return names.error();
        packs->packs.push_back(layer.pack);
        packs->names.push_back(*std::move(names));
    }
    const std::size_t count = live->size();
    const bool mayStand = count == 1 && (entity == Entity::Order || entity == Entity::Event); // see completePlan
    const auto wanted = [entity, count, mayStand](const std::string &name) {
        return mayStand ? name == customerColumn || name == sourceColumn : planNeeds(entity, count, name);
    };
    auto layers = readLayers(*connection, *std::move(live), wanted, progress);
    if (!layers)
        return layers.error();
    packs->layers = *std::move(layers);
    return packs;
}

/// Reads what the plan of the only layer of orders or events needs where it does not stand as it was written.
Result<void> completePlan(LayerPacks &packs, Entity entity, const CustomerMap &map)
{
    if (packs.layers.size() != 1 || standsAsWritten(packs.layers.front(), map))
        return {};
    columns::Table &table = packs.layers.front().table;
    for (const std::string &name : packs.names.front()) {
        if (table.columns.contains(name) || !planNeeds(entity, 1, name))
            continue;
        auto column = packs.column(0, name);
        if (!column)
            return column.error();
        table.columns[name] = *std::move(*column);
    }
    return {};
}

using SharedHands = std::shared_ptr<const HandValues>;

/// Adds the columns that are fields of the catalogue, finished and changed by hand; `make` gives the merged column of a
/// name.
void addFields(const LayerPacks &packs, const Snapshot &snapshot,
               const std::function<LaterColumns::Make(const std::string &)> &make, LaterColumns &later,
               const SharedHands &hands = nullptr)
{
    for (const std::string &name : packs.allNames()) {
        const fields::Field *field = shownField(name, snapshot.catalogue);
        if (!field)
            continue;
        const SharedHands changing = hands && hands->changes(name) ? hands : nullptr;
        later.add(name, [merged = make(name), field = *field, changing]() -> Result<Column> {
            Result<Column> column = merged();
            if (!column)
                return column;
            Column finished = finishedColumn(field, *std::move(column));
            return changing ? changing->changed(field, std::move(finished)) : std::move(finished);
        });
    }
}

/// Columns that no import fills, of fields of which some customer gets a value by hand.
void addGivenFields(Snapshot &snapshot, const SharedHands &hands)
{
    LaterColumns &later = *snapshot.customers.later;
    for (const std::string &name : hands->fields()) {
        const fields::Field *field = shownField(name, snapshot.catalogue);
        if (later.has(name) || !field || field->entity != Entity::Customer || !hands->gives(name))
            continue;
        later.add(name, [hands, field = *field, rows = snapshot.customers.rows]() -> Result<Column> {
            return hands->changed(field, missingColumn(kindOf(field), rows));
        });
    }
}

/// Those parts of the customers that a later import has not made meaningless.
void addCustomers(Snapshot &snapshot, const SharedPacks &packs, const CustomerMap &map, const SharedHands &hands)
{
    auto plan = std::make_shared<const CustomerPlan>(planCustomers(packs->layers, map));
    packs->dropColumns();
    snapshot.customers.rows = plan->customers;
    snapshot.customers.later = std::make_shared<LaterColumns>();
    LayerPacks told = *packs; // names of parts only: layers that say nothing tell no fields
    for (std::size_t layer = 0; layer < told.names.size(); ++layer) {
        const bool takesPart = std::any_of(plan->parts.begin(), plan->parts.end(),
                                           [layer](const CustomerPart &part) { return part.layer == layer; });
        if (!takesPart)
            told.names[layer].clear();
    }
    const auto make = [packs, plan](const std::string &name) -> LaterColumns::Make {
        return [packs, plan, name]() {
            return plannedField(*plan, name, [&packs](const CustomerPart &part, const std::string &field) {
                return packs->column(part.layer, field);
            });
        };
    };
    addFields(told, snapshot, make, *snapshot.customers.later, hands);
    addGivenFields(snapshot, hands);
    const auto origins = [packs, plan, later = snapshot.customers.later] {
        std::vector<std::uint32_t> imports;
        std::vector<std::optional<Column>> lines;
        std::vector<const Column *> pointers;
        for (const CustomerPart &part : plan->parts) {
            imports.push_back(packs->layers[part.layer].import);
            auto column = packs->column(part.layer, std::string(lineColumn));
            if (!column)
                later->fail(column.error());
            lines.push_back(column ? *std::move(column) : std::nullopt);
        }
        for (const auto &column : lines)
            pointers.push_back(column ? &*column : nullptr);
        return plannedOrigins(*plan, imports, pointers);
    };
    snapshot.customerOrigin = columns::Later<std::vector<columns::Origin>>(origins);
}

LaterColumns::Make mergedLater(const SharedPacks &packs, const std::shared_ptr<const RowPlan> &plan,
                               const std::string &name)
{
    return [packs, plan, name]() -> Result<Column> {
        auto ofLayers = packs->columnsNamed(name);
        return ofLayers ? Result<Column>(plannedColumn(*plan, *std::move(ofLayers))) : ofLayers.error();
    };
}

/// Columns of facts or products in their planned rows.
void addPlanned(columns::Table &table, const Snapshot &snapshot, const SharedPacks &packs,
                const std::shared_ptr<const RowPlan> &plan)
{
    packs->dropColumns();
    table.rows = plan->placed.rows;
    table.later = std::make_shared<LaterColumns>();
    addFields(
        *packs, snapshot, [&](const std::string &name) { return mergedLater(packs, plan, name); }, *table.later);
}

/// For the links from facts to products.
struct ProductRows {
    std::shared_ptr<const RowPlan> plan{};
    SharedPacks packs{};
    std::vector<std::uint32_t> sources{};
};

columns::Later<std::vector<std::uint32_t>> linksTo(const std::shared_ptr<const ProductRows> &products,
                                                   const columns::FactTable &facts, const char *field,
                                                   std::vector<std::uint32_t> sources)
{
    return columns::Later<std::vector<std::uint32_t>>([products, &facts, field, sources = std::move(sources)] {
        const Column *codes = facts.find(field);
        const bool hasProducts = products->plan && products->packs->allNames().contains(std::string(skuField));
        if (!codes || !hasProducts)
            return std::vector<std::uint32_t>(facts.rows, Snapshot::noProduct);
        const Result<Column> skus = mergedLater(products->packs, products->plan, std::string(skuField))();
        if (!skus)
            facts.later->fail(skus.error());
        return productRows(codes, facts.rows, sources, skus ? &*skus : nullptr, products->sources);
    });
}

/// "order.amount" and its like come from orders and lines together, three at once; the amounts of lines, which are as
/// large as these and seldom asked for, by themselves.
void addDerived(Snapshot &snapshot)
{
    const Snapshot *self = &snapshot;
    using Shared = Result<std::shared_ptr<DerivedFacts>>;
    using Facts = std::shared_ptr<columns::Later<std::optional<Shared>>>;
    const auto later = [self](LineAmounts lineAmounts) {
        return std::make_shared<columns::Later<std::optional<Shared>>>([self, lineAmounts]() -> std::optional<Shared> {
            auto derived = std::make_shared<DerivedFacts>(derivedFacts(*self, lineAmounts));
            const std::optional<Error> failure = self->failure();
            return failure ? Shared(*failure) : Shared(std::move(derived));
        });
    };
    const auto add = [](columns::Table &table, const char *name, const Facts &facts,
                        columns::IntegerColumn DerivedFacts::*member) {
        if (!table.later)
            table.later = std::make_shared<LaterColumns>();
        table.later->add(name, [facts, member]() -> Result<Column> {
            const Shared &derived = *facts->get();
            return derived ? Result<Column>(Column(std::move((**derived).*member))) : derived.error();
        });
    };
    snapshot.ordersInOtherCurrencies = columns::Later<std::size_t>([self] { return ordersInOtherCurrencies(*self); });
    const Facts facts = later(LineAmounts::Left);
    if (snapshot.orders.rows > 0) {
        add(snapshot.orders, "order.amount", facts, &DerivedFacts::orderAmount);
        add(snapshot.orders, "order.counts", facts, &DerivedFacts::orderCounts);
    }
    if (snapshot.lines.rows > 0) {
        add(snapshot.lines, "line.amount", later(LineAmounts::Kept), &DerivedFacts::lineAmount);
        add(snapshot.lines, "line.counts", facts, &DerivedFacts::lineCounts);
    }
}

} // namespace

bool planNeeds(Entity entity, std::size_t layers, const std::string &name)
{
    if (name == sourceColumn)
        return true;
    switch (entity) {
    case Entity::Customer:
        return name == updatedAtField || std::find(keyColumns.begin(), keyColumns.end(), name) != keyColumns.end();
    case Entity::Order:
        return name == orderIdField || name == customerColumn || name == "order.at";
    case Entity::Product:
        return name == skuField;
    case Entity::OrderLine: // rows of several layers without a number are compared
        return layers > 1 ? name != lineColumn : name == orderColumn;
    case Entity::Event:
        return layers > 1 ? name != lineColumn : name == customerColumn || name == "event.at";
    case Entity::Table:
        return false;
    }
    return true;
}

namespace {

/// What the merging of facts needs beside their layers.
struct Merging {
    Snapshot &snapshot;
    const std::shared_ptr<Connection> &connection;
    Progress &progress;

    [[nodiscard]] Result<SharedPacks> read(Entity entity) const { return readPacks(connection, entity, progress); }
};

Result<std::shared_ptr<ProductRows>> mergeProducts(const Merging &merging)
{
    auto products = std::make_shared<ProductRows>();
    const auto packs = merging.read(Entity::Product);
    if (!packs)
        return packs.error();
    if (const auto &layers = (*packs)->layers; !layers.empty()) {
        auto plan = std::make_shared<const RowPlan>(rowPlan(unionById(layers, skuField), layers, {}));
        *products = {plan, *packs, plannedSources(*plan, layers)};
        addPlanned(merging.snapshot.products, merging.snapshot, *packs, plan);
    }
    return products;
}

/// Sources of the lines.
Result<std::vector<std::uint32_t>> mergeOrdersAndLines(const Merging &merging, const CustomerMap &map)
{
    Snapshot &snapshot = merging.snapshot;
    const auto orderPacks = merging.read(Entity::Order);
    if (!orderPacks)
        return orderPacks.error();
    if (const auto done = completePlan(**orderPacks, Entity::Order, map); !done)
        return done.error();
    FactPlan orders = planOrders((*orderPacks)->layers, map);
    const auto orderRows = std::make_shared<const RowPlan>(std::move(orders.rows));

    const auto linePacks = merging.read(Entity::OrderLine);
    if (!linePacks)
        return linePacks.error();
    std::optional<Column> orderIds;
    if (!(*linePacks)->layers.empty() && (*orderPacks)->allNames().contains(std::string(orderIdField))) {
        Result<Column> ids = mergedLater(*orderPacks, orderRows, std::string(orderIdField))();
        if (!ids)
            return ids.error();
        orderIds = *std::move(ids);
    }
    releaseFreedMemory();
    LinePlan lines =
        planLines((*linePacks)->layers,
                  {orderIds ? &*orderIds : nullptr, orders.sources, orders.offsets, orderRows->placed.rows});
    orderIds.reset();
    addPlanned(snapshot.orders, snapshot, *orderPacks, orderRows);
    snapshot.orders.offsets = std::move(orders.offsets);
    addPlanned(snapshot.lines, snapshot, *linePacks, std::make_shared<const RowPlan>(std::move(lines.facts.rows)));
    snapshot.lines.offsets = std::move(lines.facts.offsets);
    snapshot.lineOffsets = std::move(lines.lineOffsets);
    return std::move(lines.facts.sources);
}

/// Sources of the events.
Result<std::vector<std::uint32_t>> mergeEvents(const Merging &merging, const CustomerMap &map)
{
    Snapshot &snapshot = merging.snapshot;
    const auto packs = merging.read(Entity::Event);
    if (!packs)
        return packs.error();
    if (const auto done = completePlan(**packs, Entity::Event, map); !done)
        return done.error();
    FactPlan events = planEvents((*packs)->layers, map);
    addPlanned(snapshot.events, snapshot, *packs, std::make_shared<const RowPlan>(std::move(events.rows)));
    snapshot.events.offsets = std::move(events.offsets);
    return std::move(events.sources);
}

} // namespace

Result<void> mergeInto(Snapshot &snapshot, const std::shared_ptr<Connection> &connection, std::uint32_t keys,
                       std::span<const IdentityEdit> edits, const std::shared_ptr<HandValues> &hands,
                       Progress &progress)
{
    const Merging merging{snapshot, connection, progress};
    const auto customers = merging.read(Entity::Customer);
    if (!customers)
        return customers.error();
    const CustomerMap map = customerMap((*customers)->layers, keys, edits);
    if (!hands->empty())
        hands->findCustomers(map, liveKeys((*customers)->layers, keys));
    addCustomers(snapshot, *customers, map, hands);
    releaseFreedMemory(); // the tables of facts need other sizes
    const auto products = mergeProducts(merging);
    if (!products)
        return products.error();
    std::optional<Result<std::vector<std::uint32_t>>> lineSources;
    std::optional<Result<std::vector<std::uint32_t>>> eventSources;
    inParallel(2, [&](std::size_t task) {
        if (task == 0)
            lineSources = mergeOrdersAndLines(merging, map);
        else
            eventSources = mergeEvents(merging, map);
    });
    if (!*lineSources)
        return lineSources->error();
    if (!*eventSources)
        return eventSources->error();
    snapshot.lineProduct = linksTo(*products, snapshot.lines, "line.product", **std::move(lineSources));
    snapshot.eventProduct = linksTo(*products, snapshot.events, "event.product", **std::move(eventSources));
    addDerived(snapshot);
    return {};
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bases.h"

#include "store/live_layers.h"
#include "store/merge_facts.h"
#include "store/number_column.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace dilim::store {

using fields::Entity;

namespace {

/// The base of an entity as the oldest layer of all, and the imports it covers.
struct Base {
    LiveLayer table{};
    std::vector<std::uint32_t> imports{};
};

Result<std::optional<Base>> baseOf(Connection &connection, fields::Entity entity)
{
    const auto parts = currentParts(connection);
    if (!parts)
        return parts.error();
    for (const CurrentPart &part : *parts) {
        if (part.name != fields::entityId(entity) || part.run != 0)
            continue;
        Base base;
        base.table.pack = part.pack;
        base.table.layer.entity = entity;
        base.table.layer.dataDate = {std::numeric_limits<std::int32_t>::min()};
        base.table.layer.table.rows = part.rows;
        base.table.layer.sorted = true;
        base.imports = part.imports;
        return std::optional(std::move(base));
    }
    return std::optional<Base>();
}

/// The layers above the base; nothing if the base cannot be used: an import that it covers is no longer live, or a
/// layer above it is older than one that it covers.
std::optional<std::vector<LiveLayer>> layersAbove(const Base &base, const std::vector<LiveLayer> &layers,
                                                  const LayerTable *added)
{
    std::vector<LiveLayer> above;
    const LayerTable *newestCovered = nullptr;
    std::size_t covered = 0;
    for (const LiveLayer &live : layers) {
        if (std::binary_search(base.imports.begin(), base.imports.end(), live.layer.import)) {
            newestCovered = &live.layer; // older layers come first
            ++covered;
        } else {
            above.push_back(live);
        }
    }
    const auto isBelow = [newestCovered](const LayerTable &layer) { return isOlder(layer, *newestCovered); };
    if (covered != base.imports.size() || !newestCovered || (added && isBelow(*added)))
        return std::nullopt;
    if (std::any_of(above.begin(), above.end(), [&](const LiveLayer &live) { return isBelow(live.layer); }))
        return std::nullopt;
    return above;
}

/// Rows of the base, or of the oldest layer where there is none, and of the layers above it.
struct Sizes {
    std::uint64_t base = 0;
    std::uint64_t above = 0;
};

Result<bool> needsBase(Connection &connection, Entity entity)
{
    const auto base = baseOf(connection, entity);
    if (!base)
        return base.error();
    const auto layers = liveLayersOf(connection, entity);
    if (!layers)
        return layers.error();
    if (layers->size() < 2)
        return false;
    Sizes sizes;
    auto above = *base ? layersAbove(**base, *layers, nullptr) : std::nullopt;
    if (above) {
        sizes.base = (*base)->table.layer.table.rows;
    } else {
        sizes.base = layers->front().layer.table.rows;
        above.emplace(layers->begin() + 1, layers->end());
    }
    for (const LiveLayer &live : *above)
        sizes.above += live.layer.table.rows;
    return sizes.above * 4 > sizes.base;
}

Result<void> writeBase(Connection &connection, Entity entity, columns::Table table,
                       std::span<const std::uint32_t> sources, Progress &progress)
{
    if (!table.find(sourceColumn))
        table.columns[std::string(sourceColumn)] =
            numberColumn(std::vector<std::uint32_t>(table.rows, sources.empty() ? 0 : sources[0]));
    const auto former = baseOf(connection, entity);
    if (!former)
        return former.error();
    if (*former) {
        if (const auto removed = removeCurrentPart(connection, (*former)->table.pack); !removed)
            return removed;
    }
    const auto layers = liveLayersOf(connection, entity);
    if (!layers)
        return layers.error();
    CurrentPart part;
    part.name = fields::entityId(entity);
    part.rows = table.rows;
    for (const LiveLayer &live : *layers)
        part.imports.push_back(live.layer.import);
    std::sort(part.imports.begin(), part.imports.end());
    const auto pack = createCurrentPart(connection, part);
    return pack ? writeTable(connection, *pack, table, progress) : pack.error();
}

/// Orders and lines together: lines stand in the order of the merged orders.
Result<void> refreshOrders(Connection &connection, bool ordersNeed, bool linesNeed, const CustomerMap &map,
                           Progress &progress)
{
    if (!ordersNeed && !linesNeed)
        return {};
    auto orderParts = readParts(connection, Entity::Order, nullptr, progress);
    if (!orderParts)
        return orderParts.error();
    MergedFacts orders = mergeOrders(*orderParts, map);
    if (linesNeed) {
        auto lineParts = readParts(connection, Entity::OrderLine, nullptr, progress);
        if (!lineParts)
            return lineParts.error();
        MergedLines lines = mergeLines(*lineParts, orders);
        const auto written = writeBase(connection, Entity::OrderLine, std::move(lines.table), lines.sources, progress);
        if (!written)
            return written;
    }
    if (!ordersNeed)
        return {};
    return writeBase(connection, Entity::Order, std::move(orders.table), orders.sources, progress);
}

} // namespace

Result<std::vector<LiveLayer>> liveParts(Connection &connection, Entity entity, const LayerTable *added)
{
    const auto base = baseOf(connection, entity);
    if (!base)
        return base.error();
    auto layers = liveLayersOf(connection, entity);
    if (!layers)
        return layers.error();
    auto above = *base ? layersAbove(**base, *layers, added) : std::nullopt;
    if (!above)
        return layers;
    above->insert(above->begin(), (*base)->table);
    return *std::move(above);
}

Result<std::vector<LayerTable>> readParts(Connection &connection, Entity entity, const LayerTable *added,
                                          Progress &progress)
{
    auto parts = liveParts(connection, entity, added);
    if (!parts)
        return parts.error();
    const bool withLines = entity == Entity::Customer;
    const auto wanted = [withLines](const std::string &name) { return withLines || name != lineColumn; };
    return readLayers(connection, *std::move(parts), wanted, progress);
}

Result<void> refreshBases(Connection &connection, std::span<const Entity> entities, const CustomerMap &map,
                          Progress &progress)
{
    std::array<bool, fields::entityCount> needed{};
    for (const Entity entity : entities) {
        if (entity == Entity::Customer)
            continue;
        const auto needs = needsBase(connection, entity);
        if (!needs)
            return needs.error();
        needed[static_cast<std::size_t>(entity)] = *needs;
    }
    const auto isNeeded = [&needed](Entity entity) { return needed[static_cast<std::size_t>(entity)]; };
    const auto refreshed =
        refreshOrders(connection, isNeeded(Entity::Order), isNeeded(Entity::OrderLine), map, progress);
    if (!refreshed)
        return refreshed;
    if (isNeeded(Entity::Product)) {
        auto parts = readParts(connection, Entity::Product, nullptr, progress);
        if (!parts)
            return parts.error();
        MergedProducts products = mergeProducts(*parts);
        const auto written =
            writeBase(connection, Entity::Product, std::move(products.table), products.sources, progress);
        if (!written)
            return written;
    }
    if (!isNeeded(Entity::Event))
        return {};
    auto parts = readParts(connection, Entity::Event, nullptr, progress);
    if (!parts)
        return parts.error();
    MergedFacts events = mergeEvents(*parts, map);
    return writeBase(connection, Entity::Event, std::move(events.table), events.sources, progress);
}

} // namespace dilim::store

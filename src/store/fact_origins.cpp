// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_origins.h"

#include "store/customer_map.h"
#include "store/live_layers.h"
#include "store/merge_facts.h"
#include "store/merge_rows.h"
#include "store/merge_snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;
using columns::RowOrigins;
using fields::Entity;

namespace {

/// The live layers as they were when the snapshot was made.
class LiveFile
{
public:
    static Result<std::shared_ptr<const LiveFile>> of(const std::shared_ptr<Connection> &connection, std::uint32_t keys,
                                                      std::vector<IdentityEdit> edits)
    {
        auto file = std::make_shared<LiveFile>();
        file->m_connection = connection;
        file->m_keys = keys;
        file->m_edits = std::move(edits);
        for (const Entity entity : {Entity::Customer, Entity::Order, Entity::OrderLine, Entity::Event}) {
            auto layers = liveLayersOf(*connection, entity);
            if (!layers)
                return layers.error();
            file->m_layers[static_cast<std::size_t>(entity)] = *std::move(layers);
        }
        return std::shared_ptr<const LiveFile>(std::move(file));
    }

    [[nodiscard]] Result<RowOrigins> orders() const
    {
        auto layers = read(Entity::Order);
        const Result<CustomerMap> map = customers();
        if (!layers || !map)
            return !layers ? layers.error() : map.error();
        return origins(planOrders(*layers, *map).rows, *layers);
    }

    [[nodiscard]] Result<RowOrigins> lines() const
    {
        const auto orders = read(Entity::Order);
        auto layers = read(Entity::OrderLine);
        const Result<CustomerMap> map = customers();
        if (!orders || !layers || !map)
            return !orders ? orders.error() : (!layers ? layers.error() : map.error());
        const FactPlan plan = planOrders(*orders, *map);
        const std::optional<Column> ids = merged(plan.rows, *orders, orderIdField);
        const OrderRows rows{ids ? &*ids : nullptr, plan.sources, plan.offsets, plan.rows.placed.rows};
        return origins(planLines(*layers, rows).facts.rows, *layers);
    }

    [[nodiscard]] Result<RowOrigins> events() const
    {
        auto layers = read(Entity::Event);
        const Result<CustomerMap> map = customers();
        if (!layers || !map)
            return !layers ? layers.error() : map.error();
        return origins(planEvents(*layers, *map).rows, *layers);
    }

private:
    [[nodiscard]] Result<std::vector<LayerTable>> read(Entity entity) const
    {
        const std::vector<LiveLayer> &live = m_layers[static_cast<std::size_t>(entity)];
        const auto wanted = [entity, count = live.size()](const std::string &name) {
            return name == lineColumn || planNeeds(entity, count, name);
        };
        Progress unheard;
        return readLayers(*m_connection, live, wanted, unheard);
    }

    [[nodiscard]] Result<CustomerMap> customers() const
    {
        const auto layers = read(Entity::Customer);
        return layers ? Result<CustomerMap>(customerMap(*layers, m_keys, m_edits)) : layers.error();
    }

    /// A column in the rows of the plan; nothing if no layer has it.
    static std::optional<Column> merged(const RowPlan &plan, const std::vector<LayerTable> &layers,
                                        std::string_view name)
    {
        std::vector<std::optional<Column>> ofLayers;
        bool told = false;
        for (const LayerTable &layer : layers) {
            const Column *column = layer.table.find(name);
            told = told || column;
            ofLayers.push_back(column ? std::optional(*column) : std::nullopt);
        }
        return told ? std::optional(plannedColumn(plan, std::move(ofLayers))) : std::nullopt;
    }

    static RowOrigins origins(const RowPlan &plan, std::vector<LayerTable> &layers)
    {
        constexpr std::string_view importColumn = "#import";
        for (LayerTable &layer : layers) {
            const std::vector<std::int64_t> import(layer.table.rows, layer.import);
            layer.table.columns[std::string(importColumn)] = IntegerColumn::packed(import, 0);
        }
        std::optional<Column> imports = merged(plan, layers, importColumn);
        std::optional<Column> lines = merged(plan, layers, lineColumn);
        if (!imports || !lines)
            return {};
        return {std::get<IntegerColumn>(*std::move(imports)), std::get<IntegerColumn>(*std::move(lines))};
    }

    std::shared_ptr<Connection> m_connection{};
    std::uint32_t m_keys = 0;
    std::vector<IdentityEdit> m_edits{};
    std::array<std::vector<LiveLayer>, fields::entityCount> m_layers{};
};

columns::Later<RowOrigins> later(const std::shared_ptr<const LiveFile> &file, const columns::FactTable &facts,
                                 Result<RowOrigins> (LiveFile::*work)() const)
{
    return columns::Later<RowOrigins>([file, work, columns = facts.later] {
        Result<RowOrigins> origins = ((*file).*work)();
        if (!origins && columns)
            columns->fail(origins.error());
        return origins ? *std::move(origins) : RowOrigins{};
    });
}

} // namespace

Result<void> addFactOrigins(columns::Snapshot &snapshot, const std::shared_ptr<Connection> &connection,
                            std::uint32_t keys, std::vector<IdentityEdit> edits)
{
    const auto file = LiveFile::of(connection, keys, std::move(edits));
    if (!file)
        return file.error();
    snapshot.orderOrigin = later(*file, snapshot.orders, &LiveFile::orders);
    snapshot.lineOrigin = later(*file, snapshot.lines, &LiveFile::lines);
    snapshot.eventOrigin = later(*file, snapshot.events, &LiveFile::events);
    return {};
}

} // namespace dilim::store

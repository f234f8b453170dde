// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_facts.h"

#include "base/in_parallel.h"
#include "store/gather_rows.h"
#include "store/id_index.h"
#include "store/merge_rows.h"
#include "store/number_column.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <map>
#include <utility>

namespace dilim::store {

using columns::Column;
using columns::Snapshot;

namespace {

bool isTold(std::span<const LayerTable> layers, std::string_view name)
{
    return std::any_of(layers.begin(), layers.end(),
                       [name](const LayerTable &layer) { return layer.table.find(name) != nullptr; });
}

std::vector<std::uint32_t> ownersOf(std::span<const LayerTable> layers, const RowUnion &rows, const CustomerMap &map)
{
    if (!isTold(layers, customerColumn))
        return std::vector<std::uint32_t>(rows.rows, noNumber);
    const bool asItIs = layers.size() == 1 && rows.target[0].empty();
    std::vector<std::uint32_t> owners = asItIs ? numbersOf(*layers[0].table.find(customerColumn))
                                               : numbersOf(mergedColumn(layers, rows, customerColumn));
    for (std::uint32_t &owner : owners)
        owner = map.ownerOf(owner);
    return owners;
}

/// Where each owner's rows begin once they are sorted: customers + 1 offsets.
std::vector<std::uint32_t> offsetsOf(std::span<const std::uint32_t> owners, std::uint32_t customers)
{
    std::vector<std::uint32_t> offsets(std::size_t{customers} + 1, 0);
    for (const std::uint32_t owner : owners) {
        if (owner != noNumber)
            ++offsets[owner + std::size_t{1}];
    }
    for (std::size_t c = 0; c < customers; ++c)
        offsets[c + 1] += offsets[c];
    return offsets;
}

/// Whether one layer stands by customer and time as it was written, without a look at the times: every customer's rows
/// are those of one key, and the customers still ascend.
bool stoodSo(const LayerTable &layer, std::span<const std::uint32_t> owners)
{
    const Column *column = layer.table.find(customerColumn);
    const auto *keys = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    if (!layer.sorted || !keys)
        return false;
    return std::visit(
        [owners](const auto &cells) {
            for (std::size_t row = 1; row < owners.size(); ++row) {
                if (owners[row] < owners[row - 1] || (owners[row] == owners[row - 1] && cells[row] != cells[row - 1]))
                    return false;
            }
            return true;
        },
        keys->values);
}

FactPlan planFacts(std::span<const LayerTable> layers, const RowUnion &rows, const CustomerMap &map,
                   std::string_view timeField, const Column *ids)
{
    FactPlan plan;
    const std::vector<std::uint32_t> owners = ownersOf(layers, rows, map);
    plan.offsets = offsetsOf(owners, map.customers);
    const bool oneLayer = layers.size() == 1 && rows.target[0].empty();
    std::vector<std::uint32_t> order;
    if (!oneLayer || !stoodSo(layers[0], owners)) {
        const bool told = isTold(layers, timeField);
        const Column merged = told && !oneLayer ? mergedColumn(layers, rows, timeField) : Column();
        const Column *times = oneLayer ? layers[0].table.find(timeField) : told ? &merged : nullptr;
        order = factOrder(owners, map.customers, times, ids);
    }
    plan.rows = rowPlan(rows, layers, order);
    plan.sources = plannedSources(plan.rows, layers);
    return plan;
}

FactPlan noFacts(const CustomerMap &map)
{
    FactPlan none;
    none.offsets.assign(std::size_t{map.customers} + 1, 0);
    none.sources = {0};
    return none;
}

/// All columns of the planned rows; the columns of the layers are used up.
MergedFacts mergedFacts(FactPlan plan, std::span<LayerTable> layers)
{
    MergedFacts result;
    result.table.offsets = std::move(plan.offsets);
    result.sources = std::move(plan.sources);
    if (!layers.empty())
        static_cast<columns::Table &>(result.table) = plannedTable(plan.rows, layers);
    return result;
}

// --- lines -----------------------------------------------------------------------------------------------------------

/// Orders of lines that stand in the order of their orders, found by walking along both columns. Empty if they do not.
/// Slices of lines walk at once, each from the order of its first line.
template <typename OrderCells, typename LineCells>
std::vector<std::uint32_t> walkedOrders(const OrderCells &orders, const LineCells &lines)
{
    using LineCell = typename LineCells::value_type;
    constexpr std::size_t linesTogether = 1 << 20;
    std::vector<std::uint32_t> rows(lines.size());
    std::atomic<bool> stands = true;
    inSlices(lines.size(), linesTogether, [&](std::size_t begin, std::size_t end) {
        std::size_t order = 0;
        for (std::size_t line = begin; line < end && stands; ++line) {
            while (order < orders.size() && std::int64_t{orders[order]} != std::int64_t{lines[line]})
                ++order;
            if (order == orders.size() || lines[line] == std::numeric_limits<LineCell>::min())
                stands = false;
            rows[line] = static_cast<std::uint32_t>(order);
        }
    });
    // Ids of orders are unique: what ascends within each slice and from slice to slice was one walk.
    for (std::size_t line = linesTogether; stands && line < lines.size(); line += linesTogether)
        stands = rows[line - 1] <= rows[line];
    return stands ? rows : std::vector<std::uint32_t>();
}

std::vector<std::uint32_t> walkedOrders(const Column *orderIds, const Column *lineIds)
{
    const auto *orders = orderIds ? std::get_if<columns::IntegerColumn>(orderIds) : nullptr;
    const auto *lines = lineIds ? std::get_if<columns::IntegerColumn>(lineIds) : nullptr;
    if (!orders || !lines)
        return {};
    return std::visit([](const auto &a, const auto &b) { return walkedOrders(a, b); }, orders->values, lines->values);
}

/// The order of each line of each layer: rows of the orders, numbers above for orders that nobody knows, noNumber where
/// the line names none.
std::vector<std::vector<std::uint32_t>> ordersOfLines(std::span<const LayerTable> layers, const OrderRows &orders)
{
    const Column *orderIds = orders.ids;
    if (layers.size() == 1 && orders.sources.size() == 1 && orders.sources[0] == layers[0].source) {
        auto walked = walkedOrders(orderIds, layers[0].table.find(orderColumn));
        if (!walked.empty()) {
            std::vector<std::vector<std::uint32_t>> ofLayers(1);
            ofLayers.front() = std::move(walked);
            return ofLayers;
        }
    }
    IdIndex index; // orders first: their numbers are their rows
    if (orderIds)
        static_cast<void>(index.add(*orderIds, orders.sources));
    std::vector<std::vector<std::uint32_t>> result;
    for (const LayerTable &layer : layers) {
        const Column *ids = layer.table.find(orderColumn);
        result.push_back(ids ? index.add(*ids, sourcesOf(layer))
                             : std::vector<std::uint32_t>(layer.table.rows, noNumber));
    }
    return result;
}

/// Rows that stay: of each order those of the newest layer that has any; without an order as often as in the layer that
/// has them most often.
RowUnion unionOfLines(std::span<const LayerTable> layers, const std::vector<std::vector<std::uint32_t>> &orders)
{
    RowUnion result;
    result.target.resize(layers.size());
    if (layers.size() == 1) {
        result.rows = static_cast<std::uint32_t>(layers[0].table.rows);
        return result;
    }
    std::vector<std::uint32_t> newest; // by order: layer
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (const std::uint32_t order : orders[i]) {
            if (order == noNumber)
                continue;
            if (order >= newest.size())
                newest.resize(order + std::size_t{1}, 0);
            newest[order] = static_cast<std::uint32_t>(i);
        }
    }
    KeyIndex equalRows;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        result.target[i].assign(layers[i].table.rows, noRow);
        std::vector<Hash128> hashes;
        std::map<std::pair<std::uint64_t, std::uint64_t>, std::uint64_t> ordinals;
        for (std::size_t row = 0; row < orders[i].size(); ++row) {
            const std::uint32_t order = orders[i][row];
            if (order != noNumber) {
                result.target[i][row] = newest[order] == i ? result.rows++ : noRow;
                continue;
            }
            if (hashes.empty())
                hashes = rowHashes(layers[i]);
            const std::uint64_t ordinal = ordinals[{hashes[row].low, hashes[row].high}]++;
            const std::size_t known = equalRows.size();
            equalRows.add({hashes[row].low, hashes[row].high + mixed(ordinal)});
            result.target[i][row] = equalRows.size() > known ? result.rows++ : noRow;
        }
    }
    return result;
}

/// By row of the union: its order, one of the first `orderCount`, or `noNumber`. `orders` is by layer and row.
std::vector<std::uint32_t> inUnion(std::vector<std::vector<std::uint32_t>> orders, const RowUnion &rows,
                                   std::uint32_t orderCount)
{
    if (orders.size() == 1 && rows.target[0].empty()) {
        for (std::uint32_t &order : orders[0])
            order = order < orderCount ? order : noNumber;
        return std::move(orders[0]);
    }
    std::vector<std::uint32_t> result(rows.rows, noNumber);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        for (std::size_t row = 0; row < orders[i].size(); ++row) {
            const std::uint32_t target = rows.target[i].empty() ? static_cast<std::uint32_t>(row) : rows.target[i][row];
            if (target != noRow && orders[i][row] < orderCount)
                result[target] = orders[i][row];
        }
    }
    return result;
}

} // namespace

bool standsAsWritten(const LayerTable &layer, const CustomerMap &map)
{
    RowUnion alone{{{}}, static_cast<std::uint32_t>(layer.table.rows)};
    return stoodSo(layer, ownersOf(std::span(&layer, 1), alone, map));
}

FactPlan planOrders(std::span<const LayerTable> layers, const CustomerMap &map)
{
    if (layers.empty())
        return noFacts(map);
    const RowUnion rows = unionById(layers, orderIdField);
    if (layers.size() == 1)
        return planFacts(layers, rows, map, "order.at", layers[0].table.find(orderIdField));
    const Column ids = mergedColumn(layers, rows, orderIdField);
    return planFacts(layers, rows, map, "order.at", &ids);
}

FactPlan planEvents(std::span<const LayerTable> layers, const CustomerMap &map)
{
    return layers.empty() ? noFacts(map) : planFacts(layers, unionOfEvents(layers), map, "event.at", nullptr);
}

MergedFacts mergeOrders(std::span<LayerTable> layers, const CustomerMap &map)
{
    return mergedFacts(planOrders(layers, map), layers);
}

MergedFacts mergeEvents(std::span<LayerTable> layers, const CustomerMap &map)
{
    return mergedFacts(planEvents(layers, map), layers);
}

LinePlan planLines(std::span<const LayerTable> layers, const OrderRows &orders)
{
    LinePlan plan;
    const auto orderCount = static_cast<std::uint32_t>(orders.rows);
    plan.lineOffsets.assign(std::size_t{orderCount} + 1, 0);
    plan.facts.offsets.assign(orders.offsets.size(), 0);
    plan.facts.sources = {0};
    if (layers.empty())
        return plan;
    auto ordersOfRows = ordersOfLines(layers, orders);
    const RowUnion rows = unionOfLines(layers, ordersOfRows);
    const std::vector<std::uint32_t> orderOf = inUnion(std::move(ordersOfRows), rows, orderCount);
    const std::vector<std::uint32_t> order = factOrder(orderOf, orderCount, nullptr);
    plan.lineOffsets = offsetsOf(orderOf, orderCount);
    for (std::size_t c = 0; c < plan.facts.offsets.size(); ++c)
        plan.facts.offsets[c] = plan.lineOffsets[orders.offsets[c]];
    plan.facts.rows = rowPlan(rows, layers, order);
    plan.facts.sources = plannedSources(plan.facts.rows, layers);
    return plan;
}

MergedLines mergeLines(std::span<LayerTable> layers, const MergedFacts &orders)
{
    LinePlan plan =
        planLines(layers, {orders.table.find(orderIdField), orders.sources, orders.table.offsets, orders.table.rows});
    MergedLines result;
    result.lineOffsets = std::move(plan.lineOffsets);
    MergedFacts facts = mergedFacts(std::move(plan.facts), layers);
    result.table = std::move(facts.table);
    result.sources = std::move(facts.sources);
    return result;
}

MergedProducts mergeProducts(std::span<LayerTable> layers)
{
    MergedProducts result;
    result.sources = {0};
    if (layers.empty())
        return result;
    const RowPlan plan = rowPlan(unionById(layers, skuField), layers, {});
    result.sources = plannedSources(plan, layers);
    result.table = plannedTable(plan, layers);
    return result;
}

std::vector<std::uint32_t> productRows(const Column *codes, std::size_t rows, std::span<const std::uint32_t> sources,
                                       const Column *skus, std::span<const std::uint32_t> sourcesOfProducts)
{
    std::vector<std::uint32_t> result(rows, Snapshot::noProduct);
    if (!codes || !skus)
        return result;
    IdIndex index; // products first: their numbers are their rows
    static_cast<void>(index.add(*skus, sourcesOfProducts));
    const std::size_t products = columns::sizeOf(*skus);
    const auto &column = std::get<columns::CodeColumn>(*codes);
    columns::TextColumn words;
    for (std::uint32_t code = 0; code <= column.dictionary->size(); ++code)
        words.append(column.dictionary->word(code));
    std::map<std::uint32_t, std::vector<std::uint32_t>> rowOfCode; // by source, by code
    const auto tableOf = [&](std::uint32_t source) -> const std::vector<std::uint32_t> & {
        std::vector<std::uint32_t> &table = rowOfCode[source];
        if (table.empty()) {
            table = index.add(words, std::array{source});
            for (std::uint32_t &row : table)
                row = row < products ? row : Snapshot::noProduct;
        }
        return table;
    };
    const std::vector<std::uint32_t> *table = sources.size() == 1 ? &tableOf(sources[0]) : nullptr;
    std::visit(
        [&](const auto &cells) {
            for (std::size_t row = 0; row < rows; ++row)
                result[row] = (table ? *table : tableOf(sources[row]))[cells[row]];
        },
        column.codes);
    return result;
}

} // namespace dilim::store

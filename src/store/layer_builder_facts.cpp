// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/in_parallel.h"
#include "store/column_kind.h"
#include "store/gather_rows.h"
#include "store/id_index.h"
#include "store/layer_builder.h"
#include "store/merge_columns.h"
#include "store/merge_rows.h"
#include "store/number_column.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <span>
#include <utility>

namespace dilim::store {

using columns::Column;
using fields::Entity;

namespace {

/// What stands in the records that make the rows, in the order of the rows.
std::vector<std::uint32_t> inRowOrder(std::span<const std::uint32_t> ofRecords, std::span<const std::uint32_t> records)
{
    std::vector<std::uint32_t> ofRows(records.size());
    inSlices(ofRows.size(), rowsTogether, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            ofRows[row] = ofRecords[records[row]];
    });
    return ofRows;
}

/// Customers by row, or noNumber; nobody is known where there are no keys.
std::vector<std::uint32_t> ownersOf(std::span<const std::uint32_t> keys, const CustomerMap &map, std::size_t rows)
{
    std::vector<std::uint32_t> owners(rows, noNumber);
    inSlices(keys.size(), rowsTogether, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            owners[row] = map.ownerOf(keys[row]);
    });
    return owners;
}

} // namespace

std::optional<BuiltLayer> LayerBuilder::orders(const LayerOrigin &origin, const CustomerMap &map)
{
    if (!feeds(Entity::Order))
        return std::nullopt;
    const RecordIds recordIds = idsOf(Entity::Order, orderIdField);
    const bool asTold = recordIds.told && isStored(*recordIds.told, orderIdField);
    Column stored = asTold ? Column() : asStored(recordIds.column(), orderIdField);
    const Column &ids = asTold ? *recordIds.told : stored;
    IdGroups byId = idGroups(ids);
    const RecordGroups unsorted(std::move(byId.group), byId.groups);
    const Pick pick = m_plan.primary == Entity::Order ? Pick::Later : Pick::Greatest;
    FactOwners people{orderKeys(unsorted)};
    if (!feeds(Entity::OrderLine) && !feeds(Entity::Event))
        m_persons = {}; // nobody asks any more
    Column rowIds = unsorted.areInPlace() ? Column() : unsorted.column(ids, Pick::Later);
    const Column *const idOfRow = unsorted.areInPlace() ? &ids : &rowIds;
    const RecordGroups groups = byCustomerAndTime(unsorted, people, map, {"order.at", pick, idOfRow});
    rowIds = Column();
    BuiltLayer built;
    built.layer = emptyLayer(origin, Entity::Order);
    addOwners(built, std::exchange(people, {}), map, groups.rows());
    stored = recordIds.told ? Column() : groups.column(std::move(stored), Pick::Later);
    fill(built, groups, pick, {});
    if (!recordIds.told)
        built.layer.table.columns[std::string(orderIdField)] = std::move(stored);
    return built;
}

/// The customer's key of each order: of the last record that names one; in files of lines the one with the greatest
/// hash, so that re-sorted lines give the same. Empty if the file names nobody.
std::vector<std::uint32_t> LayerBuilder::orderKeys(const RecordGroups &orders) const
{
    if (m_persons.empty())
        return {};
    const std::vector<std::uint32_t> keys = customerKeys();
    if (orders.areInPlace())
        return keys;
    const std::vector<std::uint32_t> rowOfRecord = orders.target();
    const bool listed = m_plan.primary == Entity::Order;
    const std::vector<Hash128> hashes = listed ? std::vector<Hash128>() : personHashes();
    std::vector<std::uint32_t> best(orders.rows(), noRow); // record
    for (std::size_t record = 0; record < keys.size(); ++record) {
        const std::uint32_t row = rowOfRecord[record];
        if (row == noRow || keys[record] == noNumber)
            continue;
        if (best[row] == noRow || listed || hashes[m_persons[record]].low > hashes[m_persons[best[row]]].low)
            best[row] = static_cast<std::uint32_t>(record);
    }
    std::vector<std::uint32_t> result(orders.rows(), noNumber);
    for (std::size_t row = 0; row < result.size(); ++row)
        result[row] = best[row] == noRow ? noNumber : keys[best[row]];
    return result;
}

bool LayerBuilder::needsKnownOrders() const
{
    return feeds(Entity::OrderLine) && !feeds(Entity::Order) && m_records.columnOf(orderIdField);
}

std::optional<BuiltLayer> LayerBuilder::lines(const LayerOrigin &origin, const BuiltLayer *orders, KnownOrders known)
{
    if (!feeds(Entity::OrderLine))
        return std::nullopt;
    const bool named = orders || m_records.columnOf(orderIdField);
    Column ids = missingColumn(ColumnKind::Text, named ? 0 : records());
    if (named) {
        RecordIds recordIds = idsOf(Entity::Order, orderIdField);
        const auto column = m_records.columnOf(orderIdField);
        if (!recordIds.told)
            ids = asStored(std::move(recordIds.madeUp), orderIdField);
        else
            ids = asStored(isOnlyUse(*column, Entity::OrderLine) ? m_records.take(*column) : *recordIds.told,
                           orderIdField);
    }
    LineOrders lineOrders = ordersOfLines(lineRecords(), ids, orders, std::move(known));
    const RecordGroups &groups = lineOrders.groups;
    BuiltLayer built;
    built.layer = emptyLayer(origin, Entity::OrderLine);
    if (named) {
        built.layer.table.columns[std::string(orderColumn)] =
            asStored(groups.column(std::move(ids), Pick::Later), orderIdField);
    }
    fill(built, groups, Pick::Later, {});
    built.ownerless = lineOrders.ownerless;
    return built;
}

/// The lines in the order of their orders: rows of `orders`, or of `known`.
LayerBuilder::LineOrders LayerBuilder::ordersOfLines(const RecordGroups &every, const Column &ids,
                                                     const BuiltLayer *orders, KnownOrders known) const
{
    const std::vector<std::uint32_t> &owners = orders ? orders->owners : known.owners;
    std::vector<std::uint32_t> orderOfLine; // of each record first
    if (orders) {
        orderOfLine = orders->rowOfRecord.empty() ? RecordGroups(records()).lastRecords() : orders->rowOfRecord;
    } else {
        constexpr std::array<std::uint32_t, 1> sameSource = {0};
        orderOfLine = known.index.add(ids, sameSource);
        std::ranges::replace_if(
            orderOfLine, [&owners](std::uint32_t row) { return row >= owners.size(); }, noNumber);
        known.index = IdIndex(); // large, and not asked any more
    }
    if (!every.areInPlace())
        orderOfLine = inRowOrder(orderOfLine, every.lastRecords());
    std::atomic<std::uint64_t> ownerless{0};
    inSlices(orderOfLine.size(), rowsTogether, [&](std::size_t begin, std::size_t end) {
        const auto slice = std::span(orderOfLine).subspan(begin, end - begin);
        ownerless += static_cast<std::uint64_t>(std::ranges::count_if(
            slice, [&owners](std::uint32_t row) { return row == noNumber || owners[row] == noNumber; }));
    });
    return {every.inOrder(factOrder(orderOfLine, static_cast<std::uint32_t>(owners.size()), nullptr)), ownerless};
}

/// The records that have a line: all of them in a file of lines.
RecordGroups LayerBuilder::lineRecords() const
{
    if (m_plan.primary == Entity::OrderLine)
        return RecordGroups(records());
    const std::vector<bool> says = saysSomething(Entity::OrderLine);
    std::vector<std::uint32_t> target(records(), noRow);
    std::uint32_t rows = 0;
    for (std::size_t record = 0; record < target.size(); ++record)
        target[record] = says[record] ? rows++ : noRow;
    return {std::move(target), rows};
}

std::optional<BuiltLayer> LayerBuilder::products(const LayerOrigin &origin)
{
    if (!feeds(Entity::Product))
        return std::nullopt;
    RecordIds ids = idsOf(Entity::Product, skuField);
    IdGroups byId = idGroups(ids.column());
    const RecordGroups groups(std::move(byId.group), byId.groups);
    BuiltLayer built;
    built.layer = emptyLayer(origin, Entity::Product);
    fill(built, groups, m_plan.primary == Entity::Product ? Pick::Later : Pick::Greatest, {});
    if (!ids.told)
        built.layer.table.columns[std::string(skuField)] =
            asStored(groups.column(std::move(ids.madeUp), Pick::Later), skuField);
    return built;
}

std::optional<BuiltLayer> LayerBuilder::events(const LayerOrigin &origin, const CustomerMap &map)
{
    if (!feeds(Entity::Event))
        return std::nullopt;
    const RecordGroups unsorted = eventRecords();
    FactOwners people;
    if (!m_persons.empty()) {
        people.keys = customerKeys();
        if (!unsorted.areInPlace())
            people.keys = inRowOrder(people.keys, unsorted.lastRecords());
    }
    const RecordGroups groups = byCustomerAndTime(unsorted, people, map, {"event.at", Pick::Later, nullptr});
    BuiltLayer built;
    built.layer = emptyLayer(origin, Entity::Event);
    addOwners(built, std::exchange(people, {}), map, groups.rows());
    fill(built, groups, Pick::Later, {});
    return built;
}

/// Events with the same id are one; an event without an id is one by itself.
RecordGroups LayerBuilder::eventRecords() const
{
    const auto index = m_records.columnOf(eventIdField);
    if (!index)
        return RecordGroups(records());
    IdGroups byId = idGroups(m_records.column(*index));
    for (std::uint32_t &row : byId.group)
        row = row == noNumber ? byId.groups++ : row;
    return {std::move(byId.group), byId.groups};
}

/// The rows of facts by customer, then time, as known now. The keys of `people` are put in the same order, and those
/// without an owner counted.
RecordGroups LayerBuilder::byCustomerAndTime(const RecordGroups &facts, FactOwners &people, const CustomerMap &map,
                                             const FactSort &sort) const
{
    std::vector<std::uint32_t> order;
    {
        const std::vector<std::uint32_t> owners = ownersOf(people.keys, map, facts.rows());
        people.ownerless = static_cast<std::uint64_t>(std::ranges::count(owners, noNumber));
        const auto at = m_records.columnOf(sort.timeField);
        const Column times = at ? facts.column(m_records.column(*at), sort.pick) : Column();
        const bool known = at && std::holds_alternative<columns::IntegerColumn>(times);
        order = factOrder(owners, map.customers, known ? &times : nullptr, sort.ids);
    }
    if (!order.empty() && !people.keys.empty())
        people.keys = inRowOrder(people.keys, order);
    return facts.inOrder(std::move(order));
}

/// Owners are kept where lines will ask for those of their orders.
void LayerBuilder::addOwners(BuiltLayer &built, const FactOwners &people, const CustomerMap &map,
                             std::size_t rows) const
{
    if (!people.keys.empty())
        built.layer.table.columns[std::string(customerColumn)] = numberColumn(people.keys);
    built.ownerless = people.ownerless;
    if (built.layer.entity == Entity::Order && feeds(Entity::OrderLine))
        built.owners = ownersOf(people.keys, map, rows);
}

} // namespace dilim::store

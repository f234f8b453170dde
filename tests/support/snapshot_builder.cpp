// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshot_builder.h"

#include "base/decimal.h"
#include "support/derived_fields.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

namespace dilim::test {
namespace {

using columns::Column;
using columns::Dictionary;
using columns::missingInteger;
using columns::Snapshot;
using fields::Entity;
using fields::Field;
using fields::ValueType;

constexpr std::uint32_t nobody = 0xffffffff;

[[noreturn]] void fail(const std::string &what, const std::string &detail)
{
    qFatal("snapshot source: %s: %s", what.c_str(), detail.c_str());
}

std::optional<std::size_t> columnIndex(const TextTable &table, const std::string &id)
{
    const auto at = std::find(table.columns.begin(), table.columns.end(), id);
    if (at == table.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - table.columns.begin());
}

std::vector<std::string> cellsOf(const TextTable &table, const std::string &id)
{
    const auto index = columnIndex(table, id);
    std::vector<std::string> cells(table.rows.size());
    for (std::size_t row = 0; index && row < table.rows.size(); ++row)
        cells[row] = table.rows[row][*index];
    return cells;
}

TextTable reordered(const TextTable &table, const std::vector<std::uint32_t> &order)
{
    TextTable result{table.columns, {}};
    for (const std::uint32_t row : order)
        result.rows.push_back(table.rows[row]);
    return result;
}

std::vector<std::string> words(const std::string &cell)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at <= cell.size() && !cell.empty();) {
        const std::size_t end = std::min(cell.find('|', at), cell.size());
        result.push_back(cell.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

// Columns from cells

Column textColumn(const std::vector<std::string> &cells)
{
    columns::TextColumn column;
    for (const std::string &cell : cells)
        column.append(cell);
    return column;
}

Column codeColumn(const std::vector<std::string> &cells, Dictionary::Compare compare)
{
    auto dictionary = std::make_shared<Dictionary>(compare);
    std::vector<std::uint32_t> codes;
    for (const std::string &cell : cells)
        codes.push_back(dictionary->add(cell));
    return columns::CodeColumn::packed(codes, dictionary);
}

Column listColumn(const std::vector<std::string> &cells)
{
    auto dictionary = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
    columns::ListColumn column;
    for (const std::string &cell : cells) {
        std::set<std::uint32_t> codes;
        for (const std::string &word : words(cell))
            codes.insert(dictionary->add(word));
        column.codes.insert(column.codes.end(), codes.begin(), codes.end());
        column.offsets.push_back(static_cast<std::uint32_t>(column.codes.size()));
    }
    column.dictionary = dictionary;
    return column;
}

Column decimalColumn(const std::vector<std::string> &cells)
{
    std::vector<Decimal> values(cells.size());
    std::uint8_t scale = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells[row].empty())
            continue;
        const auto value = parseDecimal(cells[row]);
        if (!value)
            fail("not a number", cells[row]);
        values[row] = *value;
        scale = std::max(scale, value->scale);
    }
    std::vector<std::int64_t> wide;
    for (std::size_t row = 0; row < cells.size(); ++row)
        wide.push_back(cells[row].empty() ? missingInteger : rescaled(values[row], scale).value());
    return columns::IntegerColumn::packed(wide, scale);
}

Column dateColumn(const std::vector<std::string> &cells)
{
    std::vector<std::int64_t> wide;
    for (const std::string &cell : cells) {
        const auto date = parseIsoDate(cell);
        if (!date && !cell.empty())
            fail("not a date", cell);
        wide.push_back(date ? date->days : missingInteger);
    }
    return columns::IntegerColumn::packed(wide, 0);
}

Column momentColumn(const std::vector<std::string> &cells)
{
    std::vector<std::int64_t> wide;
    bool wholeSeconds = true;
    for (const std::string &cell : cells) {
        const auto moment = parseIsoMoment(cell);
        if (!moment && !cell.empty())
            fail("not a moment", cell);
        wide.push_back(moment ? moment->milliseconds : missingInteger);
        wholeSeconds = wholeSeconds && (!moment || moment->milliseconds % 1000 == 0);
    }
    for (std::int64_t &value : wide)
        value = wholeSeconds && value != missingInteger ? value / 1000 : value;
    return columns::IntegerColumn::packed(wide, wholeSeconds ? 0 : 3);
}

Column yesNoColumn(const std::vector<std::string> &cells)
{
    std::vector<std::int64_t> wide;
    for (const std::string &cell : cells) {
        if (!cell.empty() && cell != "yes" && cell != "no")
            fail("not yes or no", cell);
        wide.push_back(cell.empty() ? missingInteger : (cell == "yes" ? 1 : 0));
    }
    return columns::IntegerColumn::packed(wide, 0);
}

/// Identifiers of facts that repeat share a dictionary, others are texts.
Column identifierColumn(const Field &field, const std::vector<std::string> &cells)
{
    std::set<std::string> seen;
    bool repeats = false;
    for (const std::string &cell : cells)
        repeats = repeats || (!cell.empty() && !seen.insert(cell).second);
    const bool fact =
        field.entity == Entity::Order || field.entity == Entity::OrderLine || field.entity == Entity::Event;
    return fact && repeats ? codeColumn(cells, Dictionary::Compare::Exact) : textColumn(cells);
}

Column columnOf(const Field &field, const std::vector<std::string> &cells)
{
    switch (field.type) {
    case ValueType::Text:
        return textColumn(cells);
    case ValueType::Identifier:
        return identifierColumn(field, cells);
    case ValueType::Number:
    case ValueType::Money:
        return decimalColumn(cells);
    case ValueType::Date:
        return dateColumn(cells);
    case ValueType::Moment:
        return momentColumn(cells);
    case ValueType::YesNo:
        return yesNoColumn(cells);
    case ValueType::Category:
        return codeColumn(cells, Dictionary::Compare::ByMatchKey);
    case ValueType::CategoryList:
        return listColumn(cells);
    }
    fail("unknown type of", field.id);
}

void fillTable(const Snapshot &snapshot, const TextTable &source, Entity entity, columns::Table &table)
{
    table.rows = source.rows.size();
    for (const auto &row : source.rows) {
        if (row.size() != source.columns.size())
            fail("a row has another number of cells than there are columns", row.empty() ? "" : row.front());
    }
    for (const std::string &id : source.columns) {
        if (id == "customer" || id == "order")
            continue;
        const Field *field = snapshot.catalogue.find(id);
        if (!field || field->entity != entity || field->derived)
            fail("unknown, foreign or derived field", id);
        table.columns.emplace(id, columnOf(*field, cellsOf(source, id)));
    }
}

// Facts: whose they are, and in which order they stand

std::map<std::string, std::uint32_t> rowsById(const TextTable &table, const std::string &idColumn)
{
    std::map<std::string, std::uint32_t> rows;
    const std::vector<std::string> ids = cellsOf(table, idColumn);
    for (std::size_t row = 0; row < ids.size(); ++row) {
        if (!ids[row].empty())
            rows.emplace(ids[row], static_cast<std::uint32_t>(row));
    }
    return rows;
}

std::vector<std::uint32_t> linked(const std::vector<std::string> &keys,
                                  const std::map<std::string, std::uint32_t> &rows)
{
    std::vector<std::uint32_t> result;
    for (const std::string &key : keys) {
        const auto at = rows.find(key);
        result.push_back(at == rows.end() ? nobody : at->second);
    }
    return result;
}

std::vector<std::int64_t> momentsOf(const TextTable &table, const std::string &id)
{
    std::vector<std::int64_t> moments;
    for (const std::string &cell : cellsOf(table, id)) {
        const auto moment = parseIsoMoment(cell);
        moments.push_back(moment ? moment->milliseconds : missingInteger); // the missing one stands first
    }
    return moments;
}

/// offsets[k] .. offsets[k + 1] - 1 are the places of key k in the ascending `keys`.
std::vector<std::uint32_t> offsetsOf(const std::vector<std::uint32_t> &keys, std::size_t count)
{
    std::vector<std::uint32_t> offsets(count + 1, 0);
    for (const std::uint32_t key : keys) {
        if (key != nobody)
            ++offsets[key + 1];
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

/// A fact table sorted by customer, time and id; gives the customers of its rows back.
std::vector<std::uint32_t> fillFacts(const Snapshot &snapshot, const SnapshotSource &source, TextTable facts,
                                     Entity entity, columns::FactTable &table)
{
    const std::string prefix(fields::fieldPrefix(entity));
    const auto customers = linked(cellsOf(facts, "customer"), rowsById(source.customers, "customer.external_id"));
    const auto moments = momentsOf(facts, prefix + ".at");
    const auto ids = cellsOf(facts, prefix + ".id");
    std::vector<std::uint32_t> order(facts.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(customers[a], moments[a], ids[a]) < std::tie(customers[b], moments[b], ids[b]);
    });
    fillTable(snapshot, reordered(facts, order), entity, table);
    std::vector<std::uint32_t> sorted;
    for (const std::uint32_t row : order)
        sorted.push_back(customers[row]);
    table.offsets = offsetsOf(sorted, snapshot.customers.rows);
    return sorted;
}

/// Lines in the order of their orders; those without one stand last.
void fillLines(Snapshot &snapshot, const SnapshotSource &source, const std::vector<std::uint32_t> &orderCustomers)
{
    std::map<std::string, std::uint32_t> orderRows;
    if (const Column *ids = snapshot.orders.find("order.id")) {
        for (std::uint32_t row = 0; row < snapshot.orders.rows; ++row)
            orderRows.emplace(identifierAt(*ids, row), row);
    }
    const auto orders = linked(cellsOf(source.lines, "order"), orderRows);
    std::vector<std::uint32_t> order(source.lines.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return orders[a] < orders[b]; });
    fillTable(snapshot, reordered(source.lines, order), Entity::OrderLine, snapshot.lines);

    std::vector<std::uint32_t> sortedOrders;
    std::vector<std::uint32_t> sortedCustomers;
    for (const std::uint32_t row : order) {
        sortedOrders.push_back(orders[row]);
        sortedCustomers.push_back(orders[row] == nobody ? nobody : orderCustomers[orders[row]]);
    }
    snapshot.lineOffsets = offsetsOf(sortedOrders, snapshot.orders.rows);
    snapshot.lines.offsets = offsetsOf(sortedCustomers, snapshot.customers.rows);
}

std::vector<std::uint32_t> productRows(const columns::Table &facts, const std::string &productField,
                                       const TextTable &products)
{
    static_assert(Snapshot::noProduct == nobody);
    std::vector<std::string> keys(facts.rows);
    const Column *column = facts.find(productField);
    for (std::size_t row = 0; column && row < facts.rows; ++row)
        keys[row] = identifierAt(*column, row);
    return linked(keys, rowsById(products, "product.sku"));
}

} // namespace

Snapshot buildSnapshot(const SnapshotSource &source)
{
    Snapshot snapshot;
    snapshot.version = 1;
    snapshot.currency = source.currency;
    const auto zone = TimeZone::fromId(source.timeZone);
    if (!zone)
        fail("unknown time zone", source.timeZone);
    snapshot.timeZone = *zone;
    for (const Field &field : source.customFields)
        snapshot.catalogue.add(field);

    fillTable(snapshot, source.customers, Entity::Customer, snapshot.customers);
    fillTable(snapshot, source.products, Entity::Product, snapshot.products);
    const auto orderCustomers = fillFacts(snapshot, source, source.orders, Entity::Order, snapshot.orders);
    fillFacts(snapshot, source, source.events, Entity::Event, snapshot.events);
    fillLines(snapshot, source, orderCustomers);
    snapshot.lineProduct = productRows(snapshot.lines, "line.product", source.products);
    snapshot.eventProduct = productRows(snapshot.events, "event.product", source.products);
    addDerivedFields(snapshot);

    snapshot.importNames = {"", "test"};
    std::vector<columns::Origin> origins;
    for (std::size_t row = 0; row < snapshot.customers.rows; ++row)
        origins.push_back({1, row + 2});
    snapshot.customerOrigin = std::move(origins);
    return snapshot;
}

Field customField(const std::string &id, ValueType type)
{
    Field field;
    field.id = id;
    field.entity = fields::entityOfField(id).value();
    field.type = type;
    field.name = id;
    field.custom = true;
    return field;
}

} // namespace dilim::test

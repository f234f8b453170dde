// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_customers.h"

#include "base/decimal.h"
#include "base/in_parallel.h"
#include "store/gather_rows.h"
#include "store/merge_columns.h"
#include "store/number_column.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;

namespace {

std::vector<std::int64_t> momentsOf(const LayerTable &layer)
{
    if (layer.role == LayerRole::Mentioned)
        return std::vector<std::int64_t>(layer.table.rows, columns::missingInteger);
    const std::int64_t endOfDay = (std::int64_t{layer.dataDate.days} + 1) * millisecondsPerDay - 1;
    std::vector<std::int64_t> moments(layer.table.rows, endOfDay);
    const Column *column = layer.table.find(updatedAtField);
    const auto *updated = column ? std::get_if<IntegerColumn>(column) : nullptr;
    for (std::size_t row = 0; updated && row < moments.size(); ++row) {
        const std::int64_t value = updated->at(row);
        if (value != columns::missingInteger)
            moments[row] = rescaled({value, updated->scale}, 3).value_or(endOfDay);
    }
    return moments;
}

/// One layer, each row a customer of its own, in the order of the customers.
bool isMergedAlready(const std::vector<CustomerPart> &parts, std::uint32_t customers)
{
    if (parts.size() != 1 || parts[0].target.size() != customers)
        return false;
    for (std::uint32_t row = 0; row < customers; ++row) {
        if (parts[0].target[row] != row)
            return false;
    }
    return true;
}

std::set<std::string> fieldNames(const CustomerPlan &plan, std::span<LayerTable> layers)
{
    std::set<std::string> names;
    for (const CustomerPart &part : plan.parts) {
        for (const auto &[name, column] : layers[part.layer].table.columns) {
            if (!isHidden(name))
                names.insert(name);
        }
    }
    return names;
}

} // namespace

/// Lists come after the files that only mention people, so that what a list says stands whatever came first.
CustomerPlan planCustomers(std::span<const LayerTable> layers, const CustomerMap &map)
{
    CustomerPlan plan;
    plan.customers = map.customers;
    bool someUpdated = false;
    for (const LayerRole role : {LayerRole::Mentioned, LayerRole::Listed}) {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (layers[i].role != role || saysNothing(layers[i], layers))
                continue;
            plan.parts.push_back({i, customersOfRows(layers[i], map), {}});
            someUpdated = someUpdated || (role == LayerRole::Listed && layers[i].table.find(updatedAtField));
        }
    }
    for (CustomerPart &part : plan.parts) {
        if (someUpdated)
            part.moments = momentsOf(layers[part.layer]);
    }
    plan.oneLayer = isMergedAlready(plan.parts, map.customers);
    return plan;
}

Column plannedField(const CustomerPlan &plan, std::vector<std::optional<Column>> ofParts)
{
    if (plan.oneLayer)
        return *std::move(ofParts[0]);
    std::vector<MergePart> columns;
    for (std::size_t i = 0; i < ofParts.size(); ++i) {
        if (ofParts[i])
            columns.push_back({&*ofParts[i], plan.parts[i].target, plan.parts[i].moments});
    }
    return merged(columns, plan.customers, Pick::Later);
}

std::vector<columns::Origin> plannedOrigins(const CustomerPlan &plan, std::span<const std::uint32_t> imports,
                                            std::span<const Column *const> lines)
{
    std::vector<columns::Origin> origins(plan.customers);
    std::vector<std::int64_t> newest(plan.customers, columns::missingInteger);
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const CustomerPart &part = plan.parts[i];
        const std::vector<std::int64_t> wide =
            lines[i] ? wideOf(std::get<IntegerColumn>(*lines[i])) : std::vector<std::int64_t>(part.target.size(), 0);
        for (std::size_t row = 0; row < part.target.size(); ++row) {
            const std::uint32_t customer = part.target[row];
            const std::int64_t moment = part.moments.empty() ? 0 : part.moments[row];
            if (customer == noRow || moment < newest[customer])
                continue;
            newest[customer] = moment;
            origins[customer] = {imports[i], static_cast<std::uint64_t>(wide[row])};
        }
    }
    return origins;
}

columns::Table mergeCustomers(std::span<LayerTable> layers, const CustomerMap &map)
{
    const CustomerPlan plan = planCustomers(layers, map);
    const std::set<std::string> fields = fieldNames(plan, layers);
    const std::vector<std::string> names(fields.begin(), fields.end());
    std::vector<Column> columns(names.size());
    inParallel(names.size(), [&](std::size_t i) {
        std::vector<std::optional<Column>> ofParts(plan.parts.size());
        for (std::size_t p = 0; p < ofParts.size(); ++p) {
            columns::Table &table = layers[plan.parts[p].layer].table;
            const auto used = table.columns.find(names[i]);
            if (used != table.columns.end())
                ofParts[p] = std::exchange(used->second, Column());
        }
        columns[i] = plannedField(plan, std::move(ofParts));
    });
    columns::Table table;
    table.rows = plan.customers;
    for (std::size_t i = 0; i < names.size(); ++i)
        table.columns[names[i]] = std::move(columns[i]);
    return table;
}

} // namespace dilim::store

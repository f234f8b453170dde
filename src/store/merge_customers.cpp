// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_customers.h"

#include "base/decimal.h"
#include "store/gather_rows.h"
#include "store/in_parallel.h"
#include "store/merge_columns.h"
#include "store/number_column.h"

#include <algorithm>
#include <set>
#include <string>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;

namespace {

/// A layer as it takes part: whose each row is, and how new it is.
struct Part {
    LayerTable *layer = nullptr;
    std::vector<std::uint32_t> target{}; // by row: customer or noRow
    std::vector<std::int64_t> moments{}; // by row, milliseconds; empty: nobody has updated_at
};

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

/// Lists come after the files that only mention people, so that what a list says stands whatever came first.
std::vector<Part> partsOf(std::span<LayerTable> layers, const CustomerMap &map)
{
    std::vector<Part> parts;
    bool someUpdated = false;
    for (const LayerRole role : {LayerRole::Mentioned, LayerRole::Listed}) {
        for (LayerTable &layer : layers) {
            if (layer.role != role || saysNothing(layer, layers))
                continue;
            parts.push_back({&layer, customersOfRows(layer, map), {}});
            someUpdated = someUpdated || (role == LayerRole::Listed && layer.table.find(updatedAtField));
        }
    }
    for (Part &part : parts) {
        if (someUpdated)
            part.moments = momentsOf(*part.layer);
    }
    return parts;
}

/// One layer, each row a customer of its own, in the order of the customers.
bool isMergedAlready(const std::vector<Part> &parts, std::uint32_t customers)
{
    if (parts.size() != 1 || parts[0].target.size() != customers)
        return false;
    for (std::uint32_t row = 0; row < customers; ++row) {
        if (parts[0].target[row] != row)
            return false;
    }
    return true;
}

std::set<std::string> fieldNames(const std::vector<Part> &parts)
{
    std::set<std::string> names;
    for (const Part &part : parts) {
        for (const auto &[name, column] : part.layer->table.columns) {
            if (!isHidden(name))
                names.insert(name);
        }
    }
    return names;
}

Column mergedField(const std::vector<Part> &parts, const std::string &name, std::uint32_t customers)
{
    std::vector<MergePart> columns;
    for (const Part &part : parts) {
        if (const Column *column = part.layer->table.find(name))
            columns.push_back({column, part.target, part.moments});
    }
    return merged(columns, customers, Pick::Later);
}

std::vector<columns::Origin> originsOf(const std::vector<Part> &parts, std::uint32_t customers)
{
    std::vector<columns::Origin> origins(customers);
    std::vector<std::int64_t> newest(customers, columns::missingInteger);
    for (const Part &part : parts) {
        const Column *lines = part.layer->table.find(lineColumn);
        const std::vector<std::int64_t> wide =
            lines ? wideOf(std::get<IntegerColumn>(*lines)) : std::vector<std::int64_t>(part.target.size(), 0);
        for (std::size_t row = 0; row < part.target.size(); ++row) {
            const std::uint32_t customer = part.target[row];
            const std::int64_t moment = part.moments.empty() ? 0 : part.moments[row];
            if (customer == noRow || moment < newest[customer])
                continue;
            newest[customer] = moment;
            origins[customer] = {part.layer->import, static_cast<std::uint64_t>(wide[row])};
        }
    }
    return origins;
}

} // namespace

MergedCustomers mergeCustomers(std::span<LayerTable> layers, const CustomerMap &map)
{
    const std::vector<Part> parts = partsOf(layers, map);
    const bool asItIs = isMergedAlready(parts, map.customers);
    const std::set<std::string> fields = fieldNames(parts);
    const std::vector<std::string> names(fields.begin(), fields.end());
    MergedCustomers result;
    result.table.rows = map.customers;
    result.origin = originsOf(parts, map.customers);
    std::vector<Column> columns(names.size());
    inParallel(names.size(), [&](std::size_t i) {
        columns[i] = asItIs ? std::move(parts[0].layer->table.columns.find(names[i])->second)
                            : mergedField(parts, names[i], map.customers);
    });
    for (std::size_t i = 0; i < names.size(); ++i)
        result.table.columns[names[i]] = std::move(columns[i]);
    return result;
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_customers.h"

#include "base/decimal.h"
#include "base/in_parallel.h"
#include "store/consent.h"
#include "store/gather_rows.h"
#include "store/merge_columns.h"
#include "store/number_column.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;

namespace {

std::int64_t endOfDay(const LayerTable &layer)
{
    if (layer.role == LayerRole::Mentioned)
        return columns::missingInteger;
    return (std::int64_t{layer.dataDate.days} + 1) * millisecondsPerDay - 1;
}

std::vector<std::int64_t> momentsOf(const LayerTable &layer)
{
    const std::int64_t moment = endOfDay(layer);
    std::vector<std::int64_t> moments(layer.table.rows, moment);
    if (layer.role == LayerRole::Mentioned)
        return moments;
    const Column *column = layer.table.find(updatedAtField);
    const auto *updated = column ? std::get_if<IntegerColumn>(column) : nullptr;
    for (std::size_t row = 0; updated && row < moments.size(); ++row) {
        const std::int64_t value = updated->at(row);
        if (value != columns::missingInteger)
            moments[row] = rescaled({value, updated->scale}, 3).value_or(moment);
    }
    return moments;
}

/// How new what each row of a part says of a permission is.
Result<std::vector<std::int64_t>> momentsOf(const CustomerPart &part, const Consent &consent,
                                            const ColumnOfPart &columnOf)
{
    const Result<std::optional<Column>> answer = columnOf(part, consent.answer);
    if (!answer)
        return answer.error();
    const Result<std::optional<Column>> at = columnOf(part, consent.at);
    if (!at)
        return at.error();
    std::vector<std::int64_t> rows =
        part.moments.empty() ? std::vector<std::int64_t>(part.target.size(), part.moment) : part.moments;
    return consentMoments(std::move(rows), *answer ? &**answer : nullptr, *at ? &**at : nullptr);
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
    std::map<std::pair<std::uint32_t, std::int64_t>, std::int64_t> ofSources; // lists of a source and a day
    for (const LayerRole role : {LayerRole::Mentioned, LayerRole::Listed}) {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (layers[i].role != role || saysNothing(layers[i], layers))
                continue;
            const std::int64_t moment = endOfDay(layers[i]);
            const std::int64_t later = role == LayerRole::Listed ? ofSources[{layers[i].source, moment}]++ : 0;
            plan.parts.push_back({i, customersOfRows(layers[i], map), {}, moment + later});
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

Result<Column> plannedField(const CustomerPlan &plan, const std::string &field, const ColumnOfPart &columnOf)
{
    const std::optional<Consent> consent = consentOf(field);
    std::vector<Column> columns(plan.parts.size());
    std::vector<std::vector<std::int64_t>> moments(plan.parts.size());
    std::vector<MergePart> parts;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const CustomerPart &part = plan.parts[i];
        Result<std::optional<Column>> column = columnOf(part, field);
        if (!column)
            return column.error();
        if (!*column)
            continue;
        columns[i] = **std::move(column);
        if (consent && !plan.oneLayer) {
            Result<std::vector<std::int64_t>> own = momentsOf(part, *consent, columnOf);
            if (!own)
                return own.error();
            moments[i] = *std::move(own);
        }
        parts.push_back({&columns[i], part.target, consent ? moments[i] : part.moments});
    }
    return plan.oneLayer ? std::move(columns[0]) : merged(parts, plan.customers, Pick::Later);
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
    const ColumnOfPart columnOf = [&layers](const CustomerPart &part, const std::string &field) {
        columns::Table &of = layers[part.layer].table;
        const auto at = of.columns.find(field);
        if (at == of.columns.end())
            return Result<std::optional<Column>>(std::nullopt);
        const bool askedTwice = consentOf(field).has_value();
        return Result<std::optional<Column>>(askedTwice ? at->second : std::exchange(at->second, Column()));
    };
    inParallel(names.size(), [&](std::size_t i) { columns[i] = *plannedField(plan, names[i], columnOf); });
    columns::Table table;
    table.rows = plan.customers;
    for (std::size_t i = 0; i < names.size(); ++i)
        table.columns[names[i]] = std::move(columns[i]);
    return table;
}

} // namespace dilim::store

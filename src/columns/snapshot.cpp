// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot.h"

#include "base/decimal.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dilim::columns {
namespace {

std::int64_t newestOf(const Column *column)
{
    const auto *integers = column ? std::get_if<IntegerColumn>(column) : nullptr;
    if (!integers)
        return missingInteger;
    const std::int64_t newest = std::visit(
        [](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            const auto greatest = std::max_element(cells.begin(), cells.end());
            return greatest == cells.end() || *greatest == std::numeric_limits<Cell>::min() ? missingInteger
                                                                                            : std::int64_t{*greatest};
        },
        integers->values);
    return newest == missingInteger ? newest : rescaled({newest, integers->scale}, 3).value_or(missingInteger);
}

} // namespace

const Column *Table::find(std::string_view fieldId) const
{
    const auto at = columns.find(fieldId);
    if (at != columns.end())
        return &at->second;
    return later ? later->find(fieldId) : nullptr;
}

std::shared_ptr<const Column> Table::borrow(std::string_view fieldId) const
{
    const auto at = columns.find(fieldId);
    if (at != columns.end())
        return {std::shared_ptr<const Column>(), &at->second};
    return later ? later->borrow(fieldId) : nullptr;
}

bool Table::has(std::string_view fieldId) const
{
    return columns.contains(fieldId) || (later && later->has(fieldId));
}

std::vector<std::string> Table::names() const
{
    std::vector<std::string> names = later ? later->names() : std::vector<std::string>();
    for (const auto &[name, column] : columns)
        names.push_back(name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

const Table &Snapshot::table(fields::Entity entity) const
{
    static const Table none; // tables about nobody are no part of a snapshot
    const Table *const tables[] = {&customers, &orders, &lines, &products, &events, &none}; // by Entity
    static_assert(std::size(tables) == fields::entityCount);
    return *tables[static_cast<std::size_t>(entity)];
}

const Column *Snapshot::column(std::string_view fieldId) const
{
    const auto entity = fields::entityOfField(fieldId);
    return entity ? table(*entity).find(fieldId) : nullptr;
}

Moment Snapshot::dataMoment() const
{
    const std::int64_t newest = std::max(newestOf(orders.find("order.at")), newestOf(events.find("event.at")));
    return {newest == missingInteger ? 0 : newest};
}

std::optional<Error> Snapshot::failure() const
{
    for (const Table *table : {&customers, static_cast<const Table *>(&orders), static_cast<const Table *>(&lines),
                               &products, static_cast<const Table *>(&events)}) {
        if (!table->later)
            continue;
        if (auto failure = table->later->failure())
            return failure;
    }
    return std::nullopt;
}

} // namespace dilim::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/identity_trail.h"

#include "store/customer_map.h"
#include "store/imports.h"
#include "store/live_layers.h"
#include "store/number_column.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace dilim::store {
namespace {

/// By kind of key: the field whose cell it was made of.
constexpr std::array<std::string_view, keyKindCount> keyFields = {"customer.external_id", "customer.email",
                                                                  "customer.phone", ""};
constexpr std::array<std::string_view, 3> nameFields = {"customer.full_name", "customer.first_name",
                                                        "customer.last_name"};

std::string textAt(const columns::Table &table, std::string_view name, std::size_t row)
{
    const columns::Column *column = table.find(name);
    if (!column || !columns::hasValue(*column, row))
        return {};
    if (const auto *texts = std::get_if<columns::TextColumn>(column))
        return std::string(texts->at(row));
    const auto *integers = std::get_if<columns::IntegerColumn>(column);
    return integers ? std::to_string(integers->at(row)) : std::string();
}

std::string nameAt(const columns::Table &table, std::size_t row)
{
    const std::string full = textAt(table, nameFields[0], row);
    const std::string first = textAt(table, nameFields[1], row);
    const std::string last = textAt(table, nameFields[2], row);
    return full.empty() ? first + (first.empty() || last.empty() ? "" : " ") + last : full;
}

/// By row: the keys it has of those looked for.
std::map<std::size_t, std::vector<TrailKey>> keysFound(const columns::Table &table,
                                                       const std::set<std::uint32_t> &wanted)
{
    std::map<std::size_t, std::vector<TrailKey>> found;
    for (std::size_t kind = 0; kind < keyKindCount; ++kind) {
        const columns::Column *column = table.find(keyColumns[kind]);
        const std::vector<std::uint32_t> numbers = column ? numbersOf(*column) : std::vector<std::uint32_t>();
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            if (wanted.count(numbers[row]) > 0)
                found[row].push_back({static_cast<KeyKind>(kind), numbers[row], {}, false});
        }
    }
    return found;
}

/// Rows of one layer. The table has the key columns; texts are read where there is something to tell.
Result<std::vector<TrailRow>> rowsOf(Connection &connection, const LiveLayer &layer, const columns::Table &keys,
                                     const std::set<std::uint32_t> &wanted, Progress &progress)
{
    auto found = keysFound(keys, wanted);
    if (found.empty())
        return std::vector<TrailRow>();
    std::vector<std::string> names(nameFields.begin(), nameFields.end());
    names.insert(names.end(), keyFields.begin(), keyFields.begin() + 3);
    names.emplace_back(lineColumn);
    const auto texts = readTable(connection, layer.pack, names, progress);
    if (!texts)
        return texts.error();
    const columns::Column *lines = texts->find(lineColumn);
    std::vector<TrailRow> rows;
    for (auto &[row, keysOfRow] : found) {
        TrailRow told;
        told.import = layer.layer.import;
        if (const auto *integers = lines ? std::get_if<columns::IntegerColumn>(lines) : nullptr)
            told.line = static_cast<std::uint64_t>(integers->at(row));
        told.name = nameAt(*texts, row);
        for (TrailKey &key : keysOfRow)
            key.text = textAt(*texts, keyFields[static_cast<std::size_t>(key.kind)], row);
        told.keys = std::move(keysOfRow);
        rows.push_back(std::move(told));
    }
    return rows;
}

void markJoins(std::vector<TrailRow> &rows)
{
    std::set<std::uint32_t> seen;
    for (TrailRow &row : rows) {
        for (TrailKey &key : row.keys)
            key.joins = seen.count(key.number) > 0;
        for (const TrailKey &key : row.keys)
            seen.insert(key.number);
    }
}

Result<void> nameImports(WorkspaceFile &file, std::vector<TrailRow> &rows)
{
    const auto records = imports(file);
    if (!records)
        return records.error();
    for (TrailRow &row : rows) {
        for (const ImportRecord &record : *records) {
            if (record.id == row.import) {
                row.fileName = record.fileName;
                row.source = record.source;
            }
        }
    }
    return {};
}

Result<std::vector<Edit>> editsOf(WorkspaceFile &file, const std::set<std::uint32_t> &keys)
{
    auto all = edits(file);
    if (!all)
        return all;
    const auto names = [&keys](const std::vector<std::uint32_t> &side) {
        return std::any_of(side.begin(), side.end(), [&keys](std::uint32_t key) { return keys.count(key) > 0; });
    };
    all->erase(std::remove_if(all->begin(), all->end(),
                              [&names](const Edit &edit) {
                                  const auto &sides = edit.identity.sides;
                                  return edit.undone || !(names(sides[0]) || names(sides[1]));
                              }),
               all->end());
    return all;
}

} // namespace

Result<IdentityTrail> identityTrail(WorkspaceFile &file, std::span<const std::uint32_t> keys, Progress &progress)
{
    const std::set<std::uint32_t> wanted(keys.begin(), keys.end());
    auto layers = liveLayersOf(file.connection(), fields::Entity::Customer);
    if (!layers)
        return layers.error();
    const std::vector<std::string> names(keyColumns.begin(), keyColumns.end());
    IdentityTrail trail;
    for (const LiveLayer &layer : *layers) {
        const auto table = readTable(file.connection(), layer.pack, names, progress);
        if (!table)
            return table.error();
        auto rows = rowsOf(file.connection(), layer, *table, wanted, progress);
        if (!rows)
            return rows.error();
        std::move(rows->begin(), rows->end(), std::back_inserter(trail.rows));
    }
    std::stable_sort(trail.rows.begin(), trail.rows.end(), [](const TrailRow &a, const TrailRow &b) {
        return a.import != b.import ? a.import < b.import : a.line < b.line;
    });
    markJoins(trail.rows);
    if (const Result<void> named = nameImports(file, trail.rows); !named)
        return named.error();
    auto told = editsOf(file, wanted);
    if (!told)
        return told.error();
    trail.edits = *std::move(told);
    return trail;
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_link.h"

#include "store/digest.h"
#include "store/lookup_fields.h"
#include "store/sqlite.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace dilim::store {
namespace {

using Json = nlohmann::ordered_json;
using fields::Entity;

std::string columnsJson(const std::vector<std::string> &columns)
{
    return Json(columns).dump();
}

std::string keysJson(const std::vector<LookupKey> &keys)
{
    Json list = Json::array();
    for (const LookupKey &key : keys)
        list.push_back({{"column", key.column}, {"field", key.field}});
    return list.dump();
}

std::optional<std::vector<std::string>> columnsFrom(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    std::vector<std::string> columns;
    if (!json.is_array())
        return std::nullopt;
    for (const Json &one : json) {
        if (!one.is_string())
            return std::nullopt;
        columns.push_back(one.get<std::string>());
    }
    return columns;
}

std::optional<std::vector<LookupKey>> keysFrom(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    std::vector<LookupKey> keys;
    if (!json.is_array() || json.empty())
        return std::nullopt;
    for (const Json &one : json) {
        if (!one.is_object() || !one.contains("column") || !one.contains("field") || !one["column"].is_string()
            || !one["field"].is_string())
            return std::nullopt;
        keys.push_back({one["column"].get<std::string>(), one["field"].get<std::string>()});
    }
    return keys;
}

std::vector<std::string> columnNames(const KeptTable &table)
{
    std::vector<std::string> names;
    for (const KeptColumn &column : table.columns)
        names.push_back(column.name);
    return names;
}

bool standsFor(const KeptTable &table, const LookupLink &link)
{
    if (table.source != link.source || table.fileName != link.fileName)
        return false;
    const std::vector<std::string> names = columnNames(table);
    return std::ranges::all_of(
        link.columns, [&](const std::string &column) { return std::ranges::find(names, column) != names.end(); });
}

std::uint32_t newestFor(const std::vector<KeptTable> &tables, const LookupLink &link)
{
    const KeptTable *newest = nullptr;
    for (const KeptTable &table : tables) {
        if (standsFor(table, link)
            && (!newest || std::tie(newest->dataDate, newest->import) < std::tie(table.dataDate, table.import)))
            newest = &table;
    }
    return newest ? newest->import : 0;
}

const KeptTable *tableOf(const std::vector<KeptTable> &tables, std::uint32_t import)
{
    const auto at = std::ranges::find(tables, import, &KeptTable::import);
    return at == tables.end() ? nullptr : &*at;
}

Result<void> removeLink(Connection &connection, const LookupLink &link)
{
    Result<Statement> remove =
        connection.prepare("DELETE FROM lookup_link WHERE source = (SELECT id FROM source WHERE name = ?1) AND "
                           "file_name = ?2 AND columns = ?3");
    if (!remove)
        return remove.error();
    return remove->bind(1, link.source).bind(2, link.fileName).bind(3, columnsJson(link.columns)).run();
}

Result<void> addLink(Connection &connection, std::uint32_t import, const LookupLink &link)
{
    Result<Statement> add = connection.prepare("INSERT INTO lookup_link (source, file_name, columns, keys) SELECT "
                                               "source, file_name, ?2, ?3 FROM import WHERE id = ?1");
    if (!add)
        return add.error();
    return add->bind(1, std::int64_t{import}).bind(2, columnsJson(link.columns)).bind(3, keysJson(link.keys)).run();
}

/// Takes the links away that a table is in: those it stands for, and those whose newest table is another one.
/// How many there were.
Result<std::size_t> removeLinksOf(WorkspaceFile &file, const KeptTable &table)
{
    const Result<std::vector<LookupLink>> links = lookupLinks(file);
    if (!links)
        return links.error();
    std::size_t removed = 0;
    for (const LookupLink &link : *links) {
        if (!standsFor(table, link))
            continue;
        if (const Result<void> done = removeLink(file.connection(), link); !done)
            return done.error();
        ++removed;
    }
    return removed;
}

Result<void> checkKeys(WorkspaceFile &file, const KeptTable &table, const std::vector<LookupKey> &keys)
{
    const std::vector<std::string> names = columnNames(table);
    for (const LookupKey &key : keys) {
        if (std::ranges::find(names, key.column) == names.end())
            return Error{"lookup.unknown_column", {key.column}};
    }
    const Result<fields::Catalogue> catalogue = importedCatalogue(file);
    if (!catalogue)
        return catalogue.error();
    if (const Result<Entity> entity = lookupEntity(*catalogue, keys); !entity)
        return entity.error();
    return keys.size() < names.size() ? Result<void>() : Result<void>(Error{"lookup.no_values", {}});
}

std::string auditDetail(std::uint32_t import)
{
    return Json{{"import", import}}.dump();
}

} // namespace

Result<std::vector<LookupLink>> lookupLinks(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    Result<Statement> rows = connection.prepare("SELECT s.name, l.file_name, l.columns, l.keys FROM lookup_link l JOIN "
                                                "source s ON s.id = l.source ORDER BY s.name, l.file_name, l.columns");
    if (!rows)
        return rows.error();
    std::vector<LookupLink> links;
    for (;;) {
        const Result<bool> more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        std::optional<std::vector<std::string>> columns = columnsFrom(rows->text(2));
        std::optional<std::vector<LookupKey>> keys = keysFrom(rows->text(3));
        if (!columns || !keys)
            return Error{"workspace.damaged", {connection.path(), "lookup_link"}};
        links.push_back({rows->text(0), rows->text(1), *std::move(columns), *std::move(keys), 0});
    }
    if (links.empty())
        return links;
    const Result<std::vector<KeptTable>> tables = keptTables(file);
    if (!tables)
        return tables.error();
    for (LookupLink &link : links)
        link.import = newestFor(*tables, link);
    return links;
}

Result<void> linkTable(WorkspaceFile &file, std::uint32_t import, const std::vector<LookupKey> &keys)
{
    Result<Transaction> transaction = Transaction::begin(file.connection());
    if (!transaction)
        return transaction.error();
    const Result<std::vector<KeptTable>> tables = keptTables(file);
    if (!tables)
        return tables.error();
    const KeptTable *table = tableOf(*tables, import);
    if (!table)
        return Error{"kept_table.unknown", {std::to_string(import)}};
    if (const Result<void> checked = checkKeys(file, *table, keys); !checked)
        return checked;
    if (const Result<std::size_t> removed = removeLinksOf(file, *table); !removed)
        return removed.error();
    const LookupLink link{table->source, table->fileName, columnNames(*table), keys, import};
    if (const Result<void> added = addLink(file.connection(), import, link); !added)
        return added;
    if (const Result<void> sealed = sealChange(file.connection(), "lookup.linked", auditDetail(import)); !sealed)
        return sealed;
    return transaction->commit();
}

Result<void> unlinkTable(WorkspaceFile &file, std::uint32_t import)
{
    Result<Transaction> transaction = Transaction::begin(file.connection());
    if (!transaction)
        return transaction.error();
    const Result<std::vector<KeptTable>> tables = keptTables(file);
    if (!tables)
        return tables.error();
    const KeptTable *table = tableOf(*tables, import);
    if (!table)
        return Error{"kept_table.unknown", {std::to_string(import)}};
    const Result<std::size_t> removed = removeLinksOf(file, *table);
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return Error{"lookup.not_linked", {std::to_string(import)}};
    if (const Result<void> sealed = sealChange(file.connection(), "lookup.unlinked", auditDetail(import)); !sealed)
        return sealed;
    return transaction->commit();
}

Result<Entity> lookupEntity(const fields::Catalogue &catalogue, std::span<const LookupKey> keys)
{
    if (keys.empty())
        return Error{"lookup.no_keys", {}};
    std::set<std::string> seen;
    std::optional<Entity> entity;
    for (const LookupKey &key : keys) {
        for (const std::string &part : {"column " + key.column, "field " + key.field}) {
            if (!seen.insert(part).second)
                return Error{"lookup.same_twice", {part.substr(part.find(' ') + 1)}};
        }
        const fields::Field *field = catalogue.find(key.field);
        if (!field || field->derived || field->type == fields::ValueType::CategoryList
            || field->entity == Entity::Table)
            return Error{"lookup.bad_field", {key.field}};
        const auto mixes = [&](Entity fact, Entity other) {
            return other == Entity::Customer && fact != Entity::Product && fact != Entity::Customer;
        };
        if (!entity || mixes(field->entity, *entity))
            entity = field->entity;
        else if (field->entity != *entity && !mixes(*entity, field->entity))
            return Error{"lookup.mixed", {key.field}};
    }
    return *entity;
}

} // namespace dilim::store

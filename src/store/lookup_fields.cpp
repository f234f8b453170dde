// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookup_fields.h"

#include "store/imports.h"

#include <algorithm>
#include <string>
#include <utility>

namespace dilim::store {
namespace {

using fields::Entity;
using fields::Field;
using fields::ValueType;

std::string stemOf(const std::string &fileName)
{
    const std::size_t point = fileName.rfind('.');
    return point == std::string::npos || point == 0 ? fileName : fileName.substr(0, point);
}

/// Two marks part table and column, where the id of an imported header has one at most.
std::string idOf(Entity entity, const std::string &table, const std::string &column)
{
    const std::string own = fields::customFieldId(entity, column);
    return fields::customFieldId(entity, table) + "__" + own.substr(own.find('.') + 1);
}

/// Adds them to the catalogue too.
std::vector<LookupField> addFields(fields::Catalogue &catalogue, Entity entity, const KeptTable &table,
                                   const std::vector<LookupKey> &keys)
{
    std::vector<LookupField> found;
    const fields::Shelf shelf = catalogue.find(keys.front().field)->shelf;
    const std::string name = stemOf(table.fileName);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const KeptColumn &kept = table.columns[column];
        if (std::ranges::find(keys, kept.name, &LookupKey::column) != keys.end())
            continue;
        Field field;
        field.entity = entity;
        field.type = kept.type == ValueType::Text ? ValueType::Category : kept.type;
        field.shelf = shelf;
        field.name = name + ": " + kept.name;
        field.custom = true;
        field.derived = true;
        const std::string id = idOf(entity, name, kept.name);
        field.id = id;
        for (int number = 2; catalogue.find(field.id); ++number)
            field.id = id + "__" + std::to_string(number);
        catalogue.add(field);
        found.push_back({column, std::move(field)});
    }
    return found;
}

} // namespace

Result<fields::Catalogue> importedCatalogue(WorkspaceFile &file)
{
    const Result<std::vector<fields::Field>> custom = customFields(file);
    if (!custom)
        return custom.error();
    fields::Catalogue catalogue;
    for (const fields::Field &field : *custom)
        catalogue.add(field);
    return catalogue;
}

Result<std::vector<ActiveLookup>> activeLookups(WorkspaceFile &file)
{
    const Result<std::vector<LookupLink>> links = lookupLinks(file);
    if (!links)
        return links.error();
    std::vector<ActiveLookup> active;
    if (links->empty())
        return active;
    Result<fields::Catalogue> catalogue = importedCatalogue(file);
    if (!catalogue)
        return catalogue.error();
    const Result<std::vector<KeptTable>> tables = keptTables(file);
    if (!tables)
        return tables.error();
    for (const LookupLink &link : *links) {
        const auto table = std::ranges::find(*tables, link.import, &KeptTable::import);
        const Result<Entity> entity = lookupEntity(*catalogue, link.keys);
        if (table != tables->end() && entity)
            active.push_back({link, *entity, addFields(*catalogue, *entity, *table, link.keys)});
    }
    return active;
}

} // namespace dilim::store

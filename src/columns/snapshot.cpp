// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot.h"

#include <iterator>

namespace dilim::columns {

const Column *Table::find(std::string_view fieldId) const
{
    const auto at = columns.find(fieldId);
    return at == columns.end() ? nullptr : &at->second;
}

const Table &Snapshot::table(fields::Entity entity) const
{
    const Table *const tables[] = {&customers, &orders, &lines, &products, &events}; // by Entity
    static_assert(std::size(tables) == fields::entityCount);
    return *tables[static_cast<std::size_t>(entity)];
}

const Column *Snapshot::column(std::string_view fieldId) const
{
    const auto entity = fields::entityOfField(fieldId);
    return entity ? table(*entity).find(fieldId) : nullptr;
}

} // namespace dilim::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/export_names.h"

#include <algorithm>
#include <array>

namespace dilim::fields {
namespace {

constexpr std::array<std::string_view, 1> orderLinks{"customer_id"};
constexpr std::array<std::string_view, 3> lineLinks{"order_id", "customer_id", "product_id"};
constexpr std::array<std::string_view, 2> eventLinks{"customer_id", "product_id"};

// In the order of Entity.
constexpr std::array<ExportTableName, entityCount> tables{{
    {"customer", "customer_id", {}},
    {"orders", "order_id", orderLinks},
    {"order_line", "line_id", lineLinks},
    {"product", "product_id", {}},
    {"event", "event_id", eventLinks},
    {"", "", {}}, // tables about nobody are not exported with the others
}};

constexpr std::array<std::string_view, 1> keyEnds{exportKeyEnd};
constexpr std::array<std::string_view, 2> momentEnds{exportMillisecondsEnd, exportLocalEnd};

bool isTaken(const ExportTableName &table, std::string_view name)
{
    const auto endsLike = [name](std::string_view end) { return name.ends_with(end); };
    return name == table.key || name == exportLotColumn
        || std::find(table.links.begin(), table.links.end(), name) != table.links.end()
        || std::any_of(keyEnds.begin(), keyEnds.end(), endsLike)
        || std::any_of(momentEnds.begin(), momentEnds.end(), endsLike);
}

} // namespace

const ExportTableName &exportTable(Entity entity)
{
    return tables[static_cast<std::size_t>(entity)];
}

std::string exportColumn(const Field &field)
{
    std::string name = field.id.substr(field.id.find('.') + 1);
    return isTaken(exportTable(field.entity), name) ? name + '_' : name;
}

std::span<const std::string_view> exportEnds(ValueType type)
{
    switch (type) {
    case ValueType::Text:
    case ValueType::Category:
    case ValueType::CategoryList:
        return keyEnds;
    case ValueType::Moment:
        return momentEnds;
    default:
        return {};
    }
}

} // namespace dilim::fields

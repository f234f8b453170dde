// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "ingest/mapping.h"
#include "store/layer_io.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// Hidden columns of layers: no field of anybody.
inline constexpr std::string_view lineColumn = "#line"; // of the file; of several the last
inline constexpr std::string_view customerColumn =
    "#customer"; // of orders and events: number of the key of whose it is
inline constexpr std::string_view sourceColumn = "#source"; // in bases only: source of each row
/// Of customers: numbers of the keys of a row, by KeyKind.
inline constexpr std::array<std::string_view, 4> keyColumns = {"#external_id", "#email", "#phone", "#row"};
inline constexpr std::string_view orderColumn = "#order"; // of lines: the id of their order
inline constexpr std::string_view orderIdField = "order.id";
inline constexpr std::string_view updatedAtField = "customer.updated_at";
inline constexpr std::string_view skuField = "product.sku";
inline constexpr std::string_view eventIdField = "event.id";
/// Orders and products that have no id in their file get one that begins with this byte; it is never shown.
inline constexpr char madeUpId = '\x01';

/// What one import says about one entity, in memory. The rows of customers stand in the order of the file, those of
/// facts by customer and time as known when the layer was written.
struct LayerTable {
    std::uint32_t import = 0;
    std::uint32_t source = 0;
    Date dataDate{};
    fields::Entity entity = fields::Entity::Customer;
    LayerRole role = LayerRole::Listed;
    ingest::MakesCustomers makes = ingest::MakesCustomers::Auto; // of customers; Auto: unless their source has a list
    std::string content{}; // hash of the records of its file, whatever their order
    bool sorted = false; // facts: the rows stand by customer and time as known when this was written
    std::size_t fieldsTold = 0; // how many fields it has columns of, also where only some of them are in `table`
    columns::Table table{};
};

/// Older layers first: by the day they speak for, then by their import.
[[nodiscard]] inline bool isOlder(const LayerTable &a, const LayerTable &b)
{
    return a.dataDate != b.dataDate ? a.dataDate < b.dataDate : a.import < b.import;
}

/// All live layers of a workspace by entity, older ones first.
using LiveLayers = std::array<std::vector<LayerTable>, fields::entityCount>;

[[nodiscard]] inline bool isHidden(std::string_view columnName)
{
    return columnName.starts_with('#');
}

} // namespace dilim::store

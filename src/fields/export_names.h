// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <span>
#include <string>
#include <string_view>

namespace dilim::fields {

/// How the database of `export --sqlite` names things: one rule for those who write it and those who write queries.

/// The table of an entity and its keys: "orders", "order_id", {"customer_id"}.
struct ExportTableName {
    std::string_view table{};
    std::string_view key{}; // numbers its rows from 1 in the order of the snapshot
    std::span<const std::string_view> links{}; // keys of other tables
};
[[nodiscard]] const ExportTableName &exportTable(Entity entity);

/// The table of the lists of customers: customer_id, field_id, value, value_key.
inline constexpr std::string_view exportListTable = "customer_list_value";
/// The lot of a customer in random draws.
inline constexpr std::string_view exportLotColumn = "lot";

/// Ends of the names of columns that stand beside a field's own: the match key of a word or text (of a list as JSON
/// array), a moment in milliseconds since 1970, and its local time as text ("2026-02-13T11:00:00").
inline constexpr std::string_view exportKeyEnd = "_key";
inline constexpr std::string_view exportMillisecondsEnd = "_ms";
inline constexpr std::string_view exportLocalEnd = "_local";

/// The column of a field: what stands behind the dot of its id, with a "_" where that is the name of a key or lot or
/// ends like a column that stands beside another: "customer.country" gives country, "customer.api_key" api_key_.
[[nodiscard]] std::string exportColumn(const Field &field);
/// The ends of the columns beside that of a field of this type; none for most types.
[[nodiscard]] std::span<const std::string_view> exportEnds(ValueType type);

} // namespace dilim::fields

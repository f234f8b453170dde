// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "store/customer_map.h"
#include "store/layer_table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::store {

/// A layer as it takes part: whose each row is, and how new it is.
struct CustomerPart {
    std::size_t layer = 0; // index among all layers
    std::vector<std::uint32_t> target{}; // by row: customer or noRow
    std::vector<std::int64_t> moments{}; // by row, milliseconds; empty: nobody has updated_at
    std::int64_t moment = 0; // of rows without one: the end of its day, of one source a millisecond later each
};

/// How rows of layers become customers, before any field is merged: what a list of customers says goes before what a
/// file of facts mentions, whichever came first. Then the newest value: of a row's "customer.updated_at" where it has
/// one, else of the end of the day that its layer speaks for; of equally new rows that of the later layer, then of the
/// later row.
struct CustomerPlan {
    std::vector<CustomerPart> parts{}; // the later one wins
    std::uint32_t customers = 0;
    bool oneLayer = false; // each row of the only part is a customer of its own, in their order
};
/// The layers have at least their key columns and "customer.updated_at".
[[nodiscard]] CustomerPlan planCustomers(std::span<const LayerTable> layers, const CustomerMap &map);
/// The column of a field in a part; nothing where the part lacks it.
using ColumnOfPart =
    std::function<Result<std::optional<columns::Column>>(const CustomerPart &part, const std::string &field)>;
/// A field of the customers from the columns of the parts; one of them at least is there. Lists of categories are
/// united. Of a permission the newest answer counts, by its own time where that is known, and of equally new ones the
/// refusal; its time and source go with it. Errors: those of `columnOf`.
Result<columns::Column> plannedField(const CustomerPlan &plan, const std::string &field, const ColumnOfPart &columnOf);
/// Where each customer was last spoken of: by part its import, and the lines of its rows (or null).
[[nodiscard]] std::vector<columns::Origin> plannedOrigins(const CustomerPlan &plan,
                                                          std::span<const std::uint32_t> imports,
                                                          std::span<const columns::Column *const> lines);

/// All fields of the customers of the map, one row each. The columns of the layers are used up.
[[nodiscard]] columns::Table mergeCustomers(std::span<LayerTable> layers, const CustomerMap &map);

} // namespace dilim::store

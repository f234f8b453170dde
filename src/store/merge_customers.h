// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/customer_map.h"
#include "store/layer_table.h"

#include <span>
#include <vector>

namespace dilim::store {

struct MergedCustomers {
    columns::Table table{}; // one row a customer of the map, fields only
    std::vector<columns::Origin> origin{}; // by customer
};

/// Field by field. What a list of customers says goes before what a file of facts mentions, whichever came first. Then
/// the newest value: of a row's "customer.updated_at" where it has one, else of the end of the day that its layer
/// speaks for; of equally new rows that of the later layer, then of the later row. Lists of categories are united. The
/// columns of the layers are used up.
[[nodiscard]] MergedCustomers mergeCustomers(std::span<LayerTable> layers, const CustomerMap &map);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/customer_map.h"
#include "store/layer_table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::store {

/// Merged orders or events: sorted by customer and time. Hidden columns are still there.
struct MergedFacts {
    columns::FactTable table{};
    std::vector<std::uint32_t> sources{}; // of the rows: one for all, or one each
};
[[nodiscard]] MergedFacts mergeOrders(std::span<LayerTable> layers, const CustomerMap &map);
[[nodiscard]] MergedFacts mergeEvents(std::span<LayerTable> layers, const CustomerMap &map);

/// Merged lines: by order; those of unknown orders behind.
struct MergedLines {
    columns::FactTable table{};
    std::vector<std::uint32_t> lineOffsets{0}; // see Snapshot
    std::vector<std::uint32_t> sources{};
};
/// The lines of an order are those of the newest layer that has any of it.
[[nodiscard]] MergedLines mergeLines(std::span<LayerTable> layers, const MergedFacts &orders);

/// Products in the order of first sight.
struct MergedProducts {
    columns::Table table{};
    std::vector<std::uint32_t> sources{};
};
[[nodiscard]] MergedProducts mergeProducts(std::span<LayerTable> layers);

/// Row in the products of each row of a column of product codes, or Snapshot::noProduct: same source, same code.
[[nodiscard]] std::vector<std::uint32_t> productRows(const columns::Column *codes, std::size_t rows,
                                                     std::span<const std::uint32_t> sources,
                                                     const MergedProducts &products);

} // namespace dilim::store

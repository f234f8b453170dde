// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/customer_map.h"
#include "store/layer_table.h"
#include "store/merge_rows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::store {

/// The rows of merged orders or events, sorted by customer and time, before any column is merged.
struct FactPlan {
    RowPlan rows{};
    std::vector<std::uint32_t> offsets{0}; // see FactTable
    std::vector<std::uint32_t> sources{}; // of the rows: one for all, or one each
};
/// Whether the only layer of orders or events stands by customer and time as it was written, so that a plan needs
/// neither its times nor its ids. It has at least `#customer`.
[[nodiscard]] bool standsAsWritten(const LayerTable &layer, const CustomerMap &map);

/// The layers have at least "order.id", "order.at", `#customer` and `#source`, as far as there are such columns; of one
/// that stands as written `#customer` and `#source`.
[[nodiscard]] FactPlan planOrders(std::span<const LayerTable> layers, const CustomerMap &map);
/// The same of "event.id" and "event.at"; of several layers all columns, since rows without a number are compared.
[[nodiscard]] FactPlan planEvents(std::span<const LayerTable> layers, const CustomerMap &map);

/// Merged orders or events: sorted by customer and time. Hidden columns are still there.
struct MergedFacts {
    columns::FactTable table{};
    std::vector<std::uint32_t> sources{}; // of the rows: one for all, or one each
};
[[nodiscard]] MergedFacts mergeOrders(std::span<LayerTable> layers, const CustomerMap &map);
[[nodiscard]] MergedFacts mergeEvents(std::span<LayerTable> layers, const CustomerMap &map);

/// The rows of merged lines.
struct LinePlan {
    FactPlan facts{};
    std::vector<std::uint32_t> lineOffsets{0}; // see Snapshot
};
/// Merged orders as far as lines need them.
struct OrderRows {
    const columns::Column *ids = nullptr; // "order.id" as merged, not finished; null where there is none
    std::span<const std::uint32_t> sources{};
    std::span<const std::uint32_t> offsets{};
    std::size_t rows = 0;
};
/// The layers have at least `#order` and `#source`; several layers all columns, see `planEvents`.
[[nodiscard]] LinePlan planLines(std::span<const LayerTable> layers, const OrderRows &orders);

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

/// Row in the products of each row of a column of product codes, or Snapshot::noProduct: same source, same code. `skus`
/// may be null or unfinished.
[[nodiscard]] std::vector<std::uint32_t> productRows(const columns::Column *codes, std::size_t rows,
                                                     std::span<const std::uint32_t> sources,
                                                     const columns::Column *skus,
                                                     std::span<const std::uint32_t> sourcesOfProducts);

} // namespace dilim::store

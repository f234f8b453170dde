// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/customer_map.h"
#include "store/layer_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// Layers to merged tables. Pure functions of the layers (older ones first) and of who is who.

namespace dilim::store {

/// Which rows of several layers are one row of the merged table.
struct RowUnion {
    std::vector<std::vector<std::uint32_t>> target{}; // by layer, by row: merged row or noRow; empty: row i is row i
    std::uint32_t rows = 0;
};

/// Orders and products: the same identifier of the same source.
[[nodiscard]] RowUnion unionById(std::span<const LayerTable> layers, std::string_view idField);
/// Events: the same identifier of the same source; without one equality of all cells, as often as in the layer that has
/// it most often.
[[nodiscard]] RowUnion unionOfEvents(std::span<const LayerTable> layers);

/// Sources of the rows of a layer: one entry for all, or one a row.
[[nodiscard]] std::vector<std::uint32_t> sourcesOf(const LayerTable &layer);
/// Sums of hashes over all cells of each row (fields, customer, source; not the order of lines): equal rows, equal
/// sums.
[[nodiscard]] std::vector<Hash128> rowHashes(const LayerTable &layer);

/// One column of the merged table, newer layers over older ones. No layer may lack it altogether.
[[nodiscard]] columns::Column mergedColumn(std::span<const LayerTable> layers, const RowUnion &rows,
                                           std::string_view name);
/// How rows of layers become the rows of a merged table, without any column yet.
struct RowPlan {
    RowUnion placed{}; // rows of the layers to rows of the table
    std::vector<std::uint32_t> order{}; // of one layer that is the table but for the order: row i is its row order[i]
    bool oneLayer = false; // the table is that layer, in this order (as it stands if that is empty)
};
[[nodiscard]] RowPlan rowPlan(const RowUnion &rows, std::span<const LayerTable> layers,
                              std::span<const std::uint32_t> order);
/// A column of the table from those of the layers; one of them at least is there.
[[nodiscard]] columns::Column plannedColumn(const RowPlan &plan, std::vector<std::optional<columns::Column>> ofLayers);
/// Sources of the rows of the table: one entry for all, or one a row.
[[nodiscard]] std::vector<std::uint32_t> plannedSources(const RowPlan &plan, std::span<const LayerTable> layers);

/// All columns, `#line` left out; `#source` is there if the layers have several sources. The columns of the layers are
/// used up.
[[nodiscard]] columns::Table plannedTable(const RowPlan &plan, std::span<LayerTable> layers);

/// Rows by owner (`noNumber` last), then time (missing first), then id; equal ones as they stand. Empty if they stand
/// so. Times are whole numbers of one scale; they and ids may be null.
[[nodiscard]] std::vector<std::uint32_t> factOrder(std::span<const std::uint32_t> owners, std::uint32_t customers,
                                                   const columns::Column *times, const columns::Column *ids = nullptr);
/// Where each row went: the inverse of an order.
[[nodiscard]] std::vector<std::uint32_t> positionsOf(std::span<const std::uint32_t> order);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

#include <span>
#include <variant>
#include <vector>

namespace dilim::rules {

using FilterNode = std::variant<BoundFilter, BoundFilterGroup>;

/// The nodes of one group; not owned.
using FilterNodes = std::vector<const FilterNode *>;

[[nodiscard]] FilterNodes nodesOf(std::span<const FilterNode> children);

/// What filters are answered from.
struct FilterSource {
    const columns::Snapshot &snapshot;
    const Progress &progress;
};

/// The rows of an entity for which the nodes hold, all, any or none of them. What they ask of the row's order or
/// product is answered there, as few times as possible, and then brought to the rows.
[[nodiscard]] columns::Bitmap rowsWhere(const FilterSource &source, Match match, const FilterNodes &nodes,
                                        fields::Entity entity);

/// The orders for which the nodes hold together for one and the same of these lines; where an order has none of them,
/// nodes on lines and products do not hold.
[[nodiscard]] columns::Bitmap ordersWhere(const FilterSource &source, Match match, const FilterNodes &nodes,
                                          const columns::Bitmap &lines);
/// Whether any of the nodes asks about lines or products.
[[nodiscard]] bool asksLines(const FilterNodes &nodes);

/// The orders with at least one of these lines.
[[nodiscard]] columns::Bitmap ordersWithAny(const columns::Bitmap &lines, const columns::Snapshot &snapshot);
/// The lines of these orders, and the lines without an order if asked.
enum class WithoutOrder : std::uint8_t { Left, Taken };
[[nodiscard]] columns::Bitmap linesOf(const columns::Bitmap &orders, WithoutOrder withoutOrder,
                                      const columns::Snapshot &snapshot);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customer_map.h"
#include "store/imports.h"
#include "store/layer_builder.h"
#include "store/layer_table.h"

#include <span>
#include <vector>

namespace dilim::store {

// What a new layer changes: its rows compared with the merged state without it. `before` are the other live layers of
// the entity, older ones first. Merged records, conflicts and ownerless rows are counted here, too.

/// `now`: who is who with the new layer; `edits`: those not undone. Where people are only mentioned, columns that the
/// new layer does not have need not be there: it cannot change them.
[[nodiscard]] OutcomeCounts countCustomers(const std::vector<LayerTable> &before, const BuiltLayer &built,
                                           const CustomerMap &now, std::span<const IdentityEdit> edits);
/// Orders, products and events.
[[nodiscard]] OutcomeCounts countRows(const std::vector<LayerTable> &before, const BuiltLayer &built);
/// A line is unchanged if its order had the same set of lines.
[[nodiscard]] OutcomeCounts countLines(const std::vector<LayerTable> &before, const BuiltLayer &built);

} // namespace dilim::store

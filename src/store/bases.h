// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/customer_map.h"
#include "store/layer_table.h"
#include "store/live_layers.h"
#include "store/sqlite.h"

#include <span>
#include <vector>

// The merged state of facts and products as kept in the file: a base, and the layers that came after it. One live layer
// is its own base; a small import is merged while loading; when the layers above exceed a quarter of the base, it is
// written anew. Merging all live layers always gives the same.

namespace dilim::store {

/// The base of an entity and the layers above it, oldest first; all live layers where there is no base, or where one of
/// the layers (or `added`, a layer to come) is older than what the base covers. Customers have no base: their merge
/// follows from who is who.
Result<std::vector<LayerTable>> readParts(Connection &connection, fields::Entity entity, const LayerTable *added,
                                          Progress &progress);

/// The same parts with their columns still in the file.
Result<std::vector<LiveLayer>> liveParts(Connection &connection, fields::Entity entity, const LayerTable *added);

/// Writes the bases of those entities that need one. Part of an import, after its layers are written.
Result<void> refreshBases(Connection &connection, std::span<const fields::Entity> entities, const CustomerMap &map,
                          Progress &progress);

} // namespace dilim::store

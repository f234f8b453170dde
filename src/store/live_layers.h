// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/layer_table.h"
#include "store/sqlite.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// A live layer whose columns are not read yet: its table knows its rows only.
struct LiveLayer {
    PackId pack{};
    LayerTable layer{};
};
/// Those of an entity, older ones first.
Result<std::vector<LiveLayer>> liveLayersOf(Connection &connection, fields::Entity entity);
/// Reads the columns whose names are wanted.
Result<std::vector<LayerTable>> readLayers(Connection &connection, std::vector<LiveLayer> layers,
                                           const std::function<bool(const std::string &)> &wanted, Progress &progress);

/// Reads all live layers of an entity, older ones first; line numbers only of customers. Errors: "workspace.damaged",
/// `cancelledCode`.
Result<std::vector<LayerTable>> readLiveLayers(Connection &connection, fields::Entity entity, Progress &progress);
/// The same with some columns only; layers without them have none.
Result<std::vector<LayerTable>> readLiveColumns(Connection &connection, fields::Entity entity,
                                                std::span<const std::string_view> columns, Progress &progress);
/// The live import that listed the same records of an entity in the same way, if there is one. Of `wanted` source,
/// entity, role, makes and content count, and the day if it is not the epoch.
Result<std::optional<std::uint32_t>> importOfSameContent(Connection &connection, const LayerTable &wanted);

/// What else is written while columns are packed.
using Meanwhile = std::function<Result<void>()>;

/// Writes a layer of an import whose row is there. Its columns are used up.
Result<void> writeLayer(Connection &connection, LayerTable &layer, Progress &progress, const Meanwhile &meanwhile = {});

/// Reads the named columns of a pack, unpacking on all cores; those that are not there are left out.
Result<columns::Table> readTable(Connection &connection, PackId pack, std::span<const std::string> names,
                                 Progress &progress);
/// Packs on all cores and writes all columns of a table into a pack of as many rows. The columns are used up.
Result<void> writeTable(Connection &connection, PackId pack, columns::Table &table, Progress &progress,
                        const Meanwhile &meanwhile = {});

} // namespace dilim::store

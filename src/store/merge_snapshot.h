// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/layer_table.h"

#include <cstdint>

namespace dilim::store {

/// Fills the tables of a snapshot from all live layers. Currency, zone and catalogue of the snapshot are there already;
/// `keys` is how many the ledger has. The layers are used up.
void mergeInto(columns::Snapshot &snapshot, LiveLayers &layers, std::uint32_t keys);

} // namespace dilim::store

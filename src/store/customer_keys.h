// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "store/hand_links.h"
#include "store/sqlite.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace dilim::store {

/// Lets a snapshot tell the live keys of its customers, read through the connection when first asked for. The live
/// layers and `edits` are those of which the snapshot was made.
Result<void> addCustomerKeys(columns::Snapshot &snapshot, const std::shared_ptr<Connection> &connection,
                             std::uint32_t keys, std::vector<IdentityEdit> edits);

} // namespace dilim::store

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

/// Gives a merged snapshot the origins of its facts: of each row the newest import that has it, and its line there.
/// Which layers are live is found out now; bases know no lines, so when an origin is first asked for, the rows are
/// planned again from the layers themselves. `keys` is how many the ledger has. If the file fails then, origins stay
/// empty and the snapshot's `failure` says why.
Result<void> addFactOrigins(columns::Snapshot &snapshot, const std::shared_ptr<Connection> &connection,
                            std::uint32_t keys, std::vector<IdentityEdit> edits);

} // namespace dilim::store

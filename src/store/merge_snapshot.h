// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "store/hand_links.h"
#include "store/hand_values.h"
#include "store/sqlite.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace dilim::store {

/// Fills the tables of a snapshot from all live layers. Which rows they have is found at once; their columns are read
/// and merged when they are first asked for, through the connection. Currency, zone and catalogue of the snapshot are
/// there already; `keys` is how many the ledger has, `edits` are those not undone; columns of customers are changed by
/// `hands` when they are made. The snapshot stays where it is: its columns refer to it.
Result<void> mergeInto(columns::Snapshot &snapshot, const std::shared_ptr<Connection> &connection, std::uint32_t keys,
                       std::span<const IdentityEdit> edits, const std::shared_ptr<HandValues> &hands,
                       Progress &progress);

/// Which columns the plan of the rows needs of the layers of an entity, of which there are so many.
[[nodiscard]] bool planNeeds(fields::Entity entity, std::size_t layers, const std::string &name);

} // namespace dilim::store

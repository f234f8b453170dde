// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "store/hand_values.h"
#include "store/workspace_file.h"

#include <memory>

namespace dilim::store {

/// The merged state of all live imports and hand edits, with the fields of linked tables. The same live imports and
/// links give the same snapshot, whatever was imported and undone in between (ids of imports aside). Errors:
/// "workspace.damaged" (path, detail), `cancelledCode`.
Result<std::shared_ptr<const columns::Snapshot>> readSnapshot(WorkspaceFile &file, Progress &progress);

/// The same with what people put right in it.
struct EditedSnapshot {
    std::shared_ptr<const columns::Snapshot> snapshot{};
    std::shared_ptr<const HandValues> hands{};
};
Result<EditedSnapshot> readEditedSnapshot(WorkspaceFile &file, Progress &progress);

} // namespace dilim::store

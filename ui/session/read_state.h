// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"
#include "workspace/workspace.h"

#include <optional>
#include <string>

namespace dilim::ui {

/// For whom and when a state speaks.
struct StateQuestion {
    Moment now{};
    std::optional<Date> today{}; // instead of now: the first moment of this day
    std::string language{"en"};
    bool readOnly = false;
};

/// Reads what pages show out of an open workspace. Errors: those of Workspace::snapshot, imports, segments.
Result<StatePtr> readState(workspace::Workspace &workspace, const StateQuestion &question, Progress &progress);
/// Keeps what all segments are at the present data as their history; nothing in a workspace that is only read. Errors:
/// those of Workspace::recordSegmentSizes.
Result<void> recordSizes(workspace::Workspace &workspace, const StateQuestion &question, Progress &progress);
/// The same data with the segments as they now are. Errors: those of Workspace::segments.
Result<StatePtr> withSegmentsOf(const WorkspaceState &state, workspace::Workspace &workspace);

} // namespace dilim::ui

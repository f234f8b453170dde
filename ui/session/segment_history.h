// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <cstdint>
#include <vector>

namespace dilim::ui {

/// What a segment was at earlier states of the data, oldest first. What was kept of the present data is left out: its
/// rule may have been edited since, so whoever shows the present counts it.
[[nodiscard]] std::vector<store::SegmentSize> earlierSizes(const WorkspaceState &state, std::uint32_t segment);

} // namespace dilim::ui

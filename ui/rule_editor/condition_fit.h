// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/session/workspace_state.h"

namespace dilim::ui {

/// Whether a change can be asked for over this window: it has a time of equal length before it.
[[nodiscard]] bool hasTimeBefore(const rules::Window &window);
/// Whether the measure can be compared with the time before.
[[nodiscard]] bool canChange(rules::Measure measure);

/// The condition after one part of its behaviour has become another: the parts that do not go with it any more become
/// ones that do, all others stay.
[[nodiscard]] rules::Condition fittedCondition(rules::Condition condition, const WorkspaceState &state);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <optional>

namespace dilim::ui {

/// Why the engine would not take the condition; nothing if it does. Looks at no data: cheap enough for every key.
[[nodiscard]] std::optional<Error> rejection(const rules::Condition &condition, const WorkspaceState &state);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <string>

namespace dilim::ui {

/// The state with those segments alone that the rule of `own` may ask for: not itself, nor who asks for it, even
/// through others, nor who cannot be answered. The same state where that leaves nobody out.
[[nodiscard]] StatePtr withOfferedSegments(const StatePtr &state, const std::string &own);

} // namespace dilim::ui

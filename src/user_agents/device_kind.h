// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "user_agents/families.h"
#include "user_agents/user_agent.h"

namespace dilim::user_agents {

/// The kind of device by what the rules say of `text` and by words of the text itself.
[[nodiscard]] DeviceKind deviceKindOf(std::string_view text, const Families &families);

} // namespace dilim::user_agents

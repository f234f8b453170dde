// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "user_agents/rule_list.h"

namespace dilim::user_agents {

/// The rules that the build put into the program (resources/user_agents). Read when first asked for, then kept.
[[nodiscard]] const RuleList &programRules();

} // namespace dilim::user_agents

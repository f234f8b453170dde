// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <string>
#include <string_view>

namespace dilim::workspace {

/// The rule with the new name on every line, switched on or off, that asks for the segment `from` (by match key).
[[nodiscard]] rules::Rule withSegmentRenamed(rules::Rule rule, std::string_view from, const std::string &to);

} // namespace dilim::workspace

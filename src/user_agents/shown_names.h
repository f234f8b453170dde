// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dilim::user_agents {

/// The name that a shop owner gives a family of the rules: "Chrome Mobile iOS" is Chrome. Families that are not in the
/// table keep their name; otherFamily becomes nothing.
[[nodiscard]] std::string shownBrowser(std::string_view family);
/// "Mac OS X" is macOS, "Ubuntu" is Linux.
[[nodiscard]] std::string shownSystem(std::string_view family);

} // namespace dilim::user_agents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dilim::user_agents {

/// Literals shorter than this say too little to be looked for.
inline constexpr std::size_t shortestLiteral = 3;

/// Texts, ASCII letters in lower case, of which every text that `pattern` (a PCRE2 pattern) is found in has at least
/// one, upper and lower case being the same; the rarest such set that the pattern shows. Empty where it shows none:
/// then every text may match. Patterns with look-around, back references or inline options show none.
[[nodiscard]] std::vector<std::string> requiredLiterals(std::string_view pattern);

} // namespace dilim::user_agents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::user_agents {

/// What a rule is about; a rule list holds each kind in the order in which it is tried.
enum class Subject : std::uint8_t { Browser, System, Device };
inline constexpr std::size_t subjects = 3;

/// A rule as the build writes it and the program reads it.
struct RuleText {
    Subject subject = Subject::Browser;
    std::string pattern{}; // PCRE2
    bool anyCase = false;
    /// With $1 ... $9 for what the groups found. Browser and System: family, major version. Device: family, brand,
    /// model.
    std::array<std::string, 3> answers{};
    std::vector<std::string> literals{}; // requiredLiterals(pattern)
    friend bool operator==(const RuleText &, const RuleText &) = default;
};

/// One line a rule, its parts separated by control characters that no rule holds.
[[nodiscard]] std::string toText(const std::vector<RuleText> &rules);
/// Lines that toText() did not write are left out.
[[nodiscard]] std::vector<RuleText> rulesFromText(std::string_view text);

} // namespace dilim::user_agents

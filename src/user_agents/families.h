// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dilim::user_agents {

/// What no rule knows.
inline constexpr std::string_view otherFamily = "Other";
inline constexpr std::size_t longestLookedAt = 2000; // bytes of a user agent

/// What the rules of uap-core and our own say of a user agent, in their words ("Chrome Mobile WebView", "Mac OS X",
/// "Samsung SM-G991B"). Families are otherFamily where no rule knows; the other texts may be empty.
struct Families {
    std::string browser{};
    std::string browserVersion{}; // major
    std::string system{};
    std::string systemVersion{}; // major
    std::string device{};
    std::string brand{};
    std::string model{};
    friend bool operator==(const Families &, const Families &) = default;
};

/// Any bytes are accepted; more than the first 2,000 are not looked at. Any thread may ask; the first time a rule is
/// tried it becomes machine code, so the first few hundred answers are slower than the rest.
[[nodiscard]] Families familiesOf(std::string_view userAgent);

} // namespace dilim::user_agents

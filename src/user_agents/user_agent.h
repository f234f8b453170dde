// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::user_agents {

enum class DeviceKind : std::uint8_t { Desktop, Mobile, Tablet, Bot, Tv, Console, Other };

/// What a shop owner wants to know of a user agent. Texts are empty where nothing is known.
struct UserAgent {
    std::string browser{}; // "Chrome" on every device, "Internet Explorer"; a robot's or a program's own name
    std::string browserVersion{}; // major: "126"
    std::string system{}; // "Windows", "Android", "iOS", "macOS", "Linux", "ChromeOS" ...
    DeviceKind device = DeviceKind::Other;
    friend bool operator==(const UserAgent &, const UserAgent &) = default;
};

/// Any bytes are accepted; more than the first 2,000 are not looked at. Any thread may ask. About 5 microseconds.
[[nodiscard]] UserAgent userAgentOf(std::string_view text);

/// "desktop", "mobile", "tablet", "bot", "tv", "console", "other": as it is stored.
[[nodiscard]] std::string_view deviceWord(DeviceKind kind);

/// True for texts that begin as user agents do: a name, a slash and a version, then in most of them what is in brackets
/// ("Mozilla/5.0 (...", "curl/7.68.0", "Dalvik/2.1.0 (..."). False for dates, paths and addresses.
[[nodiscard]] bool looksLikeUserAgent(std::string_view text);

} // namespace dilim::user_agents

// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/user_agent.h"

#include "user_agents/device_kind.h"
#include "user_agents/families.h"
#include "user_agents/shown_names.h"

#include <array>

namespace dilim::user_agents {
namespace {

constexpr std::size_t longestProduct = 40; // bytes of the name before the slash
constexpr std::array<std::string_view, 7> deviceWords{"desktop", "mobile", "tablet", "bot", "tv", "console", "other"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

UserAgent userAgentOf(std::string_view text)
{
    const std::string_view lookedAt = text.substr(0, longestLookedAt);
    const Families families = familiesOf(lookedAt);
    return {shownBrowser(families.browser), families.browserVersion, shownSystem(families.system),
            deviceKindOf(lookedAt, families)};
}

std::string_view deviceWord(DeviceKind kind)
{
    return deviceWords[static_cast<std::size_t>(kind)];
}

bool looksLikeUserAgent(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash < 3 || slash > longestProduct || slash + 1 >= text.size())
        return false;
    if (!isLetter(text.front()) || !isDigit(text[slash + 1]))
        return false;
    for (const char c : text.substr(0, slash)) {
        if (!isLetter(c) && !isDigit(c) && c != '-' && c != '_' && c != '.' && c != ' ')
            return false;
    }
    // "Mar/2024/01" and "level3/4" are no products: a version has a dot, or brackets or another product follow.
    const std::string_view rest = text.substr(slash + 1);
    const std::string_view version = rest.substr(0, rest.find(' '));
    return version.find('/') == std::string_view::npos
        && (version.find('.') != std::string_view::npos || rest.find(" (") != std::string_view::npos
            || rest.substr(version.size()).find('/') != std::string_view::npos);
}

} // namespace dilim::user_agents

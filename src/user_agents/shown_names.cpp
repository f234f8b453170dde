// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/shown_names.h"

#include "user_agents/families.h"

#include <algorithm>
#include <span>

namespace dilim::user_agents {
namespace {

struct NameRow {
    std::string_view family;
    std::string_view shown;
};

constexpr NameRow browserNames[] = {
    {otherFamily, ""},
    {"Chrome Mobile", "Chrome"},
    {"Chrome Mobile iOS", "Chrome"},
    {"Chrome Frame", "Chrome"},
    {"Chrome Mobile WebView", "Android WebView"},
    {"Mobile Safari", "Safari"},
    {"WebKit Nightly", "Safari"},
    {"Mobile Safari UI/WKWebView", "Safari (in-app)"},
    {"Firefox Mobile", "Firefox"},
    {"Firefox iOS", "Firefox"},
    {"Firefox Beta", "Firefox"},
    {"Firefox Alpha", "Firefox"},
    {"Firefox Focus", "Firefox"},
    {"Firefox (Minefield)", "Firefox"},
    {"Firefox (Namoroka)", "Firefox"},
    {"Firefox (Shiretoko)", "Firefox"},
    {"Firefox (Swiftfox)", "Firefox"},
    {"MozillaDeveloperPreview", "Firefox"},
    {"Edge Mobile", "Edge"},
    {"Opera Mobile", "Opera"},
    {"Opera Tablet", "Opera"},
    {"Opera Touch", "Opera"},
    {"Opera GX", "Opera"},
    {"Opera Coast", "Opera"},
    {"Opera Neon", "Opera"},
    {"Opera Mini", "Opera"},
    {"IE", "Internet Explorer"},
    {"IE Mobile", "Internet Explorer"},
    {"IE Large Screen", "Internet Explorer"},
    {"Android", "Android Browser"},
    {"MiuiBrowser", "Mi Browser"},
    {"DuckDuckGo Mobile", "DuckDuckGo"},
    {"Ecosia iOS", "Ecosia"},
    {"Ecosia Android", "Ecosia"},
    {"QQ Browser Mobile", "QQ Browser"},
    {"QQ Browser Mini", "QQ Browser"},
    {"Baidu Browser", "Baidu"},
    {"Baidu Browser Mobile", "Baidu"},
    {"Baidu Explorer", "Baidu"},
    {"WeChat Browser", "WeChat"},
    {"Quark PC", "Quark"},
    {"Steam Client", "Steam"},
    {"Steam Deck", "Steam"},
    {"Steam GameOverlay", "Steam"},
    {"Bing for iPad", "Bing"},
    {"AdsBot-Google", "Googlebot"},
    {"Googlebot-Image", "Googlebot"},
    {"Googlebot-Mobile", "Googlebot"},
    {"Googlebot-News", "Googlebot"},
    {"Googlebot-Video", "Googlebot"},
};

constexpr NameRow systemNames[] = {
    {otherFamily, ""},
    {"Mac OS X", "macOS"},
    {"Mac OS", "macOS"},
    {"ATV OS X", "tvOS"},
    {"WatchOS", "watchOS"},
    {"Chrome OS", "ChromeOS"},
    {"Windows Mobile", "Windows Phone"},
    {"Windows CE", "Windows Phone"},
    {"GoogleTV", "Android"},
    {"Chromecast Android", "Android"},
    {"Chromecast Fuchsia", "Chromecast"},
    {"Chromecast Linux", "Chromecast"},
    {"Chromecast SmartSpeaker", "Chromecast"},
    {"Web0S", "webOS"},
    {"BlackBerry Tablet OS", "BlackBerry"},
    {"BlackBerry OS", "BlackBerry"},
    {"Symbian OS", "Symbian"},
    {"Symbian^3", "Symbian"},
    {"Symbian^3 Anna", "Symbian"},
    {"Symbian^3 Belle", "Symbian"},
    {"Nokia Series 40", "Nokia"},
    {"Nokia Series 30 Plus", "Nokia"},
    {"BREW", "Brew MP"},
    {"FreeBSD", "BSD"},
    {"NetBSD", "BSD"},
    {"OpenBSD", "BSD"},
    {"Arch Linux", "Linux"},
    {"CentOS", "Linux"},
    {"Debian", "Linux"},
    {"Fedora", "Linux"},
    {"Gentoo", "Linux"},
    {"Kubuntu", "Linux"},
    {"Linux Mint", "Linux"},
    {"Mageia", "Linux"},
    {"Mandriva", "Linux"},
    {"PCLinuxOS", "Linux"},
    {"Puppy", "Linux"},
    {"Red Hat", "Linux"},
    {"Slackware", "Linux"},
    {"SUSE", "Linux"},
    {"Ubuntu", "Linux"},
    {"Xubuntu", "Linux"},
};

std::string shown(std::span<const NameRow> names, std::string_view family)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [family](const NameRow &row) { return row.family == family; });
    return std::string(found == names.end() ? family : found->shown);
}

} // namespace

std::string shownBrowser(std::string_view family)
{
    return shown(browserNames, family);
}

std::string shownSystem(std::string_view family)
{
    return shown(systemNames, family);
}

} // namespace dilim::user_agents

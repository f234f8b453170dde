// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/device_kind.h"

#include "base/text_fold.h"

#include <algorithm>
#include <iterator>

namespace dilim::user_agents {
namespace {

constexpr std::string_view robotDevice = "Spider"; // the rules' word

/// Programs that fetch pages without a person before them, by the family of the browser.
constexpr std::string_view programs[] = {
    "Apache-HttpClient",   "Cypress",      "Go-http-client",  "HTTPClient", "HTTPie",
    "HeadlessChrome",      "Java",         "Nutch",           "PhantomJS",  "Python Requests",
    "Python-urllib",       "ReactorNetty", "Scrapy",          "Wget",       "WinHTTP",
    "WordPress",           "aiohttp",      "aws-sdk-go-v2",   "axios",      "curl",
    "libwww-perl",         "node-fetch",   "python-requests", "urlgrabber", "Windows-Update-Agent",
    "Microsoft-CryptoAPI",
};

struct WordRow {
    std::string_view word; // in lower case, anywhere in the user agent
    DeviceKind kind;
};
/// The first one that is found decides.
constexpr WordRow words[] = {
    {"googlebot", DeviceKind::Bot},
    {"crawler", DeviceKind::Bot},
    {"spider/", DeviceKind::Bot},
    {"bot/", DeviceKind::Bot},
    {"bot.htm", DeviceKind::Bot},
    {"+http", DeviceKind::Bot}, // the address of who runs it
    {"feedparser", DeviceKind::Bot},
    {"feedfetcher", DeviceKind::Bot},
    {"subscribers", DeviceKind::Bot},
    {"monitor/", DeviceKind::Bot},
    {"lighthouse", DeviceKind::Bot},
    {"playstation", DeviceKind::Console},
    {"xbox", DeviceKind::Console},
    {"nintendo", DeviceKind::Console},
    {"steam deck", DeviceKind::Console},
    {"watchos", DeviceKind::Other},
    {"smartspeaker", DeviceKind::Other},
    {"oculusbrowser", DeviceKind::Other},
    {"mobile vr", DeviceKind::Other},
    {"smart-tv", DeviceKind::Tv},
    {"smarttv", DeviceKind::Tv},
    {"smart tv", DeviceKind::Tv},
    {"googletv", DeviceKind::Tv},
    {"google tv", DeviceKind::Tv},
    {"android tv", DeviceKind::Tv},
    {"androidtv", DeviceKind::Tv},
    {"appletv", DeviceKind::Tv},
    {"apple tv", DeviceKind::Tv},
    {"tvos", DeviceKind::Tv},
    {"hbbtv", DeviceKind::Tv},
    {"netcast", DeviceKind::Tv},
    {"web0s", DeviceKind::Tv},
    {"bravia", DeviceKind::Tv},
    {"viera", DeviceKind::Tv},
    {"crkey", DeviceKind::Tv},
    {"roku", DeviceKind::Tv},
    {" aft", DeviceKind::Tv}, // Fire TV: AFTB, AFTMM ...
    {" omi/", DeviceKind::Tv},
    {"firetv", DeviceKind::Tv},
    {"tablet pc", DeviceKind::Desktop}, // Internet Explorer says so on any computer with ink
    {"ipad", DeviceKind::Tablet},
    {"tablet", DeviceKind::Tablet},
    {"playbook", DeviceKind::Tablet},
    {"kindle", DeviceKind::Tablet},
    {"iphone", DeviceKind::Mobile},
    {"ipod", DeviceKind::Mobile},
    {"mobile", DeviceKind::Mobile},
    {"phone", DeviceKind::Mobile},
    {"blackberry", DeviceKind::Mobile},
    {"symbian", DeviceKind::Mobile},
    {"symbos", DeviceKind::Mobile},
    {"nokia", DeviceKind::Mobile},
    {"sonyericsson", DeviceKind::Mobile},
    {"j2me", DeviceKind::Mobile},
    {"opera mini", DeviceKind::Mobile},
    {"midp", DeviceKind::Mobile},
    {"kaios", DeviceKind::Mobile},
    {"dalvik", DeviceKind::Mobile}, // apps do not tell telephones from tablets
    {"instagram", DeviceKind::Mobile},
    {"silk/", DeviceKind::Tablet},
    // A browser says Mobile on a telephone, and no Android where it asks for a computer's page; an app says neither.
    {"(linux; android", DeviceKind::Tablet},
    {"(linux; u; android", DeviceKind::Tablet},
    {"(android", DeviceKind::Tablet},
    {"android", DeviceKind::Mobile},
    {"windows", DeviceKind::Desktop},
    {"macintosh", DeviceKind::Desktop},
    {"x11", DeviceKind::Desktop},
    {"cros ", DeviceKind::Desktop},
    {"linux", DeviceKind::Desktop},
};

/// What is left when the words say nothing.
constexpr WordRow systems[] = {
    {"iOS", DeviceKind::Mobile},
    {"Android", DeviceKind::Mobile},
    {"Mac OS X", DeviceKind::Desktop},
    {"Windows", DeviceKind::Desktop},
};

bool isProgram(std::string_view browser)
{
    return std::find(std::begin(programs), std::end(programs), browser) != std::end(programs);
}

} // namespace

DeviceKind deviceKindOf(std::string_view text, const Families &families)
{
    if (families.device == robotDevice || isProgram(families.browser))
        return DeviceKind::Bot;
    const std::string lower = asciiLower(text);
    const bool asksForAComputersPage = families.system == "iOS" && lower.find("macintosh") != std::string::npos;
    if (asksForAComputersPage)
        return DeviceKind::Tablet; // iPads do so unless told otherwise
    const auto word = std::find_if(std::begin(words), std::end(words),
                                   [&lower](const WordRow &row) { return lower.find(row.word) != std::string::npos; });
    if (word != std::end(words))
        return word->kind;
    const auto system = std::find_if(std::begin(systems), std::end(systems),
                                     [&families](const WordRow &row) { return row.word == families.system; });
    return system != std::end(systems) ? system->kind : DeviceKind::Other;
}

} // namespace dilim::user_agents

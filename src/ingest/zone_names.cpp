// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/zone_names.h"

#include "base/text_fold.h"

#include <algorithm>
#include <iterator>

namespace dilim::ingest {
namespace {

/// Names that web programs write instead of zones, by match key. Abbreviations that mean several zones are left out.
struct ZoneName {
    std::string_view key;
    const char *id;
};
constexpr ZoneName names[] = {
    {"eastern time us canada", "America/New_York"},
    {"central time us canada", "America/Chicago"},
    {"mountain time us canada", "America/Denver"},
    {"pacific time us canada", "America/Los_Angeles"},
    {"atlantic time canada", "America/Halifax"},
    {"eastern time", "America/New_York"},
    {"central time", "America/Chicago"},
    {"mountain time", "America/Denver"},
    {"pacific time", "America/Los_Angeles"},
    {"et", "America/New_York"},
    {"ct", "America/Chicago"},
    {"mt", "America/Denver"},
    {"pt", "America/Los_Angeles"},
    {"edt", "America/New_York"},
    {"cdt", "America/Chicago"},
    {"mdt", "America/Denver"},
    {"pdt", "America/Los_Angeles"},
    {"pst", "America/Los_Angeles"},
    {"est5edt", "America/New_York"},
    {"cst6cdt", "America/Chicago"},
    {"mst7mdt", "America/Denver"},
    {"pst8pdt", "America/Los_Angeles"},
    {"arizona", "America/Phoenix"},
    {"alaska", "America/Anchorage"},
    {"hawaii", "Pacific/Honolulu"},
    {"indiana east", "America/Indiana/Indianapolis"},
    {"saskatchewan", "America/Regina"},
    {"newfoundland", "America/St_Johns"},
    {"london", "Europe/London"},
    {"dublin", "Europe/Dublin"},
    {"edinburgh", "Europe/London"},
    {"lisbon", "Europe/Lisbon"},
    {"paris", "Europe/Paris"},
    {"madrid", "Europe/Madrid"},
    {"berlin", "Europe/Berlin"},
    {"vienna", "Europe/Vienna"},
    {"rome", "Europe/Rome"},
    {"amsterdam", "Europe/Amsterdam"},
    {"brussels", "Europe/Brussels"},
    {"cet", "Europe/Paris"},
    {"cest", "Europe/Paris"},
    {"athens", "Europe/Athens"},
    {"kyiv", "Europe/Kyiv"},
    {"istanbul", "Europe/Istanbul"},
    {"turkey time", "Europe/Istanbul"},
    {"trt", "Europe/Istanbul"},
    {"baku", "Asia/Baku"},
    {"azt", "Asia/Baku"},
    {"tbilisi", "Asia/Tbilisi"},
    {"moscow", "Europe/Moscow"},
    {"msk", "Europe/Moscow"},
    {"dubai", "Asia/Dubai"},
    {"abu dhabi", "Asia/Dubai"},
    {"tokyo", "Asia/Tokyo"},
    {"osaka", "Asia/Tokyo"},
    {"sydney", "Australia/Sydney"},
    {"melbourne", "Australia/Melbourne"},
    {"brisbane", "Australia/Brisbane"},
    {"perth", "Australia/Perth"},
    {"auckland", "Pacific/Auckland"},
};
constexpr std::string_view regions[] = {"Africa/",    "America/", "Asia/",   "Atlantic/",
                                        "Australia/", "Europe/",  "Indian/", "Pacific/"};

} // namespace

std::string zoneIdOf(std::string_view words)
{
    const auto isRegion = [words](std::string_view region) { return words.starts_with(region); };
    if (std::any_of(std::begin(regions), std::end(regions), isRegion))
        return std::string(words);
    const std::string key = matchKey(words);
    const auto at = std::ranges::find(names, std::string_view(key), &ZoneName::key);
    return at == std::end(names) ? std::string() : at->id;
}

} // namespace dilim::ingest

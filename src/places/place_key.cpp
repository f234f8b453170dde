// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/place_key.h"

#include "base/text_fold.h"

#include <algorithm>
#include <iterator>

namespace dilim::places {
namespace {

// All in the letters of matchKey(): "və" is "ve".
constexpr std::string_view linkWords[] = {"and", "ve", "the"};
constexpr std::string_view kinds[] = {"ili",      "il",     "sehri",  "sehir",    "seheri",     "vilayeti",
                                      "rayonu",   "rayon",  "city",   "province", "state",      "region",
                                      "district", "county", "merkez", "oblast",   "buyuksehir", "eyaleti"};

} // namespace

std::string placeKey(std::string_view text)
{
    const std::string folded = matchKey(text);
    if (folded.find(' ') == std::string::npos)
        return folded; // a code: VE is Venezuela and AND is Andorra
    std::string key;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        const std::string_view word = std::string_view(folded).substr(begin, end - begin);
        begin = end + 1;
        if (std::find(std::begin(linkWords), std::end(linkWords), word) != std::end(linkWords))
            continue;
        if (!key.empty())
            key += ' ';
        key += word == "st" ? "saint" : word;
    }
    return key;
}

std::string withoutKind(const std::string &key)
{
    const std::size_t space = key.rfind(' ');
    if (space == std::string::npos)
        return key;
    const std::string_view last = std::string_view(key).substr(space + 1);
    const bool isKind = std::find(std::begin(kinds), std::end(kinds), last) != std::end(kinds);
    return isKind ? key.substr(0, space) : key;
}

} // namespace dilim::places

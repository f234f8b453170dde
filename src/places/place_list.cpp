// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/place_list.h"

#include "base/text_fold.h"
#include "places/place_key.h"

#include <algorithm>

namespace dilim::places {
namespace {

constexpr std::string_view anyCountry = "*";

std::string_view countryOf(std::string_view code)
{
    return code.substr(0, code.find('-'));
}

bool isCountry(std::string_view code)
{
    return code.find('-') == std::string_view::npos;
}

/// "" are the countries themselves.
bool liesIn(std::string_view code, std::string_view countryCode)
{
    if (countryCode.empty())
        return isCountry(code);
    return !isCountry(code) && (countryCode == anyCountry || countryOf(code) == countryCode);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

PlaceList::PlaceList(std::vector<PlaceText> places)
    : m_places(std::move(places))
{
    std::sort(m_places.begin(), m_places.end(), [](const PlaceText &a, const PlaceText &b) { return a.code < b.code; });
    for (std::uint32_t i = 0; i < m_places.size(); ++i) {
        for (const std::string &key : m_places[i].keys)
            m_names.push_back({key, i});
    }
    std::sort(m_names.begin(), m_names.end(),
              [](const Named &a, const Named &b) { return a.key != b.key ? a.key < b.key : a.place < b.place; });
}

std::optional<Place> PlaceList::country(std::string_view text) const
{
    return only(placeKey(text), {});
}

std::optional<Place> PlaceList::province(std::string_view text, std::string_view countryCode) const
{
    const std::string key = placeKey(text);
    if (countryCode == anyCountry)
        return std::nullopt;
    if (countryCode.empty()) {
        // A number is a province of every country, and a name of a country means the country.
        if (isNumber(key) || key.size() <= 3 || only(key, {}))
            return std::nullopt;
        const std::optional<Place> whole = only(key, anyCountry);
        return whole ? whole : only(withoutKind(key), anyCountry);
    }
    if (const std::optional<Place> whole = only(key, countryCode))
        return whole;
    // "1" is Adana as "01" is.
    if (isNumber(key) && key.size() == 1)
        return only('0' + key, countryCode);
    return only(withoutKind(key), countryCode);
}

std::string_view PlaceList::nameOf(std::string_view code, Language language) const
{
    const PlaceText *const place = find(code);
    if (!place)
        return {};
    for (const Language wanted : {language, Language::Native, Language::English}) {
        const std::string &name = place->names[static_cast<std::size_t>(wanted)];
        if (!name.empty())
            return name;
    }
    return {};
}

std::vector<std::string> PlaceList::spellingsOf(std::string_view code) const
{
    const PlaceText *const place = find(code);
    if (!place)
        return {};
    std::vector<std::string> keys = place->keys;
    keys.push_back(matchKey(place->code));
    for (const std::string &name : place->names)
        keys.push_back(matchKey(name));
    std::erase(keys, std::string());
    std::erase_if(keys, [this, code](const std::string &key) {
        const std::optional<Place> named = isCountry(code) ? country(key) : province(key, {});
        return !named || named->code != code;
    });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<Place> PlaceList::placesIn(std::string_view countryCode) const
{
    std::vector<Place> found;
    for (const PlaceText &place : m_places) {
        if (liesIn(place.code, countryCode))
            found.push_back({place.code});
    }
    return found;
}

const PlaceText *PlaceList::find(std::string_view code) const
{
    const auto found =
        std::lower_bound(m_places.begin(), m_places.end(), code,
                         [](const PlaceText &place, std::string_view wanted) { return place.code < wanted; });
    return found != m_places.end() && found->code == code ? &*found : nullptr;
}

std::optional<Place> PlaceList::only(std::string_view key, std::string_view countryCode) const
{
    std::optional<Place> found;
    for (const Named &name : named(key)) {
        const std::string_view code = m_places[name.place].code;
        if (!liesIn(code, countryCode))
            continue;
        if (found)
            return std::nullopt;
        found = Place{code};
    }
    return found;
}

std::span<const PlaceList::Named> PlaceList::named(std::string_view key) const
{
    const auto first = std::lower_bound(m_names.begin(), m_names.end(), key,
                                        [](const Named &name, std::string_view wanted) { return name.key < wanted; });
    const auto last = std::find_if(first, m_names.end(), [key](const Named &name) { return name.key != key; });
    return {first, last};
}

} // namespace dilim::places

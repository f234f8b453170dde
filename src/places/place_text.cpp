// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/place_text.h"

namespace dilim::places {
namespace {

constexpr char betweenParts = '\x1f';

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return parts;
}

} // namespace

std::string toText(const std::vector<PlaceText> &places)
{
    std::string text;
    for (const PlaceText &place : places) {
        text += place.code;
        for (const std::string &name : place.names)
            text += betweenParts + name;
        for (const std::string &key : place.keys)
            text += betweenParts + key;
        text += '\n';
    }
    return text;
}

std::vector<PlaceText> placesFromText(std::string_view text)
{
    std::vector<PlaceText> places;
    for (const std::string_view line : split(text, '\n')) {
        const std::vector<std::string_view> parts = split(line, betweenParts);
        if (parts.size() < 1 + languages)
            continue;
        PlaceText place;
        place.code = parts.front();
        for (std::size_t i = 0; i < languages; ++i)
            place.names[i] = parts[1 + i];
        for (std::size_t i = 1 + languages; i < parts.size(); ++i)
            place.keys.emplace_back(parts[i]);
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace dilim::places

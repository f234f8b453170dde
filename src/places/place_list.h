// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/place_text.h"
#include "places/places.h"

#include <cstdint>
#include <span>

namespace dilim::places {

/// Places by code and by key. Never changed after it was made: any thread may ask. Answers are views into it.
class PlaceList
{
public:
    explicit PlaceList(std::vector<PlaceText> places);
    PlaceList(const PlaceList &) = delete;
    PlaceList &operator=(const PlaceList &) = delete;

    [[nodiscard]] std::optional<Place> country(std::string_view text) const;
    [[nodiscard]] std::optional<Place> province(std::string_view text, std::string_view countryCode) const;
    [[nodiscard]] std::string_view nameOf(std::string_view code, Language language) const;
    [[nodiscard]] std::vector<std::string> spellingsOf(std::string_view code) const;
    /// Countries for "", else the provinces of that country.
    [[nodiscard]] std::vector<Place> placesIn(std::string_view countryCode) const;

private:
    struct Named {
        std::string_view key{}; // of a PlaceText
        std::uint32_t place = 0;
    };

    [[nodiscard]] const PlaceText *find(std::string_view code) const;
    [[nodiscard]] std::optional<Place> only(std::string_view key, std::string_view countryCode) const;
    [[nodiscard]] std::span<const Named> named(std::string_view key) const;

    std::vector<PlaceText> m_places; // by code
    std::vector<Named> m_names; // by key
};

} // namespace dilim::places

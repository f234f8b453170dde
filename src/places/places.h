// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::places {

/// A country (ISO 3166-1: "TR") or a province, state, rayon ... of one (ISO 3166-2: "TR-34"). Codes live as long as the
/// program.
struct Place {
    std::string_view code{};
    friend bool operator==(const Place &, const Place &) = default;
};

enum class Language : std::uint8_t { English, Turkish, Azerbaijani, Native };

/// The country that is written so: two or three letters of ISO 3166-1, or a name in English, Turkish, Azerbaijani or a
/// language of its own, or another name that is usual ("UK", "EIRE", "Turkey"). Case, accents and signs do not matter.
/// Nothing for what is no country ("European Community") and for names of several ("Korea").
[[nodiscard]] std::optional<Place> country(std::string_view text);

/// The province of `countryCode` that is written so: "TR-34", "34", "İstanbul", "Istanbul Province", "Bakı şəhəri".
/// Where a city and the land around it have one name, the name is the city's ("Lənkəran"), and "Lənkəran rayonu" the
/// other. With no country ("") only whole codes and names of more than three letters that are one province's in the
/// whole world and no country's.
[[nodiscard]] std::optional<Place> province(std::string_view text, std::string_view countryCode);

/// The name to show; where there is none in that language the native one, then the English one. Empty for unknown
/// codes. Native names of countries are the English ones.
[[nodiscard]] std::string_view nameOf(std::string_view code, Language language);

/// What a cell of a field names: a country in fields whose id ends with ".country", a province in those that end with
/// ".province" (see province() without a country); nothing in others.
[[nodiscard]] std::optional<Place> placeIn(std::string_view field, std::string_view text);

/// Match keys of a place's code and of its names in all languages, by which placeIn() finds it.
[[nodiscard]] std::vector<std::string> spellingsOf(std::string_view code);

/// All countries, or all provinces of one, by code.
[[nodiscard]] std::vector<Place> countries();
[[nodiscard]] std::vector<Place> provincesOf(std::string_view countryCode);

} // namespace dilim::places

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

/// What the packages and our own table say of places, as they say it. All functions throw std::runtime_error with a
/// sentence where a file cannot be read.
namespace sources {

inline constexpr std::array<const char *, 3> cldrLanguages{"en", "tr", "az"}; // in the order of places::Language

struct IsoPlace {
    std::string code{}; // "TR", "TR-34"
    std::string name{};
    std::string parent{}; // code of the province it lies in; mostly empty
    std::vector<std::string> others{}; // alpha-3, common and official names
};
[[nodiscard]] std::vector<IsoPlace> isoCountries(const std::string &folder);
[[nodiscard]] std::vector<IsoPlace> isoProvinces(const std::string &folder);

struct CldrNames {
    std::map<std::string, std::string> shown{}; // by code
    std::multimap<std::string, std::string> others{}; // short and other forms
};
/// Of countries and provinces, cleaned: without words of the kind ("ili", "rayonu") and footnote marks.
[[nodiscard]] CldrNames cldrNames(const std::string &folder, const std::string &language);

struct OwnPlace {
    std::array<std::string, 4> shown{}; // instead of what the packages show; empty where they are right
    std::vector<std::string> others{};
};
[[nodiscard]] std::map<std::string, OwnPlace> ownPlaces(const std::string &file);

} // namespace sources

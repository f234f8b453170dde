// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::places {

inline constexpr std::size_t languages = 4;

/// A place as the build writes it and the program reads it.
struct PlaceText {
    std::string code{};
    std::array<std::string, languages> names{}; // in the order of Language; empty where there is none
    std::vector<std::string> keys{}; // placeKey() of all that means this place in its country, codes too
    friend bool operator==(const PlaceText &, const PlaceText &) = default;
};

/// One line a place, its parts separated by control characters that no name holds.
[[nodiscard]] std::string toText(const std::vector<PlaceText> &places);
/// Lines that toText() did not write are left out.
[[nodiscard]] std::vector<PlaceText> placesFromText(std::string_view text);

} // namespace dilim::places

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dilim::ingest {

inline constexpr std::size_t maxJsonDepth = 64;

/// Takes one value of an object: "address.city" and its text. Numbers come as they are written, nothing else than
/// texts is changed: null is empty, a list of plain values is "a;b", a list that holds objects or lists is its JSON
/// without blanks.
using TakeJsonValue = std::function<void(std::string_view path, std::string text)>;

enum class JsonVerdict : std::uint8_t {
    Whole,
    Broken, // no object, or not to its end
    TooDeep, // nested beyond maxJsonDepth
};

/// Reads a text that should be one JSON object (RFC 8259, and NaN and Infinity, which some programs write and which
/// mean nothing here). Values taken before a text turned out to be broken are to be forgotten.
[[nodiscard]] JsonVerdict readJsonObject(std::string_view text, const TakeJsonValue &take);

} // namespace dilim::ingest

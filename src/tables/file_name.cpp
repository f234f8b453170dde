// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/file_name.h"

#include "base/text_fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace dilim::tables {
namespace {

constexpr std::size_t mostBytes = 80;
constexpr std::array<std::string_view, 6> devices = {"con", "prn", "aux", "nul", "com", "lpt"};

bool isPlain(const Utf8Character &character)
{
    const char32_t c = character.codePoint;
    const bool ascii =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '_';
    constexpr char32_t firstLetter = 0xC0; // before it: controls, blanks and signs of Latin-1
    const bool sign = (c >= 0x2000 && c <= 0x206F) || c == 0xFEFF; // blanks, dashes and marks of direction
    return ascii || (character.wellFormed && c >= firstLetter && !sign);
}

/// "con", "com1".
bool isDevice(std::string_view name)
{
    const std::string folded = asciiLower(name);
    return std::ranges::any_of(devices, [&](std::string_view device) {
        if (!folded.starts_with(device))
            return false;
        const bool numbered = device == "com" || device == "lpt";
        return folded.size() == device.size() + (numbered ? 1 : 0)
            && (!numbered || (folded.back() >= '0' && folded.back() <= '9'));
    });
}

} // namespace

std::string fileNameOf(std::string_view words)
{
    std::string name;
    for (std::size_t at = 0; at < words.size();) {
        const Utf8Character character = utf8CharacterAt(words, at);
        appendUtf8(name, isPlain(character) ? character.codePoint : U'-');
        at += character.bytes;
    }
    name = trimmed(cutAtBytes(trimmed(name), mostBytes));
    if (name.find_first_not_of("- ") == std::string::npos)
        return "table";
    return isDevice(name) ? name + '-' : name;
}

} // namespace dilim::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dilim {

/// One character of a text.
struct Utf8Character {
    char32_t codePoint = 0;
    std::size_t bytes = 1; // 1..4
    bool wellFormed = true;
};

/// The character that begins at byte `at` < text.size(). An ill-formed byte stands for itself: the code point of its
/// value, one byte, wellFormed = false. Source of the ranges: The Unicode Standard, table 3-7.
[[nodiscard]] Utf8Character utf8CharacterAt(std::string_view text, std::size_t at);

/// Appends a code point; one that is none (a surrogate, above U+10FFFF) becomes U+FFFD.
void appendUtf8(std::string &text, char32_t codePoint);

} // namespace dilim

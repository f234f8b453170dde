// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dilim {

/// The key under which two spellings count as the same word: İ, I, ı and i are one letter, accents fall (ş s, ğ g, ç c,
/// ö o, ü u, ə e, ß ss), case falls, runs of spaces and punctuation become one space, ends are trimmed. For matching
/// only: never shown, exported or hashed. Any bytes are accepted; ill-formed UTF-8 is taken byte by byte.
[[nodiscard]] std::string matchKey(std::string_view utf8);
/// The same key with letters and digits only, for header words: "E-posta " and "E_Posta" give "eposta".
[[nodiscard]] std::string headerKey(std::string_view utf8);

/// A-Z to a-z and nothing else: for protocol words, ids and the ASCII part of e-mail addresses.
[[nodiscard]] std::string asciiLower(std::string_view text);
/// Without spaces at both ends: ASCII white space, U+00A0, U+202F, U+2007, U+FEFF, U+200B.
[[nodiscard]] std::string_view trimmed(std::string_view utf8);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// At most `bytes` bytes, cut before a character, never inside one.
[[nodiscard]] std::string_view cutAtBytes(std::string_view utf8, std::size_t bytes);

} // namespace dilim

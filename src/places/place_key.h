// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dilim::places {

/// The key under which two spellings of a place count as the same: matchKey() without the words "and" and "the" of the
/// three languages, "St." as "Saint". For matching only.
[[nodiscard]] std::string placeKey(std::string_view text);

/// A key without a word of its kind at the end ("ili", "rayonu", "Province"); the key itself where it has none.
[[nodiscard]] std::string withoutKind(const std::string &key);

} // namespace dilim::places

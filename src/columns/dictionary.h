// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dilim::columns {

/// The words behind the codes of a column. Code 0 is "nothing known" and has the empty word; words have codes 1, 2, ...
/// A dictionary of categories finds words by their match key (`byMatchKey`), one of identifiers byte by byte (`exact`).
class Dictionary
{
public:
    enum class Compare : std::uint8_t { Exact, ByMatchKey };

    explicit Dictionary(Compare compare = Compare::Exact);

    /// The code of a word, added if it is new. The first spelling stays the one shown until `setWord` says otherwise.
    std::uint32_t add(std::string_view word);
    /// Nothing if the word (under this dictionary's comparison) is unknown; 0 for the empty word.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;
    /// The word shown for a code; code <= size().
    [[nodiscard]] std::string_view word(std::uint32_t code) const { return m_words[code]; }
    /// Another spelling of the same category to show.
    void setWord(std::uint32_t code, std::string_view word);
    /// Number of words, the empty one not counted.
    [[nodiscard]] std::size_t size() const { return m_words.size() - 1; }
    [[nodiscard]] Compare compare() const { return m_compare; }

private:
    /// Lets a string_view look a string up.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    [[nodiscard]] static std::string keyOf(std::string_view word);

    Compare m_compare = Compare::Exact;
    std::deque<std::string> m_words; // stable addresses
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_codes; // by key
};

} // namespace dilim::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/dictionary.h"

#include "base/text_fold.h"

#include <cassert>

namespace dilim::columns {

Dictionary::Dictionary(Compare compare)
    : m_compare(compare)
    , m_words(1)
{
}

std::string Dictionary::keyOf(std::string_view word)
{
    std::string key = matchKey(word);
    // A word of signs alone ("?", "-") has no key; it is itself, and no key looks like it.
    return key.empty() ? std::string(word) : key;
}

std::uint32_t Dictionary::add(std::string_view word)
{
    if (const auto code = find(word))
        return *code;
    const auto code = static_cast<std::uint32_t>(m_words.size());
    m_codes.emplace(m_compare == Compare::Exact ? std::string(word) : keyOf(word), code);
    m_words.emplace_back(word);
    return code;
}

std::optional<std::uint32_t> Dictionary::find(std::string_view word) const
{
    if (word.empty())
        return 0;
    const auto at = m_compare == Compare::Exact ? m_codes.find(word) : m_codes.find(keyOf(word));
    if (at == m_codes.end())
        return std::nullopt;
    return at->second;
}

void Dictionary::setWord(std::uint32_t code, std::string_view word)
{
    assert(code > 0 && code < m_words.size());
    assert(find(word) == code);
    m_words[code] = word;
}

} // namespace dilim::columns

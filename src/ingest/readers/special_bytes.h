// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dilim::ingest {

/// Walks over the bytes of a text that mean something to a reader of records: separator, quote, CR and LF. The text is
/// looked at in blocks of 64 bytes, of which each gives one mask; both ways to make the mask give the same.
class SpecialBytes
{
public:
    SpecialBytes(std::string_view text, char separator, char quote)
        : m_text(text)
        , m_separator(separator)
        , m_quote(quote == '\0' ? separator : quote)
    {
        load();
    }

    /// Position of the next special byte, the size of the text after the last one.
    std::size_t next()
    {
        while (m_mask == 0) {
            if (m_block + blockSize >= m_text.size())
                return m_text.size();
            m_block += blockSize;
            load();
        }
        const auto at = m_block + static_cast<std::size_t>(__builtin_ctzll(m_mask));
        m_mask &= m_mask - 1;
        return at;
    }

private:
    static constexpr std::size_t blockSize = 64;

    void load()
    {
        if (m_block + blockSize <= m_text.size()) {
            m_mask = maskOf(m_text.data() + m_block);
            return;
        }
        const std::size_t rest = m_text.size() - m_block;
        std::array<char, blockSize> tail{};
        if (rest > 0)
            std::memcpy(tail.data(), m_text.data() + m_block, rest);
        m_mask = rest == 0 ? 0 : maskOf(tail.data()) & (~std::uint64_t{0} >> (blockSize - rest));
    }

#if defined(__SSE2__)
    [[nodiscard]] std::uint64_t maskOf(const char *block) const
    {
        const __m128i separator = _mm_set1_epi8(m_separator);
        const __m128i quote = _mm_set1_epi8(m_quote);
        const __m128i lf = _mm_set1_epi8('\n');
        const __m128i cr = _mm_set1_epi8('\r');
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < blockSize; i += 16) {
            __m128i bytes;
            std::memcpy(&bytes, block + i, 16);
            const __m128i hits =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, separator), _mm_cmpeq_epi8(bytes, quote)),
                             _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr)));
            mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hits))) << i;
        }
        return mask;
    }
#else
    [[nodiscard]] std::uint64_t maskOf(const char *block) const
    {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < blockSize; ++i) {
            const char c = block[i];
            const bool hit = c == m_separator || c == m_quote || c == '\n' || c == '\r';
            mask |= static_cast<std::uint64_t>(hit) << i;
        }
        return mask;
    }
#endif

    std::string_view m_text;
    std::size_t m_block = 0;
    std::uint64_t m_mask = 0;
    char m_separator;
    char m_quote;
};

} // namespace dilim::ingest

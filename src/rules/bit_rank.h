// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dilim::rules {

/// Counts the rows set before a row in constant time: so many before each word, and the rest within one word. The
/// bitmap outlives it.
class BitRank
{
public:
    explicit BitRank(const columns::Bitmap &rows)
        : m_words(rows.words())
        , m_before(m_words.size() + 1, 0)
    {
        for (std::size_t w = 0; w < m_words.size(); ++w)
            m_before[w + 1] = m_before[w] + static_cast<std::uint32_t>(std::popcount(m_words[w]));
    }

    /// Rows set below `row`, which may be the size of the bitmap.
    [[nodiscard]] std::uint32_t before(std::size_t row) const
    {
        const std::size_t bit = row % 64;
        if (bit == 0)
            return m_before[row / 64];
        const std::uint64_t below = m_words[row / 64] & ((std::uint64_t{1} << bit) - 1);
        return m_before[row / 64] + static_cast<std::uint32_t>(std::popcount(below));
    }

private:
    std::span<const std::uint64_t> m_words;
    std::vector<std::uint32_t> m_before; // words + 1
};

} // namespace dilim::rules

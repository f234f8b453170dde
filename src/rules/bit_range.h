// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace dilim::rules {

// Rows first .. end - 1 of a bitmap's words, first <= end.

/// The bits of word `word` that stand for rows first .. end - 1.
[[nodiscard]] inline std::uint64_t bitsWithin(std::size_t word, std::size_t first, std::size_t end)
{
    constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t from = first > word * 64 ? all << (first % 64) : all;
    const std::uint64_t below = end < word * 64 + 64 ? ~(all << (end % 64)) : all;
    return from & below;
}

/// The first row set; `end` if there is none.
[[nodiscard]] inline std::size_t firstSet(std::span<const std::uint64_t> words, std::size_t first, std::size_t end)
{
    for (std::size_t word = first / 64; word * 64 < end; ++word) {
        const std::uint64_t bits = words[word] & bitsWithin(word, first, end);
        if (bits != 0)
            return word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    }
    return end;
}

/// The last row set; `end` if there is none.
[[nodiscard]] inline std::size_t lastSet(std::span<const std::uint64_t> words, std::size_t first, std::size_t end)
{
    for (std::size_t word = (end + 63) / 64; word * 64 > first && word-- > 0;) {
        const std::uint64_t bits = words[word] & bitsWithin(word, first, end);
        if (bits != 0)
            return word * 64 + 63 - static_cast<std::size_t>(std::countl_zero(bits));
    }
    return end;
}

/// Calls `visit(row)` for every row set, ascending.
template <typename Visit>
void forEachSet(std::span<const std::uint64_t> words, std::size_t first, std::size_t end, Visit visit)
{
    for (std::size_t word = first / 64; word * 64 < end; ++word) {
        for (std::uint64_t bits = words[word] & bitsWithin(word, first, end); bits != 0; bits &= bits - 1)
            visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

inline void setRange(std::span<std::uint64_t> words, std::size_t first, std::size_t end)
{
    for (std::size_t word = first / 64; word * 64 < end; ++word)
        words[word] |= bitsWithin(word, first, end);
}

/// Calls `visit(first, end)` for every run of rows set one after another. Bits above the size are zero.
template <typename Visit> void forEachRun(std::span<const std::uint64_t> words, Visit visit)
{
    std::size_t first = 0; // of the run that is open
    bool open = false;
    for (std::size_t word = 0; word < words.size(); ++word) {
        // A bit where a row differs from the one before it.
        std::uint64_t changes = words[word] ^ (words[word] << 1 | (open ? 1U : 0U));
        for (; changes != 0; changes &= changes - 1) {
            const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(changes));
            if (open)
                visit(first, row);
            first = row;
            open = !open;
        }
    }
    if (open)
        visit(first, words.size() * 64);
}

} // namespace dilim::rules

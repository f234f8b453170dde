// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/in_parallel.h"
#include "columns/bitmap.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace dilim::rules {

/// 64 flags of one byte each, 0 or 1, as one word: flag i becomes bit i. The multiplication moves the lowest bits of
/// eight bytes next to each other in the highest byte.
[[nodiscard]] inline std::uint64_t packedFlags(const std::array<std::uint8_t, 64> &flags)
{
    std::uint64_t word = 0;
    for (std::size_t k = 0; k < 8; ++k) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, flags.data() + 8 * k, 8);
        if constexpr (std::endian::native == std::endian::big)
            eight = __builtin_bswap64(eight);
        word |= ((eight * 0x0102040810204080ULL) >> 56) << (8 * k);
    }
    return word;
}

/// One bit for each value: test(value) is 0 or 1, and may be asked on several threads. Without branches if the test has
/// none, so that compilers turn the inner loop into vector code.
template <typename T, typename Test> [[nodiscard]] columns::Bitmap bitmapOf(std::span<const T> values, Test test)
{
    constexpr std::size_t wordsTogether = 1 << 15; // two million rows: some milliseconds
    columns::Bitmap result(values.size());
    const std::span<std::uint64_t> words = result.words();
    const std::size_t wholeWords = values.size() / 64;
    inSlices(wholeWords, wordsTogether, [&](std::size_t first, std::size_t last) {
        alignas(64) std::array<std::uint8_t, 64> flags{};
        for (std::size_t w = first; w < last; ++w) {
            const T *block = values.data() + w * 64;
            for (std::size_t i = 0; i < 64; ++i)
                flags[i] = static_cast<std::uint8_t>(test(block[i]));
            words[w] = packedFlags(flags);
        }
    });
    for (std::size_t row = wholeWords * 64; row < values.size(); ++row) {
        if (test(values[row]))
            result.set(row);
    }
    return result;
}

} // namespace dilim::rules

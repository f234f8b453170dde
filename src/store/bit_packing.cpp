// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bit_packing.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>

static_assert(std::endian::native == std::endian::little, "the bytes of packed columns are copied as they are");

namespace dilim::store {
namespace {

using Pack = void (*)(const std::uint64_t *, std::uint8_t *);
using Unpack = void (*)(const std::uint8_t *, std::uint64_t *);

/// Word `Word` of a group: the numbers that begin in it, and the rest of the one that began before. All shifts are
/// constants, so that the whole group becomes straight code.
template <unsigned Bits, std::size_t Word> std::uint64_t packedWord(const std::uint64_t *numbers)
{
    std::uint64_t word = 0;
    constexpr std::size_t firstBit = Word * 64;
    constexpr std::size_t first = firstBit / Bits; // the number that holds the first bit
    if constexpr (firstBit % Bits != 0)
        word = numbers[first] >> (firstBit % Bits);
    constexpr std::size_t begin = first + (firstBit % Bits == 0 ? 0 : 1);
    for (std::size_t i = begin; i < groupRows && i * Bits < firstBit + 64; ++i)
        word |= numbers[i] << (i * Bits - firstBit);
    return word;
}

template <unsigned Bits> void packBits(const std::uint64_t *numbers, std::uint8_t *bytes)
{
    [&]<std::size_t... Word>(std::index_sequence<Word...>)
    {
        const std::array<std::uint64_t, Bits> words{packedWord<Bits, Word>(numbers)...};
        if constexpr (Bits > 0)
            std::memcpy(bytes, words.data(), sizeof words);
    }
    (std::make_index_sequence<Bits>{});
}

template <unsigned Bits, std::size_t Row> std::uint64_t unpackedNumber(const std::uint64_t *words)
{
    constexpr std::size_t word = Row * Bits / 64;
    constexpr std::size_t shift = Row * Bits % 64;
    constexpr std::uint64_t mask = Bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << Bits) - 1;
    std::uint64_t number = words[word] >> shift;
    if constexpr (shift + Bits > 64)
        number |= words[word + 1] << (64 - shift);
    return number & mask;
}

template <unsigned Bits> void unpackBits(const std::uint8_t *bytes, std::uint64_t *numbers)
{
    if constexpr (Bits == 0) {
        static_cast<void>(bytes);
        std::memset(numbers, 0, groupRows * sizeof *numbers);
    } else {
        std::array<std::uint64_t, Bits> words;
        std::memcpy(words.data(), bytes, sizeof words);
        [&]<std::size_t... Row>(std::index_sequence<Row...>)
        {
            ((numbers[Row] = unpackedNumber<Bits, Row>(words.data())), ...);
        }
        (std::make_index_sequence<groupRows>{});
    }
}

template <unsigned... Bits> constexpr std::array<Pack, 65> packTable(std::integer_sequence<unsigned, Bits...>)
{
    return {packBits<Bits>...};
}

template <unsigned... Bits> constexpr std::array<Unpack, 65> unpackTable(std::integer_sequence<unsigned, Bits...>)
{
    return {unpackBits<Bits>...};
}

constexpr auto packers = packTable(std::make_integer_sequence<unsigned, 65>{});
constexpr auto unpackers = unpackTable(std::make_integer_sequence<unsigned, 65>{});

} // namespace

void packGroup(unsigned bits, const std::uint64_t *numbers, std::uint8_t *bytes)
{
    packers[bits](numbers, bytes);
}

void unpackGroup(unsigned bits, const std::uint8_t *bytes, std::uint64_t *numbers)
{
    unpackers[bits](bytes, numbers);
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Hash tables with open addressing for the hot paths of an import: millions of look-ups, no allocation a key. All of
// them number what they hold 0, 1, 2 ... in the order of first sight.

namespace dilim::store {

/// 128 bits that stand for a value: equal values, equal bits; of different values at one in 10^24 for a million.
struct Hash128 {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend bool operator==(const Hash128 &, const Hash128 &) = default;
};

/// XXH3, 128 bits, of bytes.
[[nodiscard]] Hash128 hashOf(std::string_view bytes);
/// A bijection of 64 bits that spreads neighbours (the finaliser of SplitMix64, Steele et al. 2014).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

inline constexpr std::uint32_t noNumber = 0xffffffff;

/// Keys between fetching what is looked for and looking for it, where a table is larger than the caches.
inline constexpr std::size_t lookAhead = 48;

/// Numbers 128-bit hashes.
class KeyIndex
{
public:
    /// The number of a key, added if it is new.
    std::uint32_t add(const Hash128 &key);
    /// `noNumber` if the key is unknown.
    [[nodiscard]] std::uint32_t find(const Hash128 &key) const;
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    /// Keys by number.
    [[nodiscard]] const std::vector<Hash128> &keys() const { return m_keys; }
    void reserve(std::size_t keys);
    /// Brings what `add` and `find` will look at into the cache, ahead of them.
    void prefetch(const Hash128 &key) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[placeOf(key).slot]);
    }

private:
    /// A part of the key's hash beside its number, so that keys are compared only where they are mostly equal.
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t number = noNumber;
    };
    struct Place {
        std::size_t slot = 0; // where looking begins
        std::uint32_t tag = 0;
    };
    [[nodiscard]] Place placeOf(const Hash128 &key) const;
    [[nodiscard]] std::size_t slotOf(const Hash128 &key, const Place &place) const;
    void rehash(std::size_t slots);

    std::vector<Hash128> m_keys;
    std::vector<Slot> m_slots; // a power of two, at most half full
};

inline KeyIndex::Place KeyIndex::placeOf(const Hash128 &key) const
{
    // Whole numbers are kept as they are in the low half, so it needs spreading.
    const std::uint64_t hash = mixed(key.low ^ std::rotl(key.high, 32));
    return {hash & (m_slots.size() - 1), static_cast<std::uint32_t>(hash >> 32)};
}

/// Numbers whole numbers. Small ones (identifiers are mostly counted from 1) are looked up in a plain array.
class IntegerIndex
{
public:
    std::uint32_t add(std::int64_t value)
    {
        const auto place = static_cast<std::uint64_t>(value);
        if (place < m_dense.size() && m_dense[place] != noNumber)
            return m_dense[place];
        return addSlowly(value);
    }
    [[nodiscard]] std::uint32_t find(std::int64_t value) const;
    /// Brings what `add` will look at into the cache, ahead of it.
    void prefetch(std::int64_t value) const
    {
        if (static_cast<std::uint64_t>(value) < m_dense.size())
            __builtin_prefetch(&m_dense[static_cast<std::size_t>(value)]);
    }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// Values by number.
    [[nodiscard]] const std::vector<std::int64_t> &values() const { return m_values; }

private:
    static constexpr std::uint64_t denseLimit = std::uint64_t{1} << 24;

    std::uint32_t addSlowly(std::int64_t value);
    std::uint32_t addSparse(std::int64_t value);
    [[nodiscard]] std::size_t slotOf(std::int64_t value) const;
    void rehash(std::size_t slots);

    std::vector<std::int64_t> m_values;
    std::vector<std::uint32_t> m_dense; // by value
    std::vector<std::uint32_t> m_slots; // of values outside m_dense: number or noNumber
    std::size_t m_sparse = 0; // how many are in m_slots
};

/// Numbers words, byte by byte. Code 0 is the empty word.
class WordTable
{
public:
    WordTable();
    std::uint32_t add(std::string_view word);
    /// The same as the number written in decimal digits.
    std::uint32_t add(std::int64_t value);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view word(std::uint32_t code) const
    {
        const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return std::string_view(m_bytes.data() + begin, m_ends[code] - begin);
    }

private:
    KeyIndex m_index;
    IntegerIndex m_integers;
    std::vector<std::uint32_t> m_codeOfInteger; // by number in m_integers
    std::vector<std::uint32_t> m_codeOfKey; // by number in m_index
    std::vector<std::size_t> m_ends; // by code
    std::vector<char> m_bytes;
};

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace dilim::sample_shop {

/// Repeatable chance. Whole numbers only: the distributions of <random> and the mathematical
/// functions differ between standard libraries, and the sample has to be the same bytes everywhere.
class Random
{
public:
    /// Each stream of a seed is independent, so that one customer's life does not depend on another's.
    constexpr Random(std::uint64_t seed, std::uint64_t stream)
        : m_state(mixed(seed + 0x9e3779b97f4a7c15U) ^ mixed(stream * 0xd1342543de82ef95U + 1U))
    {
    }

    /// A number in [0, bound). bound > 0.
    constexpr int below(int bound)
    {
        const std::uint64_t high = next() >> 32U;
        return static_cast<int>((high * static_cast<std::uint64_t>(bound)) >> 32U);
    }

    /// A number in [least, most].
    constexpr int between(int least, int most) { return least + below(most - least + 1); }

    /// A number in [least, most] that prefers the middle: the mean of three draws.
    constexpr int around(int least, int most)
    {
        const int first = between(least, most);
        const int second = between(least, most);
        return (first + second + between(least, most)) / 3;
    }

    constexpr bool percent(int share) { return below(100) < share; }
    constexpr bool perMille(int share) { return below(1000) < share; }
    constexpr bool perMillion(int share) { return below(1'000'000) < share; }

private:
    // Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators" (SplitMix64).
    static constexpr std::uint64_t mixed(std::uint64_t value)
    {
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31U);
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mixed(m_state);
    }

    std::uint64_t m_state;
};

/// The position of a row, drawn by `weight(row)`. At least one weight must be above zero.
template <typename Rows, typename Weight>
constexpr std::size_t drawIndex(Random &random, const Rows &rows, Weight weight)
{
    int total = 0;
    for (const auto &row : rows)
        total += weight(row);
    int left = random.below(total);
    std::size_t index = 0;
    for (const auto &row : rows) {
        left -= weight(row);
        if (left < 0)
            break;
        ++index;
    }
    return index;
}

/// Any row, all alike.
template <typename Rows> constexpr const auto &draw(Random &random, const Rows &rows)
{
    return rows[static_cast<std::size_t>(random.below(static_cast<int>(std::size(rows))))];
}

} // namespace dilim::sample_shop

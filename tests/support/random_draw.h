// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace dilim::test {

/// Draws that give the same everywhere for the same seed (the library's distributions do not).
class Draw
{
public:
    explicit Draw(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// 0 .. bound - 1; bound > 0.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_engine() % bound); }
    /// first .. last.
    int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1)));
    }
    bool percent(int share) { return static_cast<int>(below(100)) < share; }
    template <typename T> const T &of(const std::vector<T> &items) { return items[below(items.size())]; }

private:
    std::mt19937_64 m_engine;
};

} // namespace dilim::test

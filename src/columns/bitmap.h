// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dilim::columns {

/// One bit a row, in 64-bit words; bits above the size are always zero, so that counting needs no mask.
class Bitmap
{
public:
    Bitmap() = default;
    /// `size` rows, none set.
    explicit Bitmap(std::size_t size)
        : m_size(size)
        , m_words((size + 63) / 64, 0)
    {
    }
    [[nodiscard]] static Bitmap full(std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t row) const
    {
        assert(row < m_size);
        return ((m_words[row / 64] >> (row % 64)) & 1U) != 0;
    }
    void set(std::size_t row)
    {
        assert(row < m_size);
        m_words[row / 64] |= std::uint64_t{1} << (row % 64);
    }
    [[nodiscard]] std::size_t count() const;

    /// Both sides have the same size.
    Bitmap &operator&=(const Bitmap &other);
    Bitmap &operator|=(const Bitmap &other);
    /// Takes the other's rows out.
    Bitmap &subtract(const Bitmap &other);
    /// Everybody else.
    void invert();

    /// Words to read and to fill, row r = bit r % 64 of word r / 64. Whoever fills calls `clearSpareBits()` last.
    [[nodiscard]] std::span<const std::uint64_t> words() const { return m_words; }
    [[nodiscard]] std::span<std::uint64_t> words() { return m_words; }
    void clearSpareBits();

    /// Calls `visit(row)` for every set row, ascending.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1)
                visit(w * 64 + static_cast<std::size_t>(__builtin_ctzll(word)));
        }
    }

    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

/// Rows set in both.
[[nodiscard]] std::size_t countOfBoth(const Bitmap &a, const Bitmap &b);

} // namespace dilim::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dilim::ingest {

/// A text behind which some more bytes can be read, whatever they say: short cells within it are taken as whole numbers
/// of the machine, without a branch on how long they are.
class PaddedText
{
public:
    static constexpr std::size_t spareBytes = 16;

    PaddedText() = default;
    explicit PaddedText(std::string_view text)
        : m_text(text)
    {
    }
    /// True if the cell begins within the text; never on machines that store numbers the other way round.
    [[nodiscard]] bool holds(std::string_view cell) const
    {
        const auto offset =
            reinterpret_cast<std::uintptr_t>(cell.data()) - reinterpret_cast<std::uintptr_t>(m_text.data());
        return std::endian::native == std::endian::little && offset < m_text.size();
    }

private:
    std::string_view m_text;
};

/// Eight bytes as they stand, the first one lowest.
[[nodiscard]] inline std::uint64_t eightBytes(const char *at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/// By count: a mask of as many low bytes.
inline constexpr std::array<std::uint64_t, 9> lowBytes = {
    0, 0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff, 0xffffffffffffffff};

/// The bytes of a short text as numbers: texts of at most 16 bytes are equal if and only if their keys are. Of longer
/// ones it knows the first and the last eight bytes.
struct TextKey {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::uint32_t size = 0;
    friend bool operator==(const TextKey &, const TextKey &) = default;

    /// `around`: what the text may be a part of.
    [[nodiscard]] static TextKey of(std::string_view text, const PaddedText &around = {})
    {
        const auto size = static_cast<std::uint32_t>(text.size());
        if (text.size() > 16)
            return {eightBytes(text.data()), eightBytes(text.data() + text.size() - 8), size};
        const std::size_t inHead = std::min<std::size_t>(text.size(), 8);
        if (around.holds(text))
            return {eightBytes(text.data()) & lowBytes[inHead],
                    eightBytes(text.data() + 8) & lowBytes[text.size() - inHead], size};
        std::array<char, 16> bytes{};
        std::copy(text.begin(), text.end(), bytes.begin());
        return {eightBytes(bytes.data()), eightBytes(bytes.data() + 8), size};
    }
    [[nodiscard]] bool saysAll() const { return size <= 16; }
    [[nodiscard]] std::uint64_t hash() const
    {
        constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL;
        const std::uint64_t mixed = (head ^ (head >> 32) ^ size) * factor;
        const std::uint64_t stirred = (mixed ^ (mixed >> 29) ^ tail) * factor;
        return stirred ^ (stirred >> 32);
    }
};

} // namespace dilim::ingest

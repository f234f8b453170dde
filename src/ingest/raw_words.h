// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// The bytes of a short text as numbers: texts of at most 16 bytes are equal if and only if their keys are.
struct TextKey {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::uint32_t size = 0;
    friend bool operator==(const TextKey &, const TextKey &) = default;

    [[nodiscard]] static TextKey of(std::string_view text)
    {
        TextKey key;
        key.size = static_cast<std::uint32_t>(text.size());
        const char *const data = text.data();
        if (text.size() >= 8) {
            std::memcpy(&key.head, data, 8);
            std::memcpy(&key.tail, data + text.size() - 8, 8);
        } else if (text.size() >= 4) {
            std::uint32_t parts[2];
            std::memcpy(&parts[0], data, 4);
            std::memcpy(&parts[1], data + text.size() - 4, 4);
            key.head = parts[0] | static_cast<std::uint64_t>(parts[1]) << 32;
        } else if (!text.empty()) {
            const auto byte = [data](std::size_t at) {
                return static_cast<std::uint64_t>(static_cast<unsigned char>(data[at]));
            };
            key.head = byte(0) | byte(text.size() / 2) << 8 | byte(text.size() - 1) << 16;
        }
        return key;
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

/// Finds the number of a cell among the different cells seen so far, byte by byte as they stand in the file; the first
/// has number 0. A column of categories has few different cells, so that whatever must be done with one is done once.
class RawWords
{
public:
    RawWords()
        : m_slots(initialSlots)
    {
    }

    /// The number of the cell; `isNew` tells that it is the first of its kind.
    std::uint32_t numberOf(std::string_view cell, bool &isNew) { return numberOf(cell, TextKey::of(cell), isNew); }
    std::uint32_t numberOf(std::string_view cell, const TextKey &key, bool &isNew)
    {
        std::size_t at = key.hash() & (m_slots.size() - 1);
        for (; m_slots[at].number != noNumber; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[at];
            if (slot.key == key && (key.saysAll() || m_words[slot.number] == cell)) {
                isNew = false;
                return slot.number;
            }
        }
        isNew = true;
        return add(cell, key, at);
    }
    [[nodiscard]] std::string_view word(std::uint32_t number) const { return m_words[number]; }
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

private:
    static constexpr std::uint32_t noNumber = 0xffffffff;
    static constexpr std::size_t initialSlots = 256;

    struct Slot {
        TextKey key{};
        std::uint32_t number = noNumber;
    };

    std::uint32_t add(std::string_view cell, const TextKey &key, std::size_t at)
    {
        const auto number = static_cast<std::uint32_t>(m_words.size());
        m_words.emplace_back(cell);
        m_slots[at] = {key, number};
        if (m_words.size() * 2 > m_slots.size())
            grow();
        return number;
    }

    void grow()
    {
        std::vector<Slot> larger(m_slots.size() * 4);
        for (const Slot &slot : m_slots) {
            if (slot.number == noNumber)
                continue;
            std::size_t at = slot.key.hash() & (larger.size() - 1);
            while (larger[at].number != noNumber)
                at = (at + 1) & (larger.size() - 1);
            larger[at] = slot;
        }
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots;
    std::deque<std::string> m_words;
};

} // namespace dilim::ingest

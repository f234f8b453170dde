// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

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
    std::uint32_t numberOf(std::string_view cell, bool &isNew)
    {
        const std::uint64_t hash = hashOf(cell);
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].number != noNumber; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && m_words[m_slots[at].number] == cell) {
                isNew = false;
                return m_slots[at].number;
            }
        }
        isNew = true;
        return add(cell, hash, at);
    }
    [[nodiscard]] std::string_view word(std::uint32_t number) const { return m_words[number]; }
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

private:
    static constexpr std::uint32_t noNumber = 0xffffffff;
    static constexpr std::size_t initialSlots = 256;

    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = noNumber;
    };

    /// Length, first and last eight bytes and, of long cells, all between, stirred by multiplication.
    static std::uint64_t hashOf(std::string_view cell)
    {
        constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL;
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint64_t hash = cell.size() * factor;
        if (cell.size() >= 8) {
            std::memcpy(&head, cell.data(), 8);
            std::memcpy(&tail, cell.data() + cell.size() - 8, 8);
            for (std::size_t i = 8; i + 8 < cell.size(); i += 8) {
                std::uint64_t middle = 0;
                std::memcpy(&middle, cell.data() + i, 8);
                hash = (hash ^ middle) * factor;
            }
        } else {
            for (const char c : cell)
                head = head << 8 | static_cast<unsigned char>(c);
        }
        hash = (hash ^ head) * factor;
        hash = (hash ^ (hash >> 32) ^ tail) * factor;
        return hash ^ (hash >> 29);
    }

    std::uint32_t add(std::string_view cell, std::uint64_t hash, std::size_t at)
    {
        const auto number = static_cast<std::uint32_t>(m_words.size());
        m_words.emplace_back(cell);
        m_slots[at] = {hash, number};
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
            std::size_t at = slot.hash & (larger.size() - 1);
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

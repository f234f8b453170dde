// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/padded_text.h"

#include <cstdint>
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

    /// The number of the cell, a part of `around`; `isNew` tells that it is the first of its kind.
    std::uint32_t numberOf(std::string_view cell, bool &isNew, const PaddedText &around = {})
    {
        const TextKey key = TextKey::of(cell, around);
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

    std::uint32_t add(std::string_view cell, const TextKey &key, std::size_t at);
    void grow();

    std::vector<Slot> m_slots;
    std::deque<std::string> m_words;
};

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/raw_words.h"

namespace dilim::ingest {

std::uint32_t RawWords::add(std::string_view cell, const TextKey &key, std::size_t at)
{
    const auto number = static_cast<std::uint32_t>(m_words.size());
    m_words.emplace_back(cell);
    m_slots[at] = {key, number};
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return number;
}

void RawWords::grow()
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

} // namespace dilim::ingest

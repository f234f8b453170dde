// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_index.h"

#include <array>
#include <bit>
#include <charconv>
#include <xxhash.h>

namespace dilim::store {

Hash128 hashOf(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

// --- KeyIndex --------------------------------------------------------------------------------------------------------

std::size_t KeyIndex::slotOf(const Hash128 &key, const Place &place) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = place.slot;
    while (m_slots[slot].number != noNumber && (m_slots[slot].tag != place.tag || m_keys[m_slots[slot].number] != key))
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t KeyIndex::add(const Hash128 &key)
{
    if ((m_keys.size() + 1) * 2 > m_slots.size())
        rehash(m_slots.empty() ? 64 : m_slots.size() * 2);
    const Place place = placeOf(key);
    Slot &slot = m_slots[slotOf(key, place)];
    if (slot.number == noNumber) {
        slot = {place.tag, static_cast<std::uint32_t>(m_keys.size())};
        m_keys.push_back(key);
    }
    return slot.number;
}

std::uint32_t KeyIndex::find(const Hash128 &key) const
{
    return m_slots.empty() ? noNumber : m_slots[slotOf(key, placeOf(key))].number;
}

void KeyIndex::reserve(std::size_t keys)
{
    const std::size_t slots = std::bit_ceil(keys * 2 + 64);
    if (slots > m_slots.size())
        rehash(slots);
    m_keys.reserve(keys);
}

void KeyIndex::rehash(std::size_t slots)
{
    m_slots.assign(slots, Slot());
    for (std::size_t number = 0; number < m_keys.size(); ++number) {
        if (number + lookAhead < m_keys.size())
            prefetch(m_keys[number + lookAhead]);
        const Place place = placeOf(m_keys[number]);
        std::size_t slot = place.slot; // all are different: the first free one is its own
        while (m_slots[slot].number != noNumber)
            slot = (slot + 1) & (slots - 1);
        m_slots[slot] = {place.tag, static_cast<std::uint32_t>(number)};
    }
}

// --- IntegerIndex ----------------------------------------------------------------------------------------------------

std::uint32_t IntegerIndex::addSlowly(std::int64_t value)
{
    const auto place = static_cast<std::uint64_t>(value);
    if (place >= denseLimit)
        return addSparse(value);
    if (place >= m_dense.size())
        m_dense.resize(std::bit_ceil(place + 1024), noNumber);
    m_dense[place] = static_cast<std::uint32_t>(m_values.size());
    m_values.push_back(value);
    return m_dense[place];
}

std::size_t IntegerIndex::slotOf(std::int64_t value) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = mixed(static_cast<std::uint64_t>(value)) & mask;
    while (m_slots[slot] != noNumber && m_values[m_slots[slot]] != value)
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t IntegerIndex::addSparse(std::int64_t value)
{
    if ((m_sparse + 1) * 2 > m_slots.size())
        rehash(m_slots.empty() ? 64 : m_slots.size() * 2);
    std::uint32_t &slot = m_slots[slotOf(value)];
    if (slot == noNumber) {
        slot = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(value);
        ++m_sparse;
    }
    return slot;
}

std::uint32_t IntegerIndex::find(std::int64_t value) const
{
    const auto place = static_cast<std::uint64_t>(value);
    if (place < denseLimit)
        return place < m_dense.size() ? m_dense[place] : noNumber;
    return m_slots.empty() ? noNumber : m_slots[slotOf(value)];
}

void IntegerIndex::rehash(std::size_t slots)
{
    m_slots.assign(slots, noNumber);
    for (std::size_t number = 0; number < m_values.size(); ++number) {
        if (static_cast<std::uint64_t>(m_values[number]) >= denseLimit)
            m_slots[slotOf(m_values[number])] = static_cast<std::uint32_t>(number);
    }
}

// --- WordTable -------------------------------------------------------------------------------------------------------

WordTable::WordTable()
    : m_ends(1, 0)
{
}

std::uint32_t WordTable::add(std::string_view word)
{
    if (word.empty())
        return 0;
    const std::uint32_t number = m_index.add(hashOf(word));
    if (number == m_codeOfKey.size()) {
        m_codeOfKey.push_back(static_cast<std::uint32_t>(m_ends.size()));
        m_bytes.insert(m_bytes.end(), word.begin(), word.end());
        m_ends.push_back(m_bytes.size());
    }
    return m_codeOfKey[number];
}

std::uint32_t WordTable::add(std::int64_t value)
{
    const std::uint32_t number = m_integers.add(value);
    if (number == m_codeOfInteger.size()) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_codeOfInteger.push_back(add(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()))));
    }
    return m_codeOfInteger[number];
}

} // namespace dilim::store

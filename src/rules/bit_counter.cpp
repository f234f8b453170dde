// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bit_counter.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <span>

namespace dilim::rules {

using columns::Bitmap;

BitCounter::BitCounter(std::size_t rows, std::size_t most)
    : m_rows(rows)
    , m_most(most)
{
}

void BitCounter::add(const Bitmap &rows)
{
    assert(rows.size() == m_rows);
    ++m_added;
    const std::size_t planes = static_cast<std::size_t>(std::bit_width(std::min(m_added, m_most)));
    while (m_planes.size() < planes)
        m_planes.emplace_back(m_rows);
    Bitmap carry = rows;
    for (Bitmap &plane : m_planes) {
        const std::span<std::uint64_t> bits = plane.words();
        const std::span<std::uint64_t> carried = carry.words();
        for (std::size_t w = 0; w < bits.size(); ++w) {
            const std::uint64_t both = bits[w] & carried[w];
            bits[w] ^= carried[w];
            carried[w] = both;
        }
    }
    for (Bitmap &plane : m_planes) // where the planes run over, the count stays at their greatest
        plane |= carry;
}

Bitmap BitCounter::atLeast(std::size_t number) const
{
    assert(number <= m_most);
    if (number > m_added)
        return Bitmap(m_rows);
    // From the highest bit down: who is above the number for sure, and who is still equal to it.
    Bitmap above(m_rows);
    Bitmap equal = Bitmap::full(m_rows);
    for (std::size_t p = m_planes.size(); p-- > 0;) {
        if (((number >> p) & 1U) != 0) {
            equal &= m_planes[p];
            continue;
        }
        Bitmap more = equal;
        more &= m_planes[p];
        above |= more;
        equal.subtract(m_planes[p]);
    }
    above |= equal;
    return above;
}

} // namespace dilim::rules

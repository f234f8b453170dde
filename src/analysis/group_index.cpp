// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_index.h"

namespace dilim::analysis {

GroupIndex::GroupIndex(const std::array<std::size_t, mostFields> &words)
    : m_strideOfSecond(words[0])
    , m_strideOfThird(words[0] * words[1]) // at most 2^64: codes have 32 bits
{
    constexpr std::size_t largestTable = 1 << 22;
    const bool small = words[0] <= largestTable && words[1] <= largestTable / words[0]
        && words[2] <= largestTable / (words[0] * words[1]);
    if (small)
        m_table.resize(words[0] * words[1] * words[2], 0);
}

std::size_t GroupIndex::Hash::operator()(const GroupCodes &codes) const
{
    // Multiplication by odd constants spreads the codes over the high bits, the shifts bring them down again.
    std::uint64_t hash = (std::uint64_t{codes[0]} << 32U | codes[1]) * 0x9e3779b97f4a7c15U;
    hash = (hash ^ (hash >> 32U) ^ codes[2]) * 0xc2b2ae3d27d4eb4fU;
    return static_cast<std::size_t>(hash ^ (hash >> 29U));
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_groups.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dilim::store {

KeyGroups::KeyGroups(std::uint32_t keys)
    : m_parent(keys)
    , m_hasCustomer(keys, false)
{
    std::iota(m_parent.begin(), m_parent.end(), 0U);
}

void KeyGroups::join(std::uint32_t a, std::uint32_t b)
{
    a = root(a);
    b = root(b);
    if (a == b)
        return;
    const auto [smaller, greater] = std::minmax(a, b);
    m_parent[greater] = smaller;
    m_hasCustomer[smaller] = m_hasCustomer[smaller] || m_hasCustomer[greater];
}

SplitGuard::SplitGuard(std::span<const IdentityEdit> splits, const KeyGroups &groups)
{
    for (const IdentityEdit &split : splits) {
        for (std::uint8_t side = 0; side < 2; ++side) {
            for (const std::uint32_t key : split.sides[side]) {
                if (key < groups.size())
                    m_places[key].push_back({split.id, side});
            }
        }
    }
}

void SplitGuard::joinUnlessSplit(KeyLink link, KeyGroups &groups)
{
    const std::uint32_t a = groups.root(link.first);
    const std::uint32_t b = groups.root(link.second);
    if (a == b)
        return;
    const auto ofA = m_places.find(a);
    const auto ofB = m_places.find(b);
    std::vector<Place> both;
    if (ofA != m_places.end())
        both = ofA->second;
    if (ofB != m_places.end()) {
        const bool forbidden = std::any_of(ofB->second.begin(), ofB->second.end(), [&both](const Place &mine) {
            return std::any_of(both.begin(), both.end(), [&mine](const Place &other) {
                return other.split == mine.split && other.side != mine.side;
            });
        });
        if (forbidden)
            return;
        both.insert(both.end(), ofB->second.begin(), ofB->second.end());
    }
    groups.join(a, b);
    if (!both.empty())
        m_places[std::min(a, b)] = std::move(both);
}

} // namespace dilim::store

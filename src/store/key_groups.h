// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hand_links.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace dilim::store {

/// Groups of keys; the root of a group is its smallest key.
class KeyGroups
{
public:
    explicit KeyGroups(std::uint32_t keys);

    std::uint32_t root(std::uint32_t key)
    {
        while (m_parent[key] != key) {
            m_parent[key] = m_parent[m_parent[key]];
            key = m_parent[key];
        }
        return key;
    }
    void join(std::uint32_t a, std::uint32_t b);
    [[nodiscard]] std::size_t size() const { return m_parent.size(); }
    void makeCustomer(std::uint32_t key) { m_hasCustomer[root(key)] = true; }
    [[nodiscard]] bool isCustomer(std::uint32_t root) const { return m_hasCustomer[root]; }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<bool> m_hasCustomer; // by root
};

/// Which groups a set of splits forbids to be one.
class SplitGuard
{
public:
    /// Keys that `groups` does not have say nothing.
    SplitGuard(std::span<const IdentityEdit> splits, const KeyGroups &groups);

    /// Joins the groups of two keys unless a split stands between them.
    void joinUnlessSplit(KeyLink link, KeyGroups &groups);

private:
    struct Place { // on one side of a split
        std::uint32_t split = 0;
        std::uint8_t side = 0;
    };
    std::map<std::uint32_t, std::vector<Place>> m_places; // by root
};

} // namespace dilim::store

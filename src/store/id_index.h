// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "store/key_index.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace dilim::store {

/// Numbers the identifiers of orders, products and events: (source, id) -> 0, 1, 2 ... Identifiers held as numbers and
/// as texts meet: "17" is 17.
class IdIndex
{
public:
    /// Numbers of a column of identifiers (Integer or Text), added if new; `noNumber` where there is none. `sources`
    /// has one entry a row, or one for all.
    std::vector<std::uint32_t> add(const columns::Column &ids, std::span<const std::uint32_t> sources);
    [[nodiscard]] std::uint32_t size() const { return m_size; }

private:
    /// Numbers of ids that are whole numbers. The range of the first column, if it is full enough, is a plain array.
    struct Integers {
        std::int64_t first = 0; // id of dense[0]
        std::vector<std::uint32_t> dense{}; // by id
        IntegerIndex index{}; // of the others
        std::vector<std::uint32_t> numbers{}; // by number in `index`
        void prefetch(std::int64_t id) const
        {
            const std::uint64_t place = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(first);
            if (place < dense.size())
                __builtin_prefetch(&dense[static_cast<std::size_t>(place)]);
        }
    };
    static void makeRoom(Integers &integers, const columns::IntegerColumn &ids);
    std::uint32_t addInteger(Integers &integers, std::int64_t id);
    std::uint32_t addText(std::uint32_t source, std::string_view id);

    std::map<std::uint32_t, Integers> m_integers; // by source
    KeyIndex m_texts;
    std::vector<std::uint32_t> m_numberOfText; // by number in m_texts
    std::uint32_t m_size = 0;
};

/// Numbers rows by identifier within one column of any kind but lists. The same as IdIndex without its memory where the
/// ids ascend, as they mostly do.
struct IdGroups {
    std::vector<std::uint32_t> group{}; // by row; noNumber where the id is missing
    std::uint32_t groups = 0; // in the order of first sight
};
[[nodiscard]] IdGroups idGroups(const columns::Column &ids);

} // namespace dilim::store

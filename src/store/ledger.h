// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/identity.h"
#include "store/layer_io.h"
#include "store/person_index.h"
#include "store/sqlite.h"

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace dilim::store {

/// Every key that any import ever named, with its number: the order of first sight. Survives undo.
class Ledger
{
public:
    /// Looks at keys of these kinds only: others keep their numbers, but are not found.
    static Result<Ledger> read(Connection &connection, const std::array<bool, keyKindCount> &kinds);
    /// How many keys there are, without reading them.
    static Result<std::uint32_t> keyCount(Connection &connection);

    /// Ledger numbers of a file's own keys, by kind and number in the file; keys not seen before get the next numbers,
    /// external ids first. Once: the keys added are not looked for again.
    using Numbers = std::array<std::vector<std::uint32_t>, keyKindCount>;
    [[nodiscard]] Numbers add(const PersonIndex &persons, std::uint32_t source);
    [[nodiscard]] std::uint32_t size() const { return m_stored + static_cast<std::uint32_t>(m_new.low.size()); }
    /// Writes the keys added since `read` as the segment of an import; nothing if there are none.
    Result<void> write(Connection &connection, std::uint32_t import) const;

private:
    struct NewKeys { // one entry a key
        std::vector<std::int64_t> kinds{};
        std::vector<std::int64_t> sources{};
        std::vector<std::int64_t> low{};
        std::vector<std::int64_t> high{};
    };
    /// Ids that are plain numbers, of one source.
    struct Integers {
        IntegerIndex index{};
        std::vector<std::uint32_t> numbers{}; // by number in `index`
    };
    void prefetch(KeyKind kind, std::uint32_t source, const Hash128 &value) const;
    /// The number of a key; `next` if it is new.
    std::uint32_t numberOf(KeyKind kind, std::uint32_t source, const Hash128 &value, std::uint32_t next);
    Result<void> readSegment(Connection &connection, const IdentitySegment &segment,
                             const std::array<bool, keyKindCount> &kinds);

    std::array<bool, keyKindCount> m_read{}; // whether there are keys of the kind
    std::map<std::uint32_t, Integers> m_integers; // by source
    KeyIndex m_others; // of ledgerHash()
    std::vector<std::uint32_t> m_numberOfOther; // by number in m_others
    std::uint32_t m_stored = 0;
    NewKeys m_new;
};

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "store/kept_tables.h"
#include "store/lookup_index.h"
#include "store/lookup_link.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dilim::store {

/// Values for which a table has no row, and how many rows have them.
struct UnmatchedKeys {
    std::vector<std::string> values{}; // one for each key: words as written, ISO days, "2026-11", "2026", "11"
    std::uint64_t rows = 0;
    friend bool operator==(const UnmatchedKeys &, const UnmatchedKeys &) = default;
};

/// How well a table fits the customers or facts it is to tell about.
struct LookupFit {
    fields::Entity entity = fields::Entity::Customer;
    std::uint64_t rows = 0; // of the entity
    std::uint64_t keyed = 0; // that have a value in all key fields
    std::uint64_t matched = 0; // that found their row
    std::uint64_t replaced = 0; // rows of the table that a later one with the same keys replaced
    std::vector<std::uint64_t> words{}; // by key: different values that the table has ...
    std::vector<std::uint64_t> met{}; // ... and how many of them some customer or fact has
    std::vector<UnmatchedKeys> unmatched{}; // the most frequent first, at most `unmatchedShown`
    friend bool operator==(const LookupFit &, const LookupFit &) = default;
};
inline constexpr std::size_t unmatchedShown = 5;

/// What a table with its rows, linked so, would do. Errors: "lookup.unknown_column" (column), those of `lookupEntity`.
Result<LookupFit> lookupFit(const columns::Snapshot &snapshot, const KeptTable &table, std::span<const LookupKey> keys);

/// Where the keys stand and how each is compared. Errors: "lookup.unknown_column" (column), "lookup.bad_field" (field).
Result<std::vector<KeyColumn>> keyColumns(const fields::Catalogue &catalogue, const KeptTable &table,
                                          std::span<const LookupKey> keys);

/// The row of the table, or LookupIndex::none, for each row of the entity. Fields without a column match nothing.
[[nodiscard]] std::vector<std::uint32_t> lookupRows(const columns::Snapshot &snapshot, fields::Entity entity,
                                                    const LookupIndex &index, std::span<const LookupKey> keys);

} // namespace dilim::store

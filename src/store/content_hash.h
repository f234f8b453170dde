// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/row_sink.h"
#include "store/key_index.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dilim::store {

/// A hash over the records of a file as typed values: the same for the same records in any order, split into any
/// batches, written in any dialect. So a re-sorted file is recognised as one that is there already.
class ContentHash
{
public:
    ContentHash() = default;
    explicit ContentHash(const ingest::ImportPlan &plan);
    /// What a batch adds to the hash. On any thread.
    [[nodiscard]] Hash128 shareOf(const ingest::RecordBatch &batch) const;
    void append(std::size_t records, const Hash128 &share);
    /// 32 hex digits.
    [[nodiscard]] std::string hex() const;

private:
    std::vector<Hash128> m_names; // by column
    Hash128 m_sum;
    std::uint64_t m_records = 0;
};

/// 32 hex digits of a hash.
[[nodiscard]] std::string hexOf(const Hash128 &hash);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "store/gather_rows.h"
#include "store/merge_columns.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::store {

/// Which records of a file make which row of a layer.
class RecordGroups
{
public:
    /// Each record is a row.
    explicit RecordGroups(std::size_t records);
    /// target[i] is the row of record i, below `rows`, or noRow. Each row has a record.
    RecordGroups(std::vector<std::uint32_t> target, std::uint32_t rows);

    [[nodiscard]] std::uint32_t rows() const { return m_rows; }
    /// How many records have a row.
    [[nodiscard]] std::size_t records() const { return m_records; }
    /// Record i is row i.
    [[nodiscard]] bool areInPlace() const { return m_target.empty() && m_only.empty(); }
    /// Row of each record, or noRow; empty if they are in place.
    [[nodiscard]] std::vector<std::uint32_t> target() const;
    /// No row has more than one record.
    [[nodiscard]] bool areSingle() const { return m_single; }
    /// The last record of each row.
    [[nodiscard]] std::vector<std::uint32_t> lastRecords() const;
    /// The same groups; row i is what was row order[i]. An empty order changes nothing.
    [[nodiscard]] RecordGroups inOrder(std::vector<std::uint32_t> order) const;

    /// The column of the rows: of the values of a row's records the one that `pick` and `moments` (by record) say.
    [[nodiscard]] columns::Column column(const columns::Column &records, Pick pick,
                                         std::span<const std::int64_t> moments = {}) const;
    [[nodiscard]] columns::Column column(columns::Column &&records, Pick pick,
                                         std::span<const std::int64_t> moments = {}) const;
    /// Of each row the cell of its last record, whether it has a value or not.
    [[nodiscard]] columns::Column lastCells(columns::Column records) const;
    /// Sets contradicts[i] of each record that has another value than an earlier record of its row.
    void markConflicts(const columns::Column &records, std::vector<bool> &contradicts) const;

private:
    std::vector<std::uint32_t> m_target; // by record; empty if all have a row of their own and `m_only` says which
    std::vector<std::uint32_t> m_only; // by row, if each has one record only: that record
    std::uint32_t m_rows = 0;
    std::size_t m_records = 0;
    bool m_single = true;
};

} // namespace dilim::store

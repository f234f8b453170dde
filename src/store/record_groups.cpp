// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_groups.h"

#include "store/compare_cells.h"
#include "store/dictionary_words.h"
#include "store/merge_rows.h"

#include <algorithm>
#include <numeric>

namespace dilim::store {

RecordGroups::RecordGroups(std::size_t records)
    : m_rows(static_cast<std::uint32_t>(records))
    , m_records(records)
{
}

RecordGroups::RecordGroups(std::vector<std::uint32_t> target, std::uint32_t rows)
    : m_target(std::move(target))
    , m_rows(rows)
{
    m_records = m_target.size() - static_cast<std::size_t>(std::count(m_target.begin(), m_target.end(), noRow));
    m_single = m_records == m_rows;
    if (m_single && m_rows == m_target.size() && std::is_sorted(m_target.begin(), m_target.end()))
        m_target.clear();
    else if (m_single)
        m_only = lastRecords();
}

std::vector<std::uint32_t> RecordGroups::target() const
{
    return m_target.empty() ? positionsOf(m_only) : m_target;
}

std::vector<std::uint32_t> RecordGroups::lastRecords() const
{
    if (!m_only.empty())
        return m_only;
    std::vector<std::uint32_t> records(m_rows);
    if (m_target.empty()) {
        std::iota(records.begin(), records.end(), 0U);
        return records;
    }
    for (std::size_t record = 0; record < m_target.size(); ++record) {
        if (m_target[record] != noRow)
            records[m_target[record]] = static_cast<std::uint32_t>(record);
    }
    return records;
}

RecordGroups RecordGroups::inOrder(std::vector<std::uint32_t> order) const
{
    if (order.empty())
        return *this;
    if (!m_target.empty()) {
        const std::vector<std::uint32_t> positions = positionsOf(order);
        std::vector<std::uint32_t> target = m_target;
        for (std::uint32_t &row : target)
            row = row == noRow ? noRow : positions[row];
        return {std::move(target), m_rows};
    }
    for (std::uint32_t &row : order)
        row = m_only.empty() ? row : m_only[row];
    RecordGroups result(m_records);
    result.m_only = std::move(order);
    return result;
}

columns::Column RecordGroups::column(columns::Column &&records, Pick pick, std::span<const std::int64_t> moments) const
{
    return areInPlace() ? std::move(records) : column(std::as_const(records), pick, moments);
}

columns::Column RecordGroups::column(const columns::Column &records, Pick pick,
                                     std::span<const std::int64_t> moments) const
{
    if (areInPlace())
        return records;
    if (m_single)
        return m_target.empty() || m_records == m_target.size() ? gathered(records, m_only)
                                                                : withoutUnusedWords(gathered(records, m_only));
    const MergePart part{&records, m_target, moments};
    return merged(std::span(&part, 1), m_rows, pick);
}

columns::Column RecordGroups::lastCells(columns::Column records) const
{
    if (areInPlace())
        return records;
    return m_only.empty() ? gathered(records, lastRecords()) : gathered(records, m_only);
}

void RecordGroups::markConflicts(const columns::Column &records, std::vector<bool> &contradicts) const
{
    if (m_single)
        return;
    std::vector<std::uint32_t> first(m_rows, noRow); // record with the first value
    for (std::size_t record = 0; record < m_target.size(); ++record) {
        const std::uint32_t row = m_target[record];
        if (row == noRow || !columns::hasValue(records, record))
            continue;
        if (first[row] == noRow)
            first[row] = static_cast<std::uint32_t>(record);
        else if (!sameCell(records, first[row], records, record))
            contradicts[record] = true;
    }
}

} // namespace dilim::store

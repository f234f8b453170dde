// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_rows.h"

#include "analysis/slices.h"

#include <unordered_map>
#include <utility>

namespace dilim::analysis {
namespace {

/// Numbers the pairs of old group and code in the order in which they turn up.
class PairGroups
{
public:
    PairGroups(const GroupedRows &grouped, std::size_t codes)
        : m_old(grouped.keys)
        , m_codes(codes)
    {
        constexpr std::size_t largestTable = 1 << 22;
        if (codes <= largestTable / m_old.size())
            m_table.resize(m_old.size() * codes, 0);
    }

    std::uint32_t groupOf(std::uint32_t oldGroup, std::uint32_t code)
    {
        const std::uint64_t pair = std::uint64_t{oldGroup} * m_codes + code;
        std::uint32_t &next = m_table.empty() ? m_map[pair] : m_table[pair];
        if (next == 0) {
            std::vector<std::uint32_t> key = m_old[oldGroup];
            key.push_back(code);
            m_keys.push_back(std::move(key));
            next = static_cast<std::uint32_t>(m_keys.size());
        }
        return next - 1;
    }

    [[nodiscard]] std::vector<std::vector<std::uint32_t>> takeKeys() { return std::move(m_keys); }

private:
    const std::vector<std::vector<std::uint32_t>> &m_old;
    std::size_t m_codes = 0;
    std::vector<std::uint32_t> m_table{}; // group + 1, 0 for none yet
    std::unordered_map<std::uint64_t, std::uint32_t> m_map{}; // the same where a table would be too large
    std::vector<std::vector<std::uint32_t>> m_keys{};
};

bool splitByCodes(GroupedRows &grouped, const FieldCodes &field, const std::vector<std::uint32_t> &link,
                  PairGroups &pairs, const Progress &progress)
{
    return forEachRow(grouped.rows.size(), progress, [&](std::size_t i) {
        const std::uint32_t row = link.empty() ? grouped.rows[i] : link[grouped.rows[i]];
        grouped.groups[i] = pairs.groupOf(grouped.groups[i], row == noRow ? 0 : field.codes[row]);
    });
}

bool splitByLists(GroupedRows &grouped, const FieldCodes &field, const std::vector<std::uint32_t> &link,
                  PairGroups &pairs, const Progress &progress)
{
    GroupedRows split;
    const bool done = forEachRow(grouped.rows.size(), progress, [&](std::size_t i) {
        const std::uint32_t row = link.empty() ? grouped.rows[i] : link[grouped.rows[i]];
        const auto add = [&](std::uint32_t code) {
            split.rows.push_back(grouped.rows[i]);
            split.groups.push_back(pairs.groupOf(grouped.groups[i], code));
        };
        if (row == noRow || field.listAt(row).empty())
            add(0);
        else
            for (const std::uint32_t code : field.listAt(row))
                add(code);
    });
    grouped.rows = std::move(split.rows);
    grouped.groups = std::move(split.groups);
    return done;
}

} // namespace

GroupedRows GroupedRows::single(std::vector<std::uint32_t> included)
{
    GroupedRows grouped;
    grouped.groups.resize(included.size(), 0);
    grouped.rows = std::move(included);
    return grouped;
}

bool splitBy(GroupedRows &grouped, const FieldCodes &field, const std::vector<std::uint32_t> &link,
             const Progress &progress)
{
    PairGroups pairs(grouped, field.words.size());
    const bool done = field.isList() ? splitByLists(grouped, field, link, pairs, progress)
                                     : splitByCodes(grouped, field, link, pairs, progress);
    grouped.keys = pairs.takeKeys();
    return done;
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hand_values.h"

#include "store/changed_column.h"
#include "store/customer_map.h"

#include <algorithm>
#include <set>

namespace dilim::store {

HandValues::HandValues(std::vector<ValueEdit> live)
{
    m_edits.reserve(live.size());
    for (ValueEdit &edit : live)
        m_edits.push_back({std::move(edit), {}});
}

void HandValues::findCustomers(const CustomerMap &map, const std::vector<bool> &isLive)
{
    for (Change &change : m_edits) {
        const std::vector<std::uint32_t> &keys = change.edit.keys;
        const auto first =
            std::ranges::find_if(keys, [&isLive](std::uint32_t key) { return key < isLive.size() && isLive[key]; });
        const std::uint32_t owner = first == keys.end() ? noNumber : map.ownerOf(*first);
        change.customer = owner == noNumber ? std::nullopt : std::optional(owner);
    }
}

std::vector<std::string> HandValues::fields() const
{
    std::set<std::string> fields;
    for (const Change &change : m_edits)
        fields.insert(change.edit.field);
    return {fields.begin(), fields.end()};
}

bool HandValues::changes(std::string_view field) const
{
    return std::ranges::any_of(m_edits, [field](const Change &change) { return change.edit.field == field; });
}

bool HandValues::gives(std::string_view field) const
{
    return std::ranges::any_of(m_edits, [field](const Change &change) {
        return change.edit.field == field && change.customer && !change.edit.to.empty();
    });
}

columns::Column HandValues::changed(const fields::Field &field, columns::Column column) const
{
    std::vector<CellChange> changes;
    for (const Change &change : m_edits) {
        if (change.edit.field == field.id)
            changes.push_back({&change.edit, change.customer});
    }
    ChangedColumn result = changedColumn(field, std::move(column), changes);
    Marks marks;
    for (std::uint32_t row = 0; row < result.editOf.size(); ++row) {
        if (result.editOf[row] != 0)
            marks.cells.emplace_back(row, result.editOf[row]);
    }
    const std::lock_guard lock(m_mutex);
    m_marks.insert_or_assign(field.id, std::move(marks));
    for (const auto &[edit, customers] : result.rowsOf)
        m_customers.insert_or_assign(edit, customers);
    return std::move(result.column);
}

std::optional<std::uint32_t> HandValues::editOf(std::string_view field, std::uint32_t customer) const
{
    const std::lock_guard lock(m_mutex);
    const auto marks = m_marks.find(field);
    if (marks == m_marks.end())
        return std::nullopt;
    const auto &cells = marks->second.cells;
    const auto at = std::ranges::lower_bound(cells, customer, {}, &std::pair<std::uint32_t, std::uint32_t>::first);
    return at != cells.end() && at->first == customer ? std::optional(at->second) : std::nullopt;
}

std::uint64_t HandValues::customersOf(std::uint32_t edit) const
{
    const std::lock_guard lock(m_mutex);
    const auto at = m_customers.find(edit);
    return at == m_customers.end() ? 0 : at->second;
}

} // namespace dilim::store

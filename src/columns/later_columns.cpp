// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/later_columns.h"

#include <utility>

namespace dilim::columns {

void LaterColumns::add(std::string name, Make make)
{
    auto slot = std::make_unique<Slot>();
    slot->make = std::move(make);
    m_slots[std::move(name)] = std::move(slot);
}

std::vector<std::string> LaterColumns::names() const
{
    std::vector<std::string> names;
    names.reserve(m_slots.size());
    for (const auto &[name, slot] : m_slots)
        names.push_back(name);
    return names;
}

const Column *LaterColumns::find(std::string_view name) const
{
    const auto at = m_slots.find(name);
    if (at == m_slots.end())
        return nullptr;
    Slot &slot = *at->second;
    const std::lock_guard lock(slot.making);
    if (!slot.column) {
        Result<Column> made = slot.make();
        if (!made) {
            fail(made.error());
            return nullptr;
        }
        slot.column = *std::move(made);
        slot.make = nullptr;
    }
    return &*slot.column;
}

std::shared_ptr<const Column> LaterColumns::borrow(std::string_view name) const
{
    const auto at = m_slots.find(name);
    if (at == m_slots.end())
        return nullptr;
    Slot &slot = *at->second;
    const std::lock_guard lock(slot.making);
    if (slot.column)
        return {std::shared_ptr<const Column>(), &*slot.column};
    Result<Column> made = slot.make();
    if (!made) {
        fail(made.error());
        return nullptr;
    }
    return std::make_shared<const Column>(*std::move(made));
}

void LaterColumns::fail(const Error &error) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = error;
}

std::optional<Error> LaterColumns::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

} // namespace dilim::columns

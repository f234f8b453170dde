// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/one_customer.h"

#include "columns/slice.h"

namespace dilim::rules {

OneCustomer::OneCustomer(const columns::Snapshot &snapshot, std::size_t customer, const Context &context,
                         const Library &library)
    : m_context(context)
    , m_whole(library)
    , m_customer(customer)
    , m_slice(columns::sliceOf(snapshot, customer))
{
    m_library.segment = library.segment;
    if (library.derived)
        m_library.derived = [this](const fields::Field &field) { return derived(field); };
}

Result<BoundRule> OneCustomer::bound(const Rule &rule) const
{
    return bind(rule, m_slice, m_context, m_library);
}

const columns::Column *OneCustomer::derived(const fields::Field &field)
{
    const auto known = m_derived.find(field.id);
    if (known != m_derived.end())
        return &known->second;
    const columns::Column *whole = m_whole.derived(field);
    if (!whole)
        return nullptr;
    return &m_derived.emplace(field.id, columns::sliceOf(*whole, m_customer, m_customer + 1)).first->second;
}

} // namespace dilim::rules

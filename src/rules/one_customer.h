// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/bind.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <cstddef>
#include <map>
#include <string>

namespace dilim::rules {

/// A customer alone: rules are bound and answered as for all, on a snapshot that holds nobody else. Right for whatever
/// does not depend on others, as standing and limits do.
class OneCustomer
{
public:
    /// All outlive the customer.
    OneCustomer(const columns::Snapshot &snapshot, std::size_t customer, const Context &context,
                const Library &library);
    OneCustomer(const OneCustomer &) = delete;
    OneCustomer &operator=(const OneCustomer &) = delete;

    [[nodiscard]] const columns::Snapshot &snapshot() const { return m_slice; }
    /// The bound rule lives no longer than this. Errors: those of `bind`.
    [[nodiscard]] Result<BoundRule> bound(const Rule &rule) const;

private:
    [[nodiscard]] const columns::Column *derived(const fields::Field &field);

    const Context &m_context;
    const Library &m_whole; // over all customers
    std::size_t m_customer;
    columns::Snapshot m_slice;
    std::map<std::string, columns::Column> m_derived{}; // by field id
    Library m_library{}; // over this customer
};

} // namespace dilim::rules

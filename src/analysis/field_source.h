// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"

namespace dilim::analysis {

/// Where analyses find the values of fields; what it refers to, and what its functions look at, must outlive it.
struct FieldSource {
    const columns::Snapshot &snapshot;
    const rules::Context &context;
    rules::Library library{}; // derived fields of customers; none if empty

    /// Nothing where no import fills the field, or what it is derived from.
    [[nodiscard]] const columns::Column *columnOf(const fields::Field &field) const
    {
        const columns::Column *column = snapshot.table(field.entity).find(field.id);
        const bool derived = !column && field.derived && field.entity == fields::Entity::Customer;
        return derived && library.derived ? library.derived(field) : column;
    }
};

} // namespace dilim::analysis

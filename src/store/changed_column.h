// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "fields/field.h"
#include "store/value_edits.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace dilim::store {

/// An edit on its way into a column of customers.
struct CellChange {
    const ValueEdit *edit = nullptr; // not owned
    std::optional<std::uint32_t> row{}; // of an edit of one customer, where that customer is there
};

struct ChangedColumn {
    columns::Column column{};
    std::vector<std::uint32_t> editOf{}; // by row: the last edit that changed it, 0 for none
    std::map<std::uint32_t, std::uint64_t> rowsOf{}; // by edit: rows it changed; those that changed none are absent
};

/// The finished column of a field after edits, one after the other.
[[nodiscard]] ChangedColumn changedColumn(const fields::Field &field, columns::Column column,
                                          std::span<const CellChange> changes);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "fields/field.h"
#include "store/packed_column.h"

#include <cstddef>
#include <string_view>

namespace dilim::store {

/// How a field's values are held in a snapshot.
[[nodiscard]] ColumnKind kindOf(const fields::Field &field);
[[nodiscard]] ColumnKind kindOf(const columns::Column &column);
/// The same values as another kind: numbers and words become texts, texts become words or numbers. What cannot be said
/// in the other kind is missing.
[[nodiscard]] columns::Column asKind(columns::Column column, ColumnKind kind);
/// Whether a column is of the kind that is kept in layers: like in a snapshot, but identifiers that are plain numbers
/// stay numbers. Columns of custom fields stay as they are.
[[nodiscard]] bool isStored(const columns::Column &column, std::string_view fieldId);
/// The same values as such a column.
[[nodiscard]] columns::Column asStored(columns::Column column, std::string_view fieldId);
/// A column of `rows` missing values.
[[nodiscard]] columns::Column missingColumn(ColumnKind kind, std::size_t rows);

} // namespace dilim::store

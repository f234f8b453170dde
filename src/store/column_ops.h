// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "fields/field.h"
#include "store/key_index.h"
#include "store/packed_column.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

// What the merge does with columns: reorder, unite, compare. Pure functions, safe on any thread.

namespace dilim::store {

inline constexpr std::uint32_t noRow = 0xffffffff;

/// How a field's values are held in a snapshot.
[[nodiscard]] ColumnKind kindOf(const fields::Field &field);
[[nodiscard]] ColumnKind kindOf(const columns::Column &column);
/// The same values as another kind: numbers and words become texts, texts become words or numbers. What cannot be said
/// in the other kind is missing.
[[nodiscard]] columns::Column asKind(columns::Column column, ColumnKind kind);
/// As a field's column is kept in layers: like in a snapshot, but identifiers that are plain numbers stay numbers.
/// Columns of custom fields stay as they are.
[[nodiscard]] columns::Column asStored(columns::Column column, std::string_view fieldId);
/// A column of `rows` missing values.
[[nodiscard]] columns::Column missingColumn(ColumnKind kind, std::size_t rows);

/// Row i of the result is row rows[i] of the column; `noRow` gives a missing value.
[[nodiscard]] columns::Column gathered(const columns::Column &column, std::span<const std::uint32_t> rows);

/// Takes the words that no row has out of the dictionary of a column of codes or lists.
[[nodiscard]] columns::Column withoutUnusedWords(columns::Column column);

/// A column of a layer on its way into a merged table.
struct MergePart {
    const columns::Column *column = nullptr; // not owned
    std::span<const std::uint32_t> target{}; // by row: row of the result, or noRow; empty: row i goes to row i
    std::span<const std::int64_t> moments{}; // by row: the greater one is newer; empty: all equal
};
enum class Pick : std::uint8_t {
    Later, // of equally new values that of the later part, then of the later row
    Greatest, // of equally new values the greatest: independent of the order of parts and rows
};
/// Field by field: of the values that meet in a row of the result the newest one; missing values never win. Lists are
/// united. Parts of different kinds meet as texts.
[[nodiscard]] columns::Column merged(std::span<const MergePart> parts, std::size_t rows, Pick pick);

/// Adds to sums[r] a hash of (name, value) for each row with a value: rows that say the same in the same fields have
/// the same sum, however their columns are held, scaled or ordered.
void addHashes(std::string_view name, const columns::Column &column, std::span<Hash128> sums);

/// Whether two cells say the same, also at different scales and from different dictionaries.
[[nodiscard]] bool sameCell(const columns::Column &a, std::size_t rowOfA, const columns::Column &b, std::size_t rowOfB);

/// A column of whole numbers from numbers such as keys or rows; `noNumber` is missing.
[[nodiscard]] columns::Column numberColumn(std::span<const std::uint32_t> numbers);
/// The numbers of such a column.
[[nodiscard]] std::vector<std::uint32_t> numbersOf(const columns::Column &column);
/// All values at 64 bits and the column's own scale.
[[nodiscard]] std::vector<std::int64_t> wideOf(const columns::IntegerColumn &column);

} // namespace dilim::store

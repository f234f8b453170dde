// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace dilim::store {

/// A column of a layer on its way into a merged table.
struct MergePart {
    const columns::Column *column = nullptr; // not owned
    std::span<const std::uint32_t> target{}; // by row: row of the result, or noRow; empty: row i goes to row i
    std::span<const std::int64_t> moments{}; // by row: the greater one is newer; empty: all equal
};
enum class Pick : std::uint8_t {
    Later, // of equally new values that of the later part, then of the later row
    Sum, // all of them together; those that are no numbers as Greatest
    Greatest, // of equally new values the greatest: independent of the order of parts and rows
};
/// Field by field: of the values that meet in a row of the result the newest one; missing values never win. Lists are
/// united. Parts of different kinds meet as texts.
[[nodiscard]] columns::Column merged(std::span<const MergePart> parts, std::size_t rows, Pick pick);

} // namespace dilim::store

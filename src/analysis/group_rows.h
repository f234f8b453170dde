// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_codes.h"
#include "base/progress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::analysis {

inline constexpr std::uint32_t noRow = 0xffffffff;

/// Rows of a table sorted into groups by one field after another. A row that has several words in a list stands there
/// once for each of them.
struct GroupedRows {
    std::vector<std::uint32_t> rows{}; // ascending
    std::vector<std::uint32_t> groups{}; // of each of these rows
    std::vector<std::vector<std::uint32_t>> keys{{}}; // by group: the code of each field so far

    /// All of `included` in one group without a key.
    [[nodiscard]] static GroupedRows single(std::vector<std::uint32_t> included);
};

/// Splits every group by a field. `link[row]` is the field's row for a row, or noRow; an empty link means that the
/// field belongs to the same table. False if cancelled.
[[nodiscard]] bool splitBy(GroupedRows &grouped, const FieldCodes &field, const std::vector<std::uint32_t> &link,
                           const Progress &progress);

} // namespace dilim::analysis

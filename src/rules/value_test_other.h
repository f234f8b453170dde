// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/column.h"
#include "rules/value_test.h"

#include <cstdint>
#include <span>

namespace dilim::rules {

/// Rows of a column of codes or texts whose word is (negated: is not) that of the other column; both are known.
[[nodiscard]] columns::Bitmap rowsLikeOther(const columns::Column &column, const EqualsOtherWord &question,
                                            bool negated, const Progress &progress);

/// Rows of a column of whole numbers that compare so (negated: not so) with the other column; both are known.
[[nodiscard]] columns::Bitmap rowsAgainstOther(const columns::IntegerColumn &column, const ComparesWithOther &question,
                                               bool negated);
/// The same for plain numbers of this scale.
[[nodiscard]] columns::Bitmap rowsAgainstOther(std::span<const std::int64_t> values, std::uint8_t scale,
                                               const ComparesWithOther &question, bool negated);
/// The same for values[row] / 10^scale / divisors[row]; a divisor of 0 is unknown. Not for moments.
[[nodiscard]] columns::Bitmap quotientsAgainstOther(std::span<const std::int64_t> values,
                                                    std::span<const std::uint64_t> divisors, std::uint8_t scale,
                                                    const ComparesWithOther &question, bool negated);

} // namespace dilim::rules

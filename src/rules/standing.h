// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "columns/bitmap.h"
#include "columns/column.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dilim::rules {

enum class Standing : std::uint8_t { Top, Bottom, TopPercent, BottomPercent, AbovePercentile, InPercentiles };

/// Where does a value stand among the n known ones? Top is greatest; at the border equal values are all in, so that
/// more than asked for may be. Top and Bottom take `first` (a whole number, 0 or more) values, the percentages the
/// first ceil(n x first / 100). Percentiles are type-7 quantiles (Hyndman & Fan 1996, The American Statistician
/// 50:361-365): above the quantile of `first`; or above that of `first` (from the smallest where it is 0) and up to
/// that of `last`. Percentages are 0..100.
struct IsStanding {
    Standing standing = Standing::Top;
    Decimal first{};
    Decimal last{}; // of InPercentiles
};

/// The rows whose value (`columns::missingInteger`: unknown) stands so among all rows, or with `per` among the rows of
/// their category; `negated` takes the others. A row without a value, or without a category, has no standing: neither
/// takes it. `per` has as many rows.
[[nodiscard]] columns::Bitmap matchingStanding(std::span<const std::int64_t> values, const IsStanding &question,
                                               const columns::CodeColumn *per, bool negated);

/// The values of a column at 64 bits, unknown ones as `columns::missingInteger`.
[[nodiscard]] std::vector<std::int64_t> widened(const columns::IntegerColumn &column);

/// Numbers that stand to each other as values[row] / divisors[row] do; unknown where the divisor is 0. For standings
/// among averages.
[[nodiscard]] std::vector<std::int64_t> ranksOfQuotients(std::span<const std::int64_t> values,
                                                         std::span<const std::uint64_t> divisors);

} // namespace dilim::rules

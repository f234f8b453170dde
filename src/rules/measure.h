// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace dilim::rules {

/// The measure of each customer: values[c] / 10^scale, divided by divisors[c] where there are divisors: averages,
/// medians, intervals, shares and changes in percent are kept as fractions so that they stay exact.
/// `columns::missingInteger`, or a divisor of 0, is "missing". Numbers that 64 bits cannot hold stay at the greatest or
/// smallest value they can. Moments are in seconds (scale 3: milliseconds), days since in whole days.
struct MeasureValues {
    std::vector<std::int64_t> values{};
    std::vector<std::uint64_t> divisors{};
    std::uint8_t scale = 0;
};

class AnswerMemory;

/// A cancelled progress leaves the values incomplete. `memory` may know which facts pass the filters, and learns it.
[[nodiscard]] MeasureValues measureValues(const BoundBehaviour &behaviour, const columns::Snapshot &snapshot,
                                          const Progress &progress, AnswerMemory *memory = nullptr);
/// The customers whose measure the test takes.
[[nodiscard]] columns::Bitmap matchingMeasures(const MeasureValues &measures, const ValueTest &test);

/// Measures to be kept: whole numbers as a column at their narrowest width, fractions as they are.
using PackedMeasures = std::variant<columns::IntegerColumn, MeasureValues>;
[[nodiscard]] PackedMeasures packed(MeasureValues measures);
[[nodiscard]] columns::Bitmap matchingMeasures(const PackedMeasures &measures, const ValueTest &test);
/// Numbers in the order of the measures, equal for equal ones, `columns::missingInteger` where there is none.
[[nodiscard]] std::vector<std::int64_t> ranks(const PackedMeasures &measures);

/// The measure of one customer, a fraction rounded to two places more than its values; nothing if it is missing.
[[nodiscard]] std::optional<Decimal> measureOf(const MeasureValues &measures, std::size_t customer);

} // namespace dilim::rules

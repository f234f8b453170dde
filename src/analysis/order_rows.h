// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "columns/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::analysis {

/// Moments in (after, until]; an absent end is open. With both ends open rows without a known moment belong to it too.
struct MomentWindow {
    std::optional<Moment> after{};
    std::optional<Moment> until{};
};

/// (end - days x 24 h, end].
[[nodiscard]] MomentWindow daysBefore(Moment end, int days);

/// One byte a row of orders, 1 for those that take part: inside the window and, if asked, counting as a purchase (every
/// order does where nothing tells).
[[nodiscard]] std::vector<std::uint8_t> ordersTakingPart(const columns::Snapshot &snapshot, bool countedOnly,
                                                         const MomentWindow &window);

/// The amount of each order that takes part, in minor units, `columns::missingInteger` where none is known; 0 for the
/// others.
[[nodiscard]] std::vector<std::int64_t> orderAmounts(const columns::Snapshot &snapshot,
                                                     const std::vector<std::uint8_t> &takesPart);

/// A column of whole numbers by field id; nothing if the field is absent.
[[nodiscard]] const columns::IntegerColumn *integerColumn(const columns::Table &table, std::string_view fieldId);

} // namespace dilim::analysis

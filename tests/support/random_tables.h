// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "support/random_draw.h"
#include "support/snapshot_builder.h"

#include <string>
#include <vector>

namespace dilim::test {

/// A small invented shop and the day on which it is looked at.
struct RandomShop {
    SnapshotSource source{};
    rules::Context context{};
};

/// Up to 60 customers with what makes rules go wrong: missing values and columns, equal values, equal moments, moments
/// at the edges of days and windows, nights on which clocks change, facts of nobody, cancelled orders, foreign
/// currencies, returned goods, spellings of one word.
[[nodiscard]] RandomShop randomShop(Draw &draw);

/// The moments that matter on that day: edges of days and windows, some with milliseconds.
[[nodiscard]] std::vector<std::string> edgeMoments(const rules::Context &context);

} // namespace dilim::test

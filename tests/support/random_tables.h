// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "support/random_draw.h"
#include "support/segments.h"
#include "support/snapshot_builder.h"

#include <string>
#include <vector>

namespace dilim::test {

/// A small invented shop and the day on which it is looked at.
struct RandomShop {
    SnapshotSource source{};
    rules::Context context{};
    Segments segments{}; // none at first
};

/// Up to 24 customers, rarely up to 139, with what makes rules go wrong: missing values and columns, equal values,
/// equal moments, moments at the edges of days and windows, close to each other or before 1970, days on which clocks
/// change, 29 February, facts of nobody, cancelled orders, foreign currencies, negative amounts, returned goods,
/// spellings of one word.
[[nodiscard]] RandomShop randomShop(Draw &draw);

/// The moments that matter on that day: edges of days and windows, some with milliseconds.
[[nodiscard]] std::vector<std::string> edgeMoments(const rules::Context &context);

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <functional>

namespace dilim::test {

/// Whether a rule takes somebody, but not everybody.
using Decides = std::function<bool(const rules::Rule &)>;

/// The deepest nesting of groups in a random rule.
inline constexpr int deepestRandomRule = 8;

/// A rule that the engine accepts for this shop and its segments, with ids: any operator, measure, window and form of
/// filters, sequences and groups, shares, limits, switched-off lines. Operands are mostly values of the shop; lines,
/// and rules as a whole, that decide nothing are mostly drawn again, a few times.
[[nodiscard]] rules::Rule randomRule(Draw &draw, const RandomShop &shop, const Decides &decides);

} // namespace dilim::test

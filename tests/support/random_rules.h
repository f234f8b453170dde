// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <functional>

namespace dilim::test {

/// Whether a rule takes somebody, but not everybody.
using Decides = std::function<bool(const rules::Rule &)>;

/// A rule that the engine accepts for this shop, up to five groups deep, with ids: any operator on any field or
/// measure, filters, windows, switched-off lines. Operands are mostly values of the shop; lines, and rules as a whole,
/// that decide nothing are mostly drawn again, a few times.
[[nodiscard]] rules::Rule randomRule(Draw &draw, const RandomShop &shop, const Decides &decides);

} // namespace dilim::test

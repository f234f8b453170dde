// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/random_draw.h"

namespace dilim::test {

/// Any rule that a rule file can hold, with ids, whether it makes sense or not: every alternative of every part of it,
/// fields that are none, hostile texts, operators with too few and too many values.
[[nodiscard]] rules::Rule arbitraryRule(Draw &draw);

} // namespace dilim::test

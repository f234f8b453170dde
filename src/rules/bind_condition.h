// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/bind.h"
#include "rules/find_field.h"
#include "rules/rule.h"
#include "rules/segments.h"

namespace dilim::rules {

/// A line that is switched on: its subject, operator and operands. Errors: those of `bind`, of this line.
[[nodiscard]] Result<BoundCondition> bindCondition(const Names &names, const NeededSegments &segments,
                                                   const Condition &condition);

} // namespace dilim::rules

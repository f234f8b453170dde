// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

namespace dilim::rules {

/// The same rule with an id for every line that has none: g1, g2 ... for groups and c1, c2 ... for conditions, counted
/// in reading order, passing over ids that are taken.
[[nodiscard]] Rule withIds(Rule rule);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <set>
#include <string>

namespace dilim::rules {

/// The ids of all fields that the lines of a rule name, as far as they are switched on, and its limit.
[[nodiscard]] std::set<std::string> fieldsOf(const Rule &rule);

} // namespace dilim::rules

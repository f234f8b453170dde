// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <set>
#include <string>

namespace dilim::test {

/// What a rule makes use of: "operator at_least", "measure sum", "window period", "match exactly", "without" ...
[[nodiscard]] std::set<std::string> formsOf(const rules::Rule &rule);
/// Everything that a rule can make use of.
[[nodiscard]] std::set<std::string> allForms();

} // namespace dilim::test

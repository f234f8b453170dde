// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_values.h"

#include <string>
#include <vector>

namespace dilim::test {

[[nodiscard]] bool isAboutStanding(const std::string &op);

/// Who stands where an operator of standing wants it among all, by the values of all customers. With `categories` (one
/// cell a customer, or none at all) among those of the same category; who has none stands nowhere.
[[nodiscard]] std::vector<bool> holdsStanding(const std::vector<Cell> &values, const std::vector<Cell> &categories,
                                              const std::string &op, const std::vector<rules::Value> &operands);

} // namespace dilim::test

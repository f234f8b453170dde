// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <string>
#include <vector>

namespace dilim::rules {

// What is asked as text: on one snapshot and in one context, questions of equal texts have equal answers.

/// A condition, whatever its id and whether it is switched on. A membership asks for a name, not for its rule.
[[nodiscard]] std::string questionText(const Condition &condition);
/// The measure of a behaviour by customer.
[[nodiscard]] std::string measureText(const Behaviour &behaviour);
/// Facts that pass filters, at any time.
[[nodiscard]] std::string filtersText(Facts facts, bool countedOnly, const FilterGroup &where,
                                      const std::vector<FilterGroup> &containing);

} // namespace dilim::rules

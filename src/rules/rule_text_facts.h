// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "rules/rule_text_place.h"

#include <string>
#include <vector>

namespace dilim::rules {

/// "values", as the operator needs them.
std::vector<Value> operandsOf(const FilePlace &place, const std::string &op);

/// The keys of a condition that say what it asks about; those that every condition has are left to the caller.
Behaviour behaviourOf(const FilePlace &place);
Sequence sequenceOf(const FilePlace &place);
RandomShare randomShareOf(const FilePlace &place);

} // namespace dilim::rules

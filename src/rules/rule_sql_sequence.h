// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind.h"
#include "rules/rule_sql_facts.h"

#include <string>

namespace dilim::rules {

/// Whether the sequence happened to the customer `c`: 1 or 0.
[[nodiscard]] std::string sqlSequence(const SqlSource &source, const BoundSequence &sequence);

} // namespace dilim::rules

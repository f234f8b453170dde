// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind.h"
#include "rules/rule_sql_facts.h"
#include "rules/rule_sql_value.h"

#include <string>

namespace dilim::rules {

/// A query for the customer `c` of one row: columns value, and divisor or local where the measure has them.
struct SqlMeasure {
    std::string query{};
    SqlValue value{}; // of the row of that query, called m
};
/// `type` is that of the measure.
[[nodiscard]] SqlMeasure sqlMeasure(const SqlSource &source, const BoundBehaviour &behaviour, fields::ValueType type);

} // namespace dilim::rules

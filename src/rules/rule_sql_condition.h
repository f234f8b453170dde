// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind.h"
#include "rules/rule_sql_facts.h"

#include <functional>
#include <string>
#include <string_view>

namespace dilim::rules {

/// Adds a query in front of the whole one, "WITH name AS (query)"; `columns` stand behind the name. The name, made of
/// `kind` and a number.
using AddSqlQuery =
    std::function<std::string(std::string_view kind, std::string_view columns, const std::string &query)>;

/// Whether a condition takes the customer `c`: 1 or 0. `segment` names the query of a segment by its index.
[[nodiscard]] std::string sqlCondition(const SqlSource &source, const BoundCondition &condition,
                                       const std::function<std::string(std::size_t segment)> &segment,
                                       const AddSqlQuery &addQuery);

} // namespace dilim::rules

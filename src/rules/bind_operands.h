// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/field.h"
#include "rules/find_field.h"
#include "rules/rule.h"
#include "rules/value_test.h"

#include <string>
#include <vector>

namespace dilim::rules {

/// What is asked of a value, as the rule says it.
struct Asked {
    std::string line{}; // id, for errors
    std::string subject{}; // field or measure, for errors
    fields::ValueType type = fields::ValueType::Text;
    const std::string &op;
    const std::vector<Value> &operands;
    fields::Entity entity = fields::Entity::Customer; // whose rows hold the value, and other fields as operands
};

/// Operator and operands as a question about a value of the type. Errors: see `bind`.
[[nodiscard]] Result<ValueTest> bindTest(const Asked &asked, const Names &names);
/// Error rule.not_for_filters for operators of standing: what they ask is among customers, not among facts.
[[nodiscard]] Result<void> checkForFilter(const std::string &line, const std::string &op);

} // namespace dilim::rules

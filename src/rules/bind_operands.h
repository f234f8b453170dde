// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/field.h"
#include "rules/context.h"
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
};

/// Operator and operands as a question about a value of the type. Errors: see `bind`.
[[nodiscard]] Result<ValueTest> bindTest(const Asked &asked, const Context &context);
/// The moments of a window; nothing for all time. Errors: see `bind`.
[[nodiscard]] Result<std::optional<IsInRange>> bindWindow(const std::string &line, const Window &window,
                                                          const Context &context);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "rules/explain.h"
#include "rules/rule.h"

#include <functional>
#include <optional>

namespace dilim::rules {

/// The verdict of a condition about the customer in question; nothing if it cannot be bound.
using VerdictOf = std::function<std::optional<bool>(const Condition &)>;

/// The condition with the operand that is nearest to its own among those that change its verdict. `value` is what it
/// found. Numbers and amounts move by the last place of the value, days by days, moments by milliseconds, numbers of
/// days and items by one; of bounds only one moves. An equality can be made to hold, not to fail. Nothing where
/// operands are no thresholds, or none changes the verdict.
[[nodiscard]] std::optional<Condition> withNearestOperand(const Condition &condition, const Finding &value,
                                                          const Context &context, const VerdictOf &verdictOf);

} // namespace dilim::rules

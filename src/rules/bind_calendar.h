// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind_operands.h"
#include "rules/operators.h"

namespace dilim::rules {

// Questions about days and moments: one function for each kind of operand. Errors: see `bind`.

[[nodiscard]] Result<ValueQuestion> bindDayRange(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindPeriod(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindWeekdays(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindMonths(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindDaysOfMonth(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindAnniversary(const Asked &asked, const Operator &op, const Names &names);
[[nodiscard]] Result<ValueQuestion> bindHours(const Asked &asked, const Operator &op, const Names &names);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

namespace dilim::wording {

/// The clause of a condition with a behaviour: "who made at least 3 purchases in the last 90 days", "whose last
/// purchase was before 1 May 2026", "son 90 günde kategorisi Ayakkabı olan en az 3 alışveriş yapmış".
[[nodiscard]] QString behaviourClause(const rules::Condition &condition, const Speech &speech);

} // namespace dilim::wording

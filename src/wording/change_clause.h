// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/clause_words.h"

namespace dilim::wording {

/// "whose number of purchases in the last 30 days is at least 20% lower than in the 30 days before": a comparison of a
/// change, of the subject in a window. The family is that of the measure.
[[nodiscard]] QString changeClause(const QString &subject, const rules::Window &window, rules::Change change,
                                   Comparison comparison);

} // namespace dilim::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

namespace dilim::wording {

/// The facts with what is asked of each: "purchases whose sales channel is Web and containing both an item whose
/// category is Shoes and an item whose brand is Martı". Conditions on lines of an order are about one item of it.
[[nodiscard]] QString filtered(const QString &noun, rules::Facts facts, const rules::FilterGroup &where,
                               const std::vector<rules::FilterGroup> &containing, const Speech &speech);
/// What stands behind the noun, clause by clause.
[[nodiscard]] QStringList filterClauses(rules::Facts facts, const rules::FilterGroup &where,
                                        const std::vector<rules::FilterGroup> &containing, const Speech &speech);
/// "category Shoes and brand Martı"; empty if a filter needs a clause of its own.
[[nodiscard]] QString briefFilters(const rules::FilterGroup &where, const Speech &speech);

} // namespace dilim::wording

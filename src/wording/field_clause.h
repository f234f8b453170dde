// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/clause_words.h"

namespace dilim::wording {

/// The family of a field's values: its type's, unless the field holds days or percent.
[[nodiscard]] Family fieldFamily(const fields::Catalogue &catalogue, std::string_view field);

/// "whose country is Germany", "whose birthday is today": a comparison of a field of customers, or of facts in a
/// filter.
[[nodiscard]] QString fieldClause(std::string_view field, std::string_view op,
                                  const std::vector<rules::Value> &operands, const Speech &speech);
/// "category Shoes"; empty where the comparison needs a whole clause.
[[nodiscard]] QString shortFieldClause(const rules::Filter &filter, const Speech &speech);

} // namespace dilim::wording

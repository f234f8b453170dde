// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

namespace dilim::wording {

/// Clauses of what is yes or no of a customer.
/// "who added to the cart, then within 1 day made no purchase", "sepete ürün ekleyip ardından 1 gün içinde hiç
/// alışveriş yapmamış".
[[nodiscard]] QString sequenceClause(const rules::Sequence &sequence, std::string_view op, const Speech &speech);
/// "who are in the segment “Loyal”".
[[nodiscard]] QString membershipClause(const rules::Membership &membership, std::string_view op, const Speech &speech);
/// "who are in the random 10% “spring”".
[[nodiscard]] QString shareClause(const rules::RandomShare &share, std::string_view op, const Speech &speech);
/// "among those (...)", "not among those (...)", and what else an operator can ask of yes or no.
[[nodiscard]] QString amongClause(const QString &clause, std::string_view op, const Speech &speech);

} // namespace dilim::wording

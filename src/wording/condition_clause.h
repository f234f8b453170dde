// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

namespace dilim::wording {

/// One line of a rule as it stands in the sentence: "whose country is Germany", "ülkesi Almanya olan".
[[nodiscard]] QString conditionClause(const rules::Condition &condition, const fields::Catalogue &catalogue,
                                      const rules::Context &context);

} // namespace dilim::wording

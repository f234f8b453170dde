// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

namespace dilim::wording {

/// The rule as one plain sentence in the language of the context: "Customers whose country is Germany; but nobody whose
/// city is Ankara." Lines that are switched off are left out; a rule without lines is everybody. Fields that the
/// catalogue does not know are named by their id.
[[nodiscard]] QString ruleSentence(const rules::Rule &rule, const fields::Catalogue &catalogue,
                                   const rules::Context &context);

} // namespace dilim::wording

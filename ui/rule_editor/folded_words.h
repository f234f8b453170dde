// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

namespace dilim::ui {

/// What a folded group hides: "3 lines folded: City, Home, All of (Cart, Device)".
[[nodiscard]] QString foldedWords(const rules::Group &group, const fields::Catalogue &catalogue,
                                  const rules::Context &context);

} // namespace dilim::ui

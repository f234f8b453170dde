// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/rule.h"
#include "rules/rule_words_cursor.h"

#include <string>

namespace dilim::rules {

/// The symbols of the grammar in rule_words.h that are inside one line; errors stay in the cursor.
[[nodiscard]] Condition conditionAt(Cursor &cursor, const fields::Catalogue &catalogue);
/// A field of customers.
[[nodiscard]] std::string customerFieldAt(Cursor &cursor, const fields::Catalogue &catalogue);

} // namespace dilim::rules

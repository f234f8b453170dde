// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/deciding_rows.h"
#include "rules/explain.h"
#include "wording/language.h"

#include <QString>

#include <optional>
#include <string_view>

/// Words of what a line of a rule says about one customer, and of what is known of one.
namespace dilim::wording {

/// A line of a rule as a sentence of its own, in the language of the context.
[[nodiscard]] QString conditionSentence(const rules::Condition &condition, const fields::Catalogue &catalogue,
                                        const rules::Context &context);
/// The customer's field that an active line asks about; nothing if it asks about something else.
[[nodiscard]] const fields::Field *askedField(const rules::Verdict &verdict, const rules::Rule &rule,
                                              const fields::Catalogue &catalogue);
/// A value as people write it in the language of the context, lists with commas; empty where nothing is known. The
/// words of some fields are the program's own: see `valueLabel`.
[[nodiscard]] QString findingText(const rules::Finding &value, fields::ValueType type, std::string_view fieldId,
                                  const rules::Context &context);
/// "orders.csv, line 17".
[[nodiscard]] QString sourceText(const std::optional<rules::RowSource> &source,
                                 std::string_view language = loadedLanguage());

} // namespace dilim::wording

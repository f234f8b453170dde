// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/catalogue.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

namespace dilim::ui {

/// Why a line cannot be answered, for whoever looks at that line: what is missing and what to do. `line` is its name.
[[nodiscard]] QString reasonWords(const Error &error, const QString &line);
/// What a line is called where one does not see it: "City", "Bought", "All of"; empty if the rule does not have it.
[[nodiscard]] QString lineName(const rules::Rule &rule, const std::string &line, const fields::Catalogue &catalogue,
                               const rules::Context &context);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "fields/catalogue.h"
#include "rules/context.h"

#include <QString>

/// Flaws of the data in words, in the language of the context.
namespace dilim::wording {

/// "Missing values", "Impossible values" ...
[[nodiscard]] QString flawKindLabel(analysis::FlawKind kind, std::string_view language);
/// "Serious", "Worth a look", "Small".
[[nodiscard]] QString severityLabel(analysis::Severity severity, std::string_view language);
/// What is wrong, short: "Income: one digit over and over".
[[nodiscard]] QString flawTitle(const analysis::Flaw &flaw, const fields::Catalogue &catalogue,
                                const rules::Context &context);
/// How many it concerns: "24 customers (1.1%)", "3 orders", "18 pairs".
[[nodiscard]] QString flawCount(const analysis::Flaw &flaw, std::string_view language);
/// Why that is a flaw and what comes of it, in a sentence.
[[nodiscard]] QString flawExplanation(const analysis::Flaw &flaw, std::string_view language);
/// What helps, in a sentence.
[[nodiscard]] QString flawFix(const analysis::Flaw &flaw, std::string_view language);
/// The value of an example: "₺666.666", "02.05.1893", "Istambul → İstanbul"; empty where there is none.
[[nodiscard]] QString flawExampleText(const analysis::Flaw &flaw, const analysis::FlawExample &example,
                                      const fields::Catalogue &catalogue, const rules::Context &context);
/// "Missing values: 12.4 of 25 points".
[[nodiscard]] QString scorePartText(const analysis::ScorePart &part, std::string_view language);
/// How the score is computed, in a few sentences.
[[nodiscard]] QString scoreExplanation(std::string_view language);

} // namespace dilim::wording

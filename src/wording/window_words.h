// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

namespace dilim::wording {

/// Where a window stands: with a verb ("who bought ... in the last 90 days": son 90 günde ...) or with a noun
/// ("purchases in the last 90 days": son 90 gündeki ...).
enum class Beside : std::uint8_t { Verb, Noun };

/// "in the last 90 days", "son 90 günde"; empty for all time.
[[nodiscard]] QString windowText(const rules::Window &window, Beside beside, const Speech &speech);
/// The text with its window, if there is one: "purchases in the last 90 days", "son 90 gündeki alışverişlerinin".
[[nodiscard]] QString inWindow(const QString &text, const rules::Window &window, Beside beside, const Speech &speech);
/// What a change is against: "the 30 days before", "önceki 30 güne".
[[nodiscard]] QString windowBeforeText(const rules::Window &window, const Speech &speech);

/// "within 1 day", "at least 2 hours later", "between 2 hours and 1 day later"; empty without spans.
[[nodiscard]] QString laterText(const std::optional<rules::Span> &after, const std::optional<rules::Span> &within,
                                const Speech &speech);

} // namespace dilim::wording

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "wording/speech.h"

#include <optional>
#include <string_view>

namespace dilim::wording {

/// What people do in an event of a well-known kind: source texts, each with its context. "sepete ürün ekleyip",
/// "sepete ürün eklemiş", "sepete ürün eklememiş", "sepete ürün eklemeden".
struct EventVerbs {
    const char *did = nullptr; // "opened an e-mail": RuleThen before another step, RuleLastStep at the end
    const char *didNot = nullptr; // RuleNotDone: "did not open an e-mail"
    const char *doing = nullptr; // RuleWithout: "opening an e-mail"
};

/// By a value of event.type; nullptr where nobody knows what people do in such an event.
[[nodiscard]] const EventVerbs *eventVerbs(std::string_view word);

/// Events that filters tie to one well-known kind, and what else the filters ask.
struct KnownEvent {
    const EventVerbs *verbs = nullptr;
    rules::FilterGroup rest{};
};
[[nodiscard]] std::optional<KnownEvent> knownEvent(rules::Facts facts, const rules::FilterGroup &where);

/// The words for what was done, in events with these filters: "opened an e-mail (in an event whose campaign is May)".
[[nodiscard]] QString inEvents(const QString &done, const rules::FilterGroup &filters, const Speech &speech);

} // namespace dilim::wording

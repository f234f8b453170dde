// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

class Overviews;

/// Something that can happen in a sequence: a purchase, an item bought, an event of a kind.
struct Happening {
    QString words{}; // "adding to the cart"
    rules::Facts facts = rules::Facts::Orders;
    std::vector<std::string> kinds{}; // of events, as the data write them; empty: of any kind
};

/// What the data have, most frequent events first.
[[nodiscard]] std::vector<Happening> happenings(const WorkspaceState &state, const Overviews &overviews);
/// The facts of such a happening, without any other filter.
[[nodiscard]] rules::StepFacts factsOf(const Happening &happening);
/// The filter among the outermost ones that says of what kind the events are; nothing where none alone does.
[[nodiscard]] std::optional<std::size_t> kindFilter(const rules::StepFacts &step);
/// What happens in a step, without its other filters: "adding to the cart".
[[nodiscard]] QString happeningWords(const rules::StepFacts &step, const std::string &language);

} // namespace dilim::ui

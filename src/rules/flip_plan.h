// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/explain.h"
#include "rules/rule.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::rules {

/// A line whose verdict is to change.
struct PlannedChange {
    const Condition *condition = nullptr; // of the rule
    const Verdict *verdict = nullptr; // its verdict now
    Match match = Match::All; // of the group it stands in
};

/// The fewest lines whose verdicts must change so that the root's does, in reading order; nothing if no lines do it.
/// The verdicts are those of the rule's lines. Exact: from the conditions up, each line knows how many changes make it
/// hold and how many make it fail.
[[nodiscard]] std::optional<std::vector<PlannedChange>> plannedChanges(const Rule &rule,
                                                                       std::span<const Verdict> verdicts);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::rules {

enum class ChangeKind : std::uint8_t {
    Operand, // the nearest operand with the other verdict
    Operator, // the negation; or "has a value" or "has no value" where only these take the customer
    SwitchedOff // a line of an All of whose value is not known
};

/// A line as it would be.
struct LineChange {
    ChangeKind kind = ChangeKind::Operand;
    Condition condition{}; // with the id of the line
};

/// The smallest change of a rule that takes a customer in, or out: the fewest lines whose verdict must change. A change
/// of the limit counts as a line.
struct Flip {
    std::vector<LineChange> lines{}; // in reading order
    std::optional<std::uint32_t> limit{}; // customers
};

/// The rule with the changes.
[[nodiscard]] Rule applied(Rule rule, const Flip &flip);

/// Nothing if no verdict of lines and no limit changes the answer: an All of without lines takes everybody. If a limit
/// cuts the customer off although the root takes him or her, it is raised; if the changed rule would still cut him or
/// her off, it is raised as well. Errors: those of `explain`.
[[nodiscard]] Result<std::optional<Flip>> smallestFlip(const Rule &rule, const columns::Snapshot &snapshot,
                                                       std::size_t customer, const Context &context, Progress &progress,
                                                       const Library &library = {});

} // namespace dilim::rules

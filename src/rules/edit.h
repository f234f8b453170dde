// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// Every edit of a rule is a function from rule to rule. Lines are named by their ids, which stay unique: lines that
// come in with an id that is taken, or with none, get a new one. An edit that names a line that is not there, or that
// would make no rule (the root taken out or moved, a group moved into itself), gives the rule as it was.

namespace dilim::rules {

/// The same rule with an id for every line that has none: g1, g2 ... for groups and c1, c2 ... for conditions, counted
/// in reading order, passing over ids that are taken.
[[nodiscard]] Rule withIds(Rule rule);

/// Nothing if no line, or one of the other kind, has the id.
[[nodiscard]] const Condition *findCondition(const Rule &rule, std::string_view id);
[[nodiscard]] const Group *findGroup(const Rule &rule, std::string_view id);

/// Before the child with this index of a group; indexes from its size on mean behind the last one.
struct Place {
    std::string group{}; // id
    std::size_t index = 0;
    friend bool operator==(const Place &, const Place &) = default;
};
/// Where a line stands; nothing for the root.
[[nodiscard]] std::optional<Place> placeOf(const Rule &rule, std::string_view id);

[[nodiscard]] Rule withLine(Rule rule, const Place &place, Node line);
[[nodiscard]] Rule withoutLine(Rule rule, std::string_view id);
/// The place is one of the rule as it is before the move.
[[nodiscard]] Rule withLineMoved(Rule rule, std::string_view id, const Place &place);
/// A copy right behind the line.
[[nodiscard]] Rule withLineTwice(Rule rule, std::string_view id);
/// The line as the only child of a new group at its place. Around the root: the root becomes the child of a new root.
[[nodiscard]] Rule withGroupAround(Rule rule, std::string_view id, Match match);
[[nodiscard]] Rule withLineOn(Rule rule, std::string_view id);
[[nodiscard]] Rule withLineOff(Rule rule, std::string_view id);
/// A condition gets its operator's negation; Any of becomes None of and back; other groups stay as they are.
[[nodiscard]] Rule withLineNegated(Rule rule, std::string_view id);
/// In the place of the condition with the same id.
[[nodiscard]] Rule withCondition(Rule rule, Condition condition);
/// `number` counts for AtLeast, AtMost and Exactly.
[[nodiscard]] Rule withMatch(Rule rule, std::string_view group, Match match, int number = 0);

} // namespace dilim::rules

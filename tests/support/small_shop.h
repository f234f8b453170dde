// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "rules/rule.h"
#include "support/snapshot_builder.h"

#include <string>
#include <string_view>

namespace dilim::test {

/// Five customers, of whom nothing is known about the third, and what they ordered, for tests that say by number who is
/// taken. The day is 2024-03-10 in Istanbul: now is 2024-03-09T21:00:00Z.
[[nodiscard]] SnapshotSource smallShop();
[[nodiscard]] rules::Context smallShopDay();

/// A rule of these lines (JSON, separated by commas), all of which must be true. A text that does not read is a mistake
/// of the test and ends the program.
[[nodiscard]] rules::Rule ruleOfLines(std::string_view lines);
/// The same for the JSON of a whole group.
[[nodiscard]] rules::Rule ruleOfGroup(std::string_view group);

} // namespace dilim::test

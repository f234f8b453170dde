// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace dilim::test {

/// The most lines for which all sets of lines are tried.
inline constexpr std::size_t mostFlippedLines = 12;

/// Of how many conditions the verdict must change so that the root's does, found by trying all sets of them. Nothing if
/// no set does it. At most `mostFlippedLines` conditions are switched on. `taken` says whether a condition takes the
/// customer.
[[nodiscard]] std::optional<int> fewestFlips(const rules::Group &root,
                                             const std::function<bool(const rules::Condition &)> &taken);
/// The conditions that are switched on, with every group around them.
[[nodiscard]] std::size_t activeConditions(const rules::Group &root);

} // namespace dilim::test

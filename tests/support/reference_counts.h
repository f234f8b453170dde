// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/evaluate.h"
#include "rules/rule.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace dilim::test {

/// Whether each customer is among them.
using People = std::vector<bool>;

[[nodiscard]] bool isOn(const rules::Node &node);

/// Whether a group takes somebody whom so many of so many lines take.
[[nodiscard]] bool accepts(const rules::Group &group, int taken, int asked);

/// What each line does, by the definitions of rules/evaluate.h. `peopleOf` gives whom a line by itself takes.
[[nodiscard]] rules::Counts countsOf(const rules::Group &root, std::size_t customers,
                                     const std::function<People(const rules::Node &)> &peopleOf);

} // namespace dilim::test

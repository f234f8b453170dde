// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"
#include "rules/evaluate.h"

#include <vector>

namespace dilim::rules {

/// For each line of the rule the customers it takes by itself, among all customers; a None-of group takes those whom no
/// child matches. Lines that are switched off take nobody, only the root takes everybody then. Error: `cancelledCode`.
[[nodiscard]] Result<std::vector<columns::Bitmap>> matchesByLine(const BoundRule &rule,
                                                                 const columns::Snapshot &snapshot, Progress &progress);

/// What each line does, from what each line matches. People reach a line as follows: everybody reaches the root and
/// each child of an Any of; a child of an All of or None of is reached by those whom the lines above it left.
[[nodiscard]] Counts countLines(const BoundRule &rule, const std::vector<columns::Bitmap> &matches);

} // namespace dilim::rules

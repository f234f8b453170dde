// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"

namespace dilim::rules {

/// The customers for whom the sequence happened (see Sequence in rule.h): one pass over the facts of each customer. A
/// cancelled progress leaves the answer incomplete.
[[nodiscard]] columns::Bitmap happened(const BoundSequence &sequence, const columns::Snapshot &snapshot,
                                       const Progress &progress);

} // namespace dilim::rules

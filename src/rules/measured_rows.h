// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/bind.h"
#include "rules/measure.h"

namespace dilim::rules {

/// The measure of a behaviour over these rows of its facts, its change left out; of Share the part: the sum of the
/// field, or the number of rows.
[[nodiscard]] MeasureValues measuredRows(const BoundBehaviour &behaviour, const columns::Bitmap &rows,
                                         const columns::Snapshot &snapshot, const Progress &progress);

} // namespace dilim::rules

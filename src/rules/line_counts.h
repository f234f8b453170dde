// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"
#include "rules/bind.h"
#include "rules/evaluate.h"

#include <vector>

namespace dilim::rules {

/// What each line does (see LineCount), from what each line takes by itself. People reach a line as follows: everybody
/// reaches the root and each child of an Any of or At least; a child of the other groups is reached by those whom the
/// lines above it left.
[[nodiscard]] std::vector<LineCount> lineCounts(const BoundRule &rule, const std::vector<columns::Bitmap> &matches);

} // namespace dilim::rules

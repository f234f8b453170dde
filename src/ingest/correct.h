// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inspect.h"
#include "ingest/read_pass.h"

namespace dilim::ingest {

/// Compares what the whole file proves with what the sample let us guess. Puts right the readings that fell and tells
/// why. True if the file must be read again.
bool correct(Inspection &inspection, const PassResult &pass, const Hints &hints);

} // namespace dilim::ingest

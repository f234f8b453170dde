// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/batch_builder.h"

#include <functional>

namespace dilim::ingest {

/// Looks at a parsed chunk on the thread that parsed it.
using PrepareChunk = std::function<void(ParsedChunk &)>;
/// Takes parsed chunks in file order, on the thread that called `parseChunks`.
using DeliverChunk = std::function<Result<void>(ParsedChunk)>;

/// Reads a file through the cutter and parses its chunks on `workers` threads (0: all here, one after another); the
/// number of chunks on their way is bounded. Stops at the first error, and with `cancelledCode` when cancelled.
Result<void> parseChunks(ChunkCutter &cutter, const ReadPlan &plan, unsigned workers, const PrepareChunk &prepare,
                         const DeliverChunk &deliver, const Progress &progress);

} // namespace dilim::ingest

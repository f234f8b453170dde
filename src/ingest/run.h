// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/preview.h"
#include "ingest/read_report.h"
#include "ingest/row_sink.h"

#include <string>

namespace dilim::ingest {

/// Reads the whole file into the sink, on all cores. Types and marks are first guessed from a sample, then proved or
/// corrected by every cell of the file; if a guess falls, the sink is begun anew and the file is read once more.
/// Progress counts bytes. Errors: those of `preview`, those of the sink, `cancelledCode`, "file.changed" (the file
/// changed while it was read), "file.too_many_rows" (limit).
Result<ReadReport> run(const std::string &path, const Hints &hints, RowSink &sink, Progress &progress);

} // namespace dilim::ingest

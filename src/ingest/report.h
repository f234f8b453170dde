// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ingest/inspect.h"
#include "ingest/read_pass.h"
#include "ingest/read_report.h"

#include <cstdint>
#include <string>

namespace dilim::ingest {

/// How a file is read, apart from what is in it: results are the same under all settings, up to the limit of
/// rows.
struct RunSettings {
    unsigned workers = 0; // threads that parse; 0: none but the caller's
    std::size_t chunkBytes = std::size_t{1} << 20;
    std::uint64_t mostRecords = maxRecords;
};

/// `run` with settings of one's own, for tests and benchmarks.
Result<ReadReport> runWith(const std::string &path, const Hints &hints, const RunSettings &settings, RowSink &sink,
                           Progress &progress);

/// The report of a whole file that was read as inspected (and corrected).
[[nodiscard]] ReadReport makeReport(const Inspection &inspection, const PassResult &pass, std::uint64_t bytes);
/// The complete mapping of a plan: reading with it again gives the same.
[[nodiscard]] Mapping mappingOf(const Inspection &inspection);

} // namespace dilim::ingest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/read_report.h"
#include "store/import_records.h"
#include "workspace/import_request.h"
#include "workspace/read_basis.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace dilim::workspace {

/// A file read to its end that is not in the workspace yet.
struct ReadFile {
    std::optional<FileState> state{}; // before it was read
    store::ImportRecords records;
    ingest::ReadReport report{};
};

/// Called before records are taken, with the number of cells taken since the reading began.
using BeforeRecords = std::function<void(std::size_t cells)>;

/// Reads a file without the workspace, on any thread. Errors: those of hintsFor and ingest::run.
Result<ReadFile> readFile(const ImportRequest &request, const ReadBasis &basis, Progress &progress,
                          const BeforeRecords &before = {});

} // namespace dilim::workspace

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
#include <vector>

namespace dilim::workspace {

/// A file read to its end that is not in the workspace yet.
struct ReadFile {
    std::optional<FileState> state{}; // before it was read
    store::ImportRecords records;
    ingest::ReadReport report{};
};

/// Looks on while a file is read, on the thread that reads.
struct ReadWatch {
    std::function<void(const ingest::ImportPlan &)> begun{}; // also when a file turns out to be read in another way
    /// Before more is taken: cells since it was begun, or of the whole file as far as that can be told.
    std::function<void(std::size_t cells)> taking{};
};

/// What the workspace will know when a file is in that feeds these fields.
[[nodiscard]] ReadBasis basisAfter(ReadBasis basis, const ImportRequest &request,
                                   const std::vector<fields::Field> &customFields);

/// Reads a file without the workspace, on any thread. Errors: those of hintsFor and ingest::run.
Result<ReadFile> readFile(const ImportRequest &request, const ReadBasis &basis, Progress &progress,
                          const ReadWatch &watch = {});

} // namespace dilim::workspace

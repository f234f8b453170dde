// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/workspace_file.h"

#include <string>
#include <vector>

namespace dilim::store {

struct CheckReport {
    std::uint64_t pieces = 0; // packed pieces whose checksum was computed anew
    std::uint64_t bytes = 0;
    std::vector<Error> problems{}; // "check.sqlite" (text), "check.piece" (layer, column, piece), "check.digest", ...
};

/// SQLite's integrity and foreign key checks, every piece's checksum, the digest over all, and that all counts add up.
Result<CheckReport> check(WorkspaceFile &file, Progress &progress);
/// Whether SQLite finds its structures whole: some seconds for a large file, much less than `check`. Errors:
/// "workspace.damaged" (path, detail).
Result<void> quickCheck(WorkspaceFile &file);
/// Hex SHA-256 over all content, in a fixed order: equal for equal content.
Result<std::string> contentDigest(WorkspaceFile &file);

} // namespace dilim::store

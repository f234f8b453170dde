// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "workspace/workspace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::workspace {

enum class RefreshOutcome : std::uint8_t {
    Imported, // new, or changed since it was read; its import may still say that nothing in it was new
    Unchanged, // as it was when it was read last
    Missing, // no longer where it was
    Failed,
};

/// What became of one file, or of one table of it.
struct RefreshedFile {
    std::string path{};
    std::string table{}; // that was chosen of a file with several
    RefreshOutcome outcome = RefreshOutcome::Unchanged;
    std::optional<ImportResult> import{}; // of those imported
    std::optional<Error> error{}; // of those that failed, and of folders that are missing
};

/// Takes what is new: every file that was imported before and has changed since, each table of it that was taken, and
/// every new file of the folders that are watched, by name; of archives each file that is a table. Files are imported
/// one by one, each as a whole or not at all; one that cannot be read stops none of the others. Errors: `cancelledCode`
/// (files before it are in), those of the workspace file.
Result<std::vector<RefreshedFile>> refresh(Workspace &workspace, Moment now, const std::string &language,
                                           Progress &progress);

/// Watches a folder from now on: its files are taken at the next refresh. Error "refresh.no_folder" (path).
Result<void> watchFolder(Workspace &workspace, const std::string &path, const ingest::Mapping &wanted);
/// A file or folder is no longer refreshed; what was imported from it stays. Error "refresh.unknown_path" (path).
Result<void> forgetPlace(Workspace &workspace, const std::string &path);

} // namespace dilim::workspace

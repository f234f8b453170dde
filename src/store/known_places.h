// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "ingest/mapping.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <string>
#include <vector>

// Where imports came from: files and folders of this computer.

namespace dilim::store {

/// A file as it was when it was read last; of a file with several tables there is one for each table that was chosen.
struct KnownFile {
    std::string path{};
    std::uint64_t size = 0;
    Moment modified{};
    ingest::Mapping wanted{}; // what a person fixed for it, the table that was chosen included
};

struct KnownFolder {
    std::string path{};
    ingest::Mapping wanted{}; // for every new file in it
};

/// By path and table.
Result<std::vector<KnownFile>> knownFiles(WorkspaceFile &file);
Result<std::vector<KnownFolder>> knownFolders(WorkspaceFile &file);
/// In the place of what was known under the same path, of a file under the same path and table.
Result<void> rememberFile(WorkspaceFile &file, const KnownFile &known);
Result<void> rememberFolder(WorkspaceFile &file, const KnownFolder &known);
/// No longer refreshed; imports stay. Error "refresh.unknown_path" (path).
Result<void> forgetPlace(WorkspaceFile &file, const std::string &path);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "ingest/mapping.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dilim::workspace {

/// What a person asks for when importing one file.
struct ImportRequest {
    std::string path{};
    ingest::Mapping wanted{}; // what is fixed beforehand; the rest is found out
    bool remember = false; // keep `wanted` for later files with the same header words
    bool dryRun = false; // count and report, write nothing; several files: Workspace::tryImports
    Moment now{};
    std::string language{"en"};
};

/// Size and time of change of a file, or of the archive in which it lies; nothing if it is not there.
struct FileState {
    std::uint64_t size = 0;
    Moment modified{};
    friend bool operator==(const FileState &, const FileState &) = default;
};
[[nodiscard]] std::optional<FileState> fileState(const std::string &path);

} // namespace dilim::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ingest/readers/input_file.h"

#include <memory>
#include <optional>
#include <string>

namespace dilim::ingest {

/// A path that goes on behind a file, into it.
struct PathInFile {
    std::string file{};
    std::string entry{};
};
[[nodiscard]] std::optional<PathInFile> pathInFile(const std::string &path);

/// Opens a file, or an entry of an archive, which is unpacked into a nameless temporary file; what was unpacked last is
/// kept. Errors: those of InputFile::open, "archive.damaged" (path), "archive.encrypted" (path), "archive.unsafe"
/// (path, what), "file.missing" (path) for an unknown entry, those of NamelessFile, `cancelledCode`.
Result<std::shared_ptr<const InputFile>> openFileOrEntry(const std::string &path, Progress &progress);

/// An error of an archive in the words of archives.
[[nodiscard]] Error archiveError(const Error &error, const std::string &path);

} // namespace dilim::ingest

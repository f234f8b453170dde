// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// A file that can be imported by its path. What lies in an archive of exports is a file of its own; its path is that
/// of the archive and its name in it: "folder/shop.zip/customers.csv".
struct FoundFile {
    std::string path{};
    std::optional<Error> unreadable{}; // it is no table: "archive.no_table" (name), "archive.nested" (name)
};

/// A file itself, or all files of an archive that is no workbook, tables and others. Folders, hidden files and what
/// systems put into archives (__MACOSX) are left out. Errors: "archive.damaged" (path), "archive.encrypted" (path),
/// "archive.unsafe" (path, what), "archive.empty" (path); a file that cannot be opened is no error here.
Result<std::vector<FoundFile>> filesIn(const std::string &path, Progress &progress);

/// The file itself, or the archive in which it lies.
[[nodiscard]] std::string fileOnDisk(const std::string &path);

/// Name without folders: "customers.csv", "shop.zip/customers.csv".
[[nodiscard]] std::string fileNameOf(const std::string &path);

} // namespace dilim::ingest

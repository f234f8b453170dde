// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace dilim::store {

/// An entry in the list of workspaces that this process has open, as long as it lives. POSIX drops a process's locks on
/// a file as soon as any of its handles on that file is closed, so that nobody but SQLite may open and close a file
/// that is in this list.
class OpenEntry
{
public:
    /// Looks at a file's kind and, where this process does not have it open, at its first bytes; then lists it. Errors:
    /// "workspace.missing" (path), "workspace.not_ours" (path, "link", "folder", "special", "short", "sqlite" or
    /// "other"), "workspace.newer" (path, found, known), "workspace.unreadable" (path, detail).
    static Result<std::unique_ptr<OpenEntry>> inspected(const std::string &path);
    OpenEntry(const OpenEntry &) = delete;
    OpenEntry &operator=(const OpenEntry &) = delete;
    ~OpenEntry();

private:
    explicit OpenEntry(std::string canonicalPath);
    std::string m_path; // canonical
};

/// Whether a file is a workspace, open or not, of this program or a newer one.
[[nodiscard]] bool isWorkspace(const std::string &path);

} // namespace dilim::store

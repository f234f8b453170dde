// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

class QLockFile;

namespace dilim::workspace {

/// Says beside a workspace that somebody has it open for writing: a small file with this computer's name and the
/// process, gone when this object is. It keeps people from working against each other; data are safe by SQLite's own
/// locks. What a program left behind that is not running any more on this computer is taken over.
class WorkspaceLock
{
public:
    /// Null where no file can be made beside the workspace, such as on a read-only disk. Error:
    /// "workspace.open_elsewhere" (path, user, computer, since: milliseconds since 1970).
    static Result<std::unique_ptr<WorkspaceLock>> take(const std::string &path);
    ~WorkspaceLock();

    [[nodiscard]] bool isOf(const std::string &path) const;
    /// Whoever had the workspace open before did not close it: the power went, or the program was killed.
    [[nodiscard]] bool wasLeftBehind() const { return m_leftBehind; }

private:
    explicit WorkspaceLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
    bool m_leftBehind = false;
};

} // namespace dilim::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite.h"

#include <string>

namespace dilim::store {

/// A copy without free pages, checked by SQLite, on the disk, under its name only when all that is done; over whatever
/// had that name. Errors: those of Connection, "file.cannot_write" (path, detail), "workspace.damaged" (what is wrong).
Result<void> copyVerified(Connection &connection, const std::string &target);

} // namespace dilim::store

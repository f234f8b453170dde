// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite.h"

#include <span>
#include <string>
#include <string_view>

namespace dilim::store {

/// The scripts of schema/, in order: script i brings schema i to schema i + 1.
[[nodiscard]] std::span<const std::string_view> schemaScripts();

/// Brings an open file from its schema (PRAGMA user_version; 0: nothing there yet) to the last script's. A file that
/// has content is first copied beside itself ("shop.dilim.schema-1", verified); the scripts are one transaction, which
/// ends with a check of all foreign keys. Gives the path of the copy, empty if none was
/// needed. Errors: those of Connection, "workspace.newer" (path, found, known), "workspace.no_backup" (path, detail).
Result<std::string> migrate(Connection &connection, std::span<const std::string_view> scripts);

/// Error "workspace.damaged" (path, detail) unless the tables are exactly those that the scripts make: a file from
/// elsewhere brings no triggers, views or looser tables.
Result<void> checkSchema(Connection &connection, std::span<const std::string_view> scripts);

/// "ok" or the first complaint of PRAGMA integrity_check.
Result<std::string> integrityOf(Connection &connection);

} // namespace dilim::store

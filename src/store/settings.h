// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sqlite.h"
#include "store/workspace_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace dilim::store {

/// Keys of the table `setting`. All values are text.
inline constexpr std::string_view currencyKey = "currency";
inline constexpr std::string_view timeZoneKey = "time_zone";
inline constexpr std::string_view digestKey = "digest"; // of all content, sealed by the last change
inline constexpr std::string_view versionKey = "version"; // whole number, raised by every change

Result<std::optional<std::string>> setting(Connection &connection, std::string_view key);
Result<void> setSetting(Connection &connection, std::string_view key, std::string_view value);

/// Error "workspace.damaged" where one of them is missing or makes no sense.
Result<WorkspaceSettings> readSettings(Connection &connection);
/// Errors: "workspace.bad_currency" (text), "time_zone.unknown" (id).
Result<void> writeSettings(Connection &connection, const WorkspaceSettings &settings);
/// How many changes the workspace has seen: other content, other number.
Result<std::uint64_t> contentVersion(Connection &connection);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "workspace/workspace.h"

#include <QString>

#include <string>

namespace dilim::cli {

/// One entry of `import --json` "files"; keys as documented in the README.
[[nodiscard]] Json importJson(const workspace::ImportResult &result);
/// One entry of `imports --json`.
[[nodiscard]] Json importRecordJson(const store::ImportRecord &record);
/// What one import did, in lines for people: counts, how the file was understood, what is doubtful or could not be
/// read.
[[nodiscard]] QString importWords(const workspace::ImportResult &result, const std::string &language, bool dryRun);

} // namespace dilim::cli

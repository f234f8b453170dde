// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_report.h"

#include <string>

namespace dilim::workspace {

/// The part of a report that is kept with its import: dialect, columns with their evidence, doubtful ones, findings.
/// JSON, without samples of values (those are personal data).
[[nodiscard]] std::string importReportJson(const ingest::ReadReport &report);

} // namespace dilim::workspace

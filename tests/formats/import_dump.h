// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace dilim::tests {

/// Imports the files one after the other into a new workspace (TRY, Europe/Istanbul, English, a fixed day) and tells as
/// text what came of it: of each file what it was taken for, how its columns are read, counts, doubts, findings and
/// what could not be read; then every customer, order, line, product and event with all values that are not empty.
/// Lines end with '\n'. The text is the same on every machine.
Result<std::string> importDump(const std::vector<std::string> &paths);

} // namespace dilim::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/read_plan.h"

#include <string>
#include <string_view>

namespace dilim::ingest {

/// The text of a rejected row as it is kept: its beginning, U+FFFD for what is not well-formed, and without long
/// numbers if the plan leaves out columns because of what they hold.
[[nodiscard]] std::string rejectText(std::string_view row, const ReadPlan &plan);

} // namespace dilim::ingest

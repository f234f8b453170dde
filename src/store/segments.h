// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/workspace_file.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// A saved rule. Rules are text to the store.
struct Segment {
    std::uint32_t id = 0;
    std::string name{}; // unique in the workspace by match key
    std::uint8_t colour = 0; // index 0..9 of the categorical colours
    std::string ruleJson{};
};

/// In the order in which they were added.
Result<std::vector<Segment>> segments(WorkspaceFile &file);
/// Adds, or replaces the rule of the segment of that name. Errors: "segment.bad_name" (name).
Result<Segment> saveSegment(WorkspaceFile &file, std::string_view name, const std::string &ruleJson);
/// Error: "segment.unknown" (name).
Result<void> removeSegment(WorkspaceFile &file, std::string_view name);

} // namespace dilim::store

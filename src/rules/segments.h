// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// Another segment that a rule asks for, itself or through others.
struct NeededSegment {
    const Rule *rule = nullptr; // of the library
    std::string name{}; // as the first line that asks for it writes it
    std::string line{}; // id of the line of the outermost rule that leads to it first
};

/// All of them, each once, those asked by others before the askers.
struct NeededSegments {
    std::vector<NeededSegment> segments{};
    std::map<std::string, std::size_t, std::less<>> byKey{}; // index by match key of the name

    /// The name is one that some line in reach asks for.
    [[nodiscard]] std::size_t indexOf(std::string_view name) const;
};

/// Follows the memberships of lines that are switched on. The rule's lines have ids. Errors: rule.unknown_segment,
/// rule.segment_cycle; see `bind`.
[[nodiscard]] Result<NeededSegments> neededSegments(const Rule &rule, const Library &library);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/pages/breakdowns/time_range.h"
#include "ui/pages/breakdowns/topics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// Some customers by name: a segment, everybody or nobody.
struct Audience {
    enum class Kind : std::uint8_t { Nobody, Everyone, Segment } kind = Kind::Everyone;
    std::string segment{};
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// Whom the page is about, and when.
struct People {
    Audience who{};
    Audience comparison{Audience::Kind::Nobody, {}};
    TimeRange range{};
    friend bool operator==(const People &, const People &) = default;
};

/// Errors: those of analysis::breakdown and rules::evaluate; "segment.unknown" (name) for one that is not there.
Result<analysis::BreakdownResult> answer(const WorkspaceState &state, const People &people,
                                         const std::vector<std::string> &by, Progress &progress);

/// What the page itself says.
struct PageAnswer {
    std::vector<Topic> topics{};
    std::uint64_t customers = 0; // all
    std::uint64_t who = 0;
};
Result<PageAnswer> answerPage(const WorkspaceState &state, const People &people, Progress &progress);

} // namespace dilim::ui

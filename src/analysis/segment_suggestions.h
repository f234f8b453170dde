// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "rules/rule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// A segment that many shops can use: a row of the table of suggestions.
struct SuggestedSegment {
    std::string_view id{}; // "bought_once"
    const char *name = nullptr; // English, context "Suggestions"
    const char *description = nullptr; // one sentence, the same
    std::array<std::string_view, 3> needs{}; // ids of fields that must be filled; empty ones are none
    /// Nothing where the data lack something else that it asks for.
    std::optional<rules::Rule> (*ruleOf)(const FieldSource &) = nullptr;
};

/// In the order of their worth.
[[nodiscard]] std::span<const SuggestedSegment> suggestedSegments();
/// Nothing if the id is unknown.
[[nodiscard]] const SuggestedSegment *findSuggestedSegment(std::string_view id);

/// A segment of the table that these data support.
struct SegmentSuggestion {
    std::string_view id{};
    rules::Rule rule{};
    std::uint64_t customers = 0; // whom it takes: neither nobody nor everybody
    friend bool operator==(const SegmentSuggestion &, const SegmentSuggestion &) = default;
};

/// Those of the table whose fields are filled and that take some of the customers but not all. First come groups that
/// somebody can act on, between half a percent and half of the customers, then the others; both in the order of the
/// table. Errors: `cancelledCode`, the snapshot's failure.
Result<std::vector<SegmentSuggestion>> suggestions(const FieldSource &source, Progress &progress);

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_templates.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dilim::ui {

/// What a template gives on the data of a workspace.
struct TemplateAnswer {
    const analysis::SegmentTemplate *row = nullptr;
    std::vector<std::string_view> missing{}; // fields that it needs and that are not filled
    std::optional<rules::Rule> rule{}; // filled with words of the data; nothing where they lack something
    std::uint64_t customers = 0; // whom the rule takes
    friend bool operator==(const TemplateAnswer &, const TemplateAnswer &) = default;
};

/// The rule file of a template, as it is in the program. Errors: those of `parseRule`.
[[nodiscard]] Result<rules::Rule> templateRule(std::string_view id);
/// All templates, in the order of their table. Errors: `cancelledCode`, the snapshot's failure.
[[nodiscard]] Result<std::vector<TemplateAnswer>> templateAnswers(const WorkspaceState &state, Progress &progress);

} // namespace dilim::ui

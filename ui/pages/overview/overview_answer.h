// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/period_figures.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"
#include "workspace/data_freshness.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// What somebody wants to see of a workspace.
struct OverviewQuestion {
    analysis::FigurePeriod period = analysis::FigurePeriod::Last365Days;
    std::string segment{}; // name; empty: everybody
};

/// One segment with a rule that can be answered.
struct SegmentMovement {
    std::string name{};
    std::uint8_t colour = 0;
    std::uint64_t customers = 0;
    double share = 0.0; // of all customers
    std::vector<double> sizes{}; // at the last states of the data, oldest first
    std::optional<std::int64_t> change{}; // since the state of the data before
};

/// What does not depend on a question.
struct OverviewNews {
    std::vector<SegmentMovement> segments{}; // in the order of the list of segments
    std::vector<workspace::SourceFreshness> sources{};
    std::vector<workspace::Notice> notices{};
};

/// Errors: `cancelledCode`, the snapshot's failure, those of the segment's rule.
Result<analysis::PeriodFigures> overviewFigures(const WorkspaceState &state, const OverviewQuestion &question,
                                                Progress &progress);
/// Errors: `cancelledCode`, the snapshot's failure.
Result<OverviewNews> overviewNews(const WorkspaceState &state, Progress &progress);

} // namespace dilim::ui

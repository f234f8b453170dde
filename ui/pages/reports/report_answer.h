// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/document.h"
#include "report/gather.h"
#include "report/layout.h"
#include "report/starters.h"
#include "ui/session/workspace_state.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace dilim::ui {

/// What a person asks of the page.
struct ReportWish {
    const report::Starter *starter = &report::starters().front();
    report::Paper paper = report::Paper::A4;
    QMarginsF margins = report::usualMargins;
    std::string language{}; // empty: as the window
    std::set<std::uint32_t> without{}; // ids of the segments that were not ticked
};

using PagesPtr = std::shared_ptr<const std::vector<report::Page>>;

/// A report with its pages.
struct ReportAnswer {
    report::Document document{};
    PagesPtr pages{};
    std::vector<report::LeftOut> leftOut{};
    Moment made{};
};

/// The starters that the data can fill: those about orders need some.
[[nodiscard]] std::vector<const report::Starter *> startersFor(const WorkspaceState &state);
/// Errors: `cancelledCode`, the snapshot's failure.
Result<ReportAnswer> reportOf(const WorkspaceState &state, const ReportWish &wish, Progress &progress);

} // namespace dilim::ui

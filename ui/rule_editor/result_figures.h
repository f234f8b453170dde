// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakdown.h"
#include "analysis/purchases.h"
#include "analysis/segment_figures.h"
#include "base/progress.h"
#include "base/result.h"
#include "rules/evaluate.h"
#include "ui/session/workspace_state.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// What the result pane shows of a rule's members.
struct ResultFigures {
    analysis::SegmentFigures members{};
    analysis::SegmentFigures everyone{};
    struct Breakdown {
        std::string field{};
        analysis::BreakdownResult result{};
    };
    std::vector<Breakdown> breakdowns{}; // of customers, compared with everyone
    std::vector<std::uint32_t> some{}; // rows of a few members
};

using PurchasesPtr = std::shared_ptr<const analysis::CustomerPurchases>;
/// Everybody's purchases, made once for all rules.
[[nodiscard]] PurchasesPtr everybodysPurchases(const WorkspaceState &state);
/// Errors: those of analysis::breakdown.
[[nodiscard]] Result<ResultFigures> resultFigures(const WorkspaceState &state, const rules::Evaluation &answer,
                                                  const analysis::CustomerPurchases &everybody, Progress &progress);

} // namespace dilim::ui

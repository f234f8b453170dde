// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"
#include "analysis/purchases.h"
#include "analysis/segment_figures.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// A value of a field and how frequent it is among those whose value is known.
struct ShareRow {
    std::string word{}; // empty: all others
    double share = 0; // of the members
    double everyone = 0; // of all customers
};
/// The most frequent values of a field among the members, then the others.
struct FieldShares {
    std::string field{};
    std::vector<ShareRow> rows{};
};

struct FewMember {
    std::uint32_t row = 0; // of the snapshot
    QString name{};
    QString place{};
    std::int64_t revenue = 0; // minor units
};

/// What the pane beside a rule says about the people it takes. A part is empty where the data have nothing for it.
struct ResultFigures {
    analysis::SegmentFigures members{};
    analysis::SegmentFigures everyone{};
    std::optional<FieldShares> places{};
    std::optional<FieldShares> kinds{}; // their devices, else where they come from, else who they are
    std::optional<analysis::FieldOverview> days{}; // since the last order
    std::vector<FewMember> some{}; // those with the most revenue
};

using PurchasesPtr = std::shared_ptr<const analysis::CustomerPurchases>;
/// Everybody's purchases, made once for all rules.
[[nodiscard]] PurchasesPtr everybodysPurchases(const WorkspaceState &state);

/// For a job. Errors: those of analysis::breakdown and fieldOverview.
[[nodiscard]] Result<ResultFigures> resultFigures(const WorkspaceState &state, const columns::Bitmap &members,
                                                  const analysis::CustomerPurchases &everybody, Progress &progress);

} // namespace dilim::ui

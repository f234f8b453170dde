// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "base/progress.h"
#include "base/result.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace dilim::ui {

/// What the page is asked: how to score, and whom.
struct RfmQuestion {
    analysis::RfmMethod method{};
    std::string segment{}; // name; empty: everyone
    /// The scores are those that rules ask for (customer.rfm_group): of everyone, over all time, counted orders.
    [[nodiscard]] bool isThatOfRules() const;
};

/// Errors: those of analysis::rfm and of the segment's rule, "segment.unknown" (name).
Result<analysis::RfmResult> rfmOf(const WorkspaceState &state, const RfmQuestion &question, Progress &progress);

/// A cell of a grid, or one of the ten groups as a whole.
struct RfmPart {
    analysis::RfmGroup group = analysis::RfmGroup::Champions;
    int recency = 0; // 1..5; 0: the whole group
    int height = 0; // frequency, or its mean with money
    analysis::RfmAxes axes = analysis::RfmAxes::Frequency;
    [[nodiscard]] bool isCell() const { return recency > 0; }
    /// Cells beside the mean of frequency and money belong to no group.
    [[nodiscard]] bool hasGroup() const { return axes == analysis::RfmAxes::Frequency; }
    [[nodiscard]] bool has(const analysis::RfmScore &score) const;
    friend bool operator==(const RfmPart &, const RfmPart &) = default;
};
[[nodiscard]] RfmPart rfmCellPart(int recency, int height, analysis::RfmAxes axes = analysis::RfmAxes::Frequency);

/// Customers, orders and money of a part, of everybody scored.
[[nodiscard]] analysis::RfmCell figuresOf(const analysis::RfmResult &result, const RfmPart &part);
[[nodiscard]] analysis::RfmCell figuresOfAll(const analysis::RfmResult &result);

/// What some people buy, beside what everybody scored buys: shares of what they spend.
struct RfmFavourite {
    QString name{};
    double share = 0.0;
    double everybody = 0.0;
};
struct RfmMember {
    std::uint32_t customer = 0; // row in the snapshot
    QString name{};
    QString place{};
    std::int64_t money = 0; // minor units
    std::int32_t days = 0; // since the last order
};
/// More about a part than its cell says.
struct RfmDetails {
    RfmPart part{};
    double medianOrders = 0.0;
    double medianDays = 0.0;
    double medianOrdersOfAll = 0.0;
    double medianDaysOfAll = 0.0;
    std::vector<RfmFavourite> favourites{}; // at most four, largest first; none where no line says what was bought
    std::vector<RfmMember> members{}; // at most four, those who spent most
};
/// Errors: `cancelledCode`, the snapshot's failure.
Result<RfmDetails> rfmDetails(const WorkspaceState &state, const analysis::RfmResult &result, const RfmPart &part,
                              Progress &progress);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_figures.h"
#include "base/progress.h"
#include "columns/bitmap.h"
#include "ui/session/workspace_state.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

/// One value of a breakdown: how large its part is here and among everybody.
struct ResultPart {
    QString name{};
    double share = 0; // 0..1
    double everyone = 0;
};
struct ResultBreakdown {
    QString title{}; // name of the field
    std::vector<ResultPart> parts{}; // largest first
};
struct ResultMember {
    std::uint32_t row = 0; // in the snapshot
    QString name{}, place{}, revenue{};
};

/// What the pane beside a rule tells about whom the rule takes.
struct ResultFigures {
    analysis::SegmentFigures figures{};
    std::optional<double> basket{}; // minor units
    std::optional<double> everyonesBasket{};
    std::vector<ResultBreakdown> breakdowns{}; // place and device, of each the first field that the data have
    std::vector<ResultMember> members{}; // those who spent most
};

/// Nothing if it was cancelled or the data cannot be read.
[[nodiscard]] std::optional<ResultFigures> resultFigures(const WorkspaceState &state, const columns::Bitmap &members,
                                                         Progress &progress);

} // namespace dilim::ui

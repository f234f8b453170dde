// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "charts/chart_spec.h"
#include "charts/rfm_chart.h"
#include "ui/session/workspace_state.h"

#include <QString>

namespace dilim::ui {

/// The grid in the words of the window.
[[nodiscard]] charts::ChartSpec rfmGridChart(const analysis::RfmResult &result, const WorkspaceState &state,
                                             charts::RfmMeasure measure, analysis::RfmAxes axes);
/// "R: 5: 0–30 · 4: 31–90 ...", then F, M and how scores are made.
[[nodiscard]] QString rfmMethodText(const analysis::RfmResult &result, const WorkspaceState &state);
/// Money over orders, in whole units; "–" without orders.
[[nodiscard]] QString averageBasketText(const analysis::RfmCell &cell, const WorkspaceState &state);

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/period_figures.h"
#include "ui/pages/overview/overview_answer.h"
#include "ui/widgets/kpi_card.h"

#include <QVector>

namespace dilim::ui {

inline constexpr int overviewKpiCount = 5;

/// "Last 12 months".
[[nodiscard]] QString periodName(analysis::FigurePeriod period);
/// Customers, buyers, revenue, average basket, repeat purchases; as many as `overviewKpiCount`.
[[nodiscard]] QVector<KpiValues> overviewKpis(const analysis::PeriodFigures &figures, const OverviewQuestion &question,
                                              const WorkspaceState &state);

} // namespace dilim::ui

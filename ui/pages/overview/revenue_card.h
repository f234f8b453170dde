// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/monthly_revenue.h"
#include "ui/session/workspace_state.h"
#include "ui/widgets/surfaces.h"

class QStackedWidget;

namespace dilim::ui {

class ChartView;

/// Revenue by month, or what is missing for it.
class RevenueCard : public Card
{
    Q_OBJECT
public:
    explicit RevenueCard(QWidget *parent = nullptr);
    void setRevenue(const analysis::MonthlyRevenue &revenue, const WorkspaceState &state);

signals:
    void filesWanted();

private:
    QStackedWidget *m_stack = nullptr;
    QWidget *m_drawn = nullptr;
    Label *m_name = nullptr; // beside the legend of the chart
    ChartView *m_chart = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace dilim::ui

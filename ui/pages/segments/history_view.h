// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment_figures.h"
#include "rules/rule.h"
#include "ui/jobs/latest_job.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

#include <optional>
#include <vector>

class QStandardItemModel;
class QTreeView;

namespace dilim::ui {

class Card;
class ChartView;
class Label;

/// What a segment was after each import and is now, as a line and as a table.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    /// The segment by its rule as it is being edited.
    void setSegment(const StatePtr &state, const store::Segment &segment, const rules::Rule &rule);

signals:
    void shown(); // an answer came

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        Date day{};
        QString cause{}; // "orders.csv"; empty where that is not known any more
        std::int64_t customers = 0;
        std::int64_t revenue = 0; // minor units
        std::optional<std::int64_t> change{}; // of customers; nothing at the first step
    };

    void retranslate();
    void fill();
    [[nodiscard]] std::vector<Step> steps() const; // oldest first, now at the end
    [[nodiscard]] QString nameOf(const Step &step) const;
    void showChart(const std::vector<Step> &steps);
    void showTable(const std::vector<Step> &steps);

    StatePtr m_state;
    store::Segment m_segment{};
    std::optional<analysis::SegmentFigures> m_now; // nothing while it is not known, or the rule cannot be answered
    LatestJob m_job;
    Card *m_chartCard = nullptr, *m_tableCard = nullptr;
    ChartView *m_chart = nullptr;
    Label *m_hint = nullptr; // instead of a line of one point
    QTreeView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace dilim::ui

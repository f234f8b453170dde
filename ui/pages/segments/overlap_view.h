// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/overlap.h"
#include "rules/rule.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace dilim::ui {

class Card;
class EmptyState;

/// A segment beside each of the others: how many customers are in both, and what share that is of either.
class OverlapView : public QWidget
{
    Q_OBJECT
public:
    explicit OverlapView(QWidget *parent = nullptr);
    /// The segment by its rule as it is being edited.
    void setSegment(const StatePtr &state, const store::Segment &segment, const rules::Rule &rule);

signals:
    void intended(const dilim::ui::Intent &intent);
    void shown(); // an answer came

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Other {
        store::Segment segment{};
        analysis::Overlap overlap{};
    };
    struct Answer {
        std::vector<Other> others{}; // most customers in both first; none whose rule cannot be answered
        std::uint64_t alone = 0;
    };
    static Result<Answer> answerFor(const WorkspaceState &state, std::uint32_t segment, const rules::Rule &rule,
                                    Progress &progress);

    void retranslate();
    void fill();
    void addRow(const Other &other);
    void openCurrent();
    void makeSegment();
    void fitColumns();

    StatePtr m_state;
    store::Segment m_segment{};
    std::optional<Answer> m_answer;
    std::optional<Error> m_failure;
    LatestJob m_job;
    Card *m_card = nullptr;
    EmptyState *m_nothing = nullptr;
    QTreeView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace dilim::ui

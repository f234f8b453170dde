// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/rule_editor/result_figures.h"
#include "ui/widgets/surfaces.h"

class QPushButton;

namespace dilim::ui {

class Label;
class RuleSession;

/// Who the rule takes, at once after each edit: how many, their shares of customers and revenue, how they differ from
/// everyone, and a few of them.
class ResultPane : public Card
{
    Q_OBJECT
public:
    explicit ResultPane(RuleSession &session, QWidget *parent = nullptr); // not owned; outlives the pane
    void setSegmentColour(int index); // -1: accent

signals:
    void whyRequested(qint64 row);
    void membersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void showCount();
    void computeFigures();
    void showFigures();
    void addShare(const QString &label, double share, QWidget *to);
    void addBreakdown(const ResultFigures::Breakdown &breakdown, QWidget *to);
    void addMember(std::uint32_t row, QWidget *to);

    RuleSession &m_session;
    LatestJob m_job;
    std::shared_ptr<const columns::Snapshot> m_of; // that the purchases are of
    PurchasesPtr m_purchases;
    std::optional<ResultFigures> m_figures;
    int m_colour = -1;
    Label *m_state = nullptr, *m_count = nullptr, *m_unit = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_shown = nullptr; // all below the count
    QPushButton *m_why = nullptr, *m_members = nullptr;
};

} // namespace dilim::ui

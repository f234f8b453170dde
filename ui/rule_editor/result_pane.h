// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/rule_editor/result_figures.h"
#include "ui/widgets/surfaces.h"

#include <QTimer>

class QProgressBar;
class QPushButton;

namespace dilim::ui {

class FewMembers;
class HistogramBlock;
class Label;
class RuleSession;
class ShareBarWidget;
class SharesBlock;
class StackBlock;
class StateDot;

/// Who the rule takes, at once after each edit: how many, their shares of customers and revenue, how they differ from
/// everyone, and a few of them. The last answer stays, weaker, while a new one is worked out; every part is made once
/// and only shows other values, so that focus and place of scrolling stay.
class ResultPane : public Card
{
    Q_OBJECT
public:
    explicit ResultPane(RuleSession &session, QWidget *parent = nullptr); // not owned; outlives the pane
    /// The segment that the rule is of: its colour, and how large it was before the last import.
    void setSegment(const store::Segment &segment);

signals:
    void whyRequested(qint64 row);
    void membersRequested();
    void lineRequested(const std::string &line);
    void figuresShown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildShares(QVBoxLayout *to);
    void buildBlocks(QVBoxLayout *to);
    void buildFoot();
    QWidget *addBlock(Label *title, QWidget *right, QWidget *content, QVBoxLayout *to);
    void retranslate();
    void forgetOldRule();
    void showState();
    void showChange();
    void showReason();
    void showWaiting();
    void showAnswer();
    void computeFigures();
    void showFigures();
    void showShares();

    RuleSession &m_session;
    LatestJob m_job;
    QTimer m_slow; // after it a bar shows that work goes on
    std::shared_ptr<const columns::Snapshot> m_of; // that the purchases are of
    PurchasesPtr m_purchases;
    std::optional<ResultFigures> m_figures;
    std::uint32_t m_segment = 0;
    int m_colour = -1;

    StateDot *m_dot = nullptr;
    Label *m_state = nullptr, *m_count = nullptr, *m_unit = nullptr, *m_change = nullptr;
    QWidget *m_broken = nullptr; // why there is no answer
    Label *m_reason = nullptr;
    QPushButton *m_toLine = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_blocks = nullptr; // all that scrolls
    Label *m_ofCustomers = nullptr, *m_customerShare = nullptr;
    Label *m_ofRevenue = nullptr, *m_revenueShare = nullptr;
    Label *m_average = nullptr, *m_everyone = nullptr, *m_averageOrder = nullptr;
    ShareBarWidget *m_customerBar = nullptr, *m_revenueBar = nullptr;
    Label *m_placesTitle = nullptr, *m_placesNote = nullptr, *m_daysTitle = nullptr, *m_median = nullptr,
          *m_kindsTitle = nullptr, *m_kindsNote = nullptr, *m_membersTitle = nullptr;
    SharesBlock *m_places = nullptr;
    HistogramBlock *m_days = nullptr;
    StackBlock *m_kinds = nullptr;
    FewMembers *m_some = nullptr;
    QWidget *m_placesBlock = nullptr, *m_daysBlock = nullptr, *m_kindsBlock = nullptr, *m_membersBlock = nullptr;
    QPushButton *m_why = nullptr, *m_members = nullptr;
};

} // namespace dilim::ui

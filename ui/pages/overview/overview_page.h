// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/pages/overview/overview_answer.h"
#include "ui/shell/page.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace dilim::ui {

class ChoiceButton;
class EmptyState;
class FreshnessCard;
class KpiCard;
class Label;
class MovementCard;
class NoticesCard;
class PageHeader;
class RevenueCard;

/// How the business is doing, how fresh the data are, what changed since the last import.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    [[nodiscard]] QString subtitle() const;
    void showChoices();
    void choosePeriod(analysis::FigurePeriod period);
    void chooseSegment(const std::string &name);
    void askFigures();
    void askNews();
    void showNews(const WorkspaceState &state, const Result<OverviewNews> &news);
    void showFigures(const WorkspaceState &state, const OverviewQuestion &question,
                     const Result<analysis::PeriodFigures> &figures);

    StatePtr m_state;
    OverviewQuestion m_question;
    LatestJob *m_figuresJob = nullptr, *m_newsJob = nullptr;
    PageHeader *m_header = nullptr;
    Label *m_trouble = nullptr; // why there are no figures
    ChoiceButton *m_period = nullptr, *m_who = nullptr;
    QPushButton *m_report = nullptr;
    QStackedWidget *m_stack = nullptr; // cards; nothing imported yet
    EmptyState *m_nothing = nullptr;
    std::vector<KpiCard *> m_cards;
    RevenueCard *m_revenue = nullptr;
    FreshnessCard *m_freshness = nullptr;
    MovementCard *m_movement = nullptr;
    NoticesCard *m_notices = nullptr;
};

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rfm_chart.h"
#include "ui/pages/rfm/rfm_figures.h"
#include "ui/shell/page.h"

#include <array>
#include <memory>

class QMenu;
class QPushButton;
class QScrollArea;

namespace dilim::ui {

class Card;
class ChartView;
class ChoiceButton;
class EmptyState;
class GroupTable;
class LatestJob;
class PageHeader;
class RfmSideCard;
class SegmentedControl;

/// The grid of recency and frequency with its ten groups: who they are, what they buy, and segments of them.
class RfmPage : public Page
{
    Q_OBJECT
public:
    explicit RfmPage(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A result and the state that it speaks of.
    struct Answer {
        StatePtr state{};
        RfmQuestion question{};
        analysis::RfmResult result{};
    };

    void build();
    void ask();
    void showAnswer(const StatePtr &state, const RfmQuestion &question, Result<analysis::RfmResult> result);
    void showGrid();
    void showTexts();
    void showChoices();
    void select(const RfmPart &part);
    void askDetails();
    void showMethod();
    void makeAllSegments();
    void tellMade(std::size_t wanted, std::size_t made, const QString &problem);
    void sendRule(Intent::Kind kind);
    void setAxes(analysis::RfmAxes axes);
    void setWindowDays(std::optional<int> days);
    void setCountedOnly(bool countedOnly);
    void setPopulation(const std::string &segment);
    [[nodiscard]] QString methodName() const;
    [[nodiscard]] std::array<QWidget *, 5> actionsOfHeader() const;

    Session &m_session;
    StatePtr m_state;
    RfmQuestion m_question;
    std::shared_ptr<const Answer> m_answer; // what is shown; older than the question while a job runs
    RfmPart m_part;
    analysis::RfmAxes m_axes = analysis::RfmAxes::Frequency;
    charts::RfmMeasure m_measure = charts::RfmMeasure::Customers;
    LatestJob *m_scoring = nullptr;
    LatestJob *m_describing = nullptr;

    PageHeader *m_header = nullptr;
    ChoiceButton *m_axesChoice = nullptr, *m_method = nullptr, *m_who = nullptr;
    QMenu *m_axesMenu = nullptr, *m_methodMenu = nullptr, *m_whoMenu = nullptr;
    QPushButton *m_report = nullptr, *m_allSegments = nullptr, *m_explain = nullptr;
    QWidget *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    Card *m_gridCard = nullptr, *m_groupsCard = nullptr;
    SegmentedControl *m_measures = nullptr;
    ChartView *m_chart = nullptr;
    GroupTable *m_groups = nullptr;
    RfmSideCard *m_side = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace dilim::ui

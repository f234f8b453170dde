// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/answer.h"
#include "ui/pages/breakdowns/ranked_table.h"
#include "ui/shell/page.h"

#include <vector>

class QMenu;
class QStackedWidget;

namespace dilim::ui {

class ChoiceButton;
class EmptyState;
class Label;
class LatestJob;
class PageHeader;
class SegmentedControl;
class TabStrip;
class TopicView;

/// Who the customers are, by whatever the data knows of them: places, devices, people, sources, products, hours.
class BreakdownsPage : public Page
{
    Q_OBJECT
public:
    explicit BreakdownsPage(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state) override;
    /// Of whom the page speaks, and whom they are compared with.
    void setPeople(const People &people);
    [[nodiscard]] const People &people() const { return m_people; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const Result<PageAnswer> &answer);
    void setTopics(const std::vector<Topic> &topics);
    void showTopic(int index);
    void showMeasure(int index);
    void askTopic();
    void openWhoMenu();
    void openComparisonMenu();
    void openRangeMenu();
    void askDays();
    void takeRange(const TimeRange &range);
    void addSegments(QMenu *menu, void (BreakdownsPage::*chosen)(const Audience &));
    void takeWho(const Audience &who);
    void takeComparison(const Audience &comparison);
    [[nodiscard]] QString nameOf(const Audience &audience) const;
    void dropLostSegments();
    void retranslate();
    void showCounts();

    StatePtr m_state;
    People m_people;
    PageAnswer m_answer;
    LatestJob *m_job = nullptr;
    PageHeader *m_header = nullptr;
    ChoiceButton *m_who = nullptr, *m_comparison = nullptr, *m_range = nullptr;
    TabStrip *m_tabs = nullptr;
    SegmentedControl *m_measure = nullptr;
    Label *m_error = nullptr;
    QWidget *m_bar = nullptr; // tabs and measure
    QStackedWidget *m_stack = nullptr; // of the topics, or what is needed
    EmptyState *m_empty = nullptr;
    std::vector<TopicView *> m_views; // by topic; null until it is first shown
    int m_current = 0;
};

} // namespace dilim::ui

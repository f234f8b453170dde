// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace dilim::ui {

class CustomersView;
class HistoryView;
class OverlapView;
class RuleEditor;
class TabStrip;

/// All about one segment: its rule, its members, whom it shares with others, and how it went. A tab is filled when it
/// is looked at.
class SegmentTabs : public QWidget
{
    Q_OBJECT
public:
    enum class Tab : std::uint8_t { Rule, Members, Overlap, History };

    explicit SegmentTabs(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    /// Shows the rule of another segment; of the same one the tab stays.
    void setSegment(const SavedSegment &segment);
    /// What the segment is called, its colour or folder changed.
    void setWords(const store::Segment &segment);
    void showTab(Tab tab);
    [[nodiscard]] RuleEditor *editor() const { return m_editor; }
    [[nodiscard]] CustomersView *members() const { return m_members; }
    [[nodiscard]] OverlapView *overlap() const { return m_overlap; }
    [[nodiscard]] HistoryView *history() const { return m_history; }

signals:
    void intended(const dilim::ui::Intent &intent);
    void tabChosen(); // by a person or `showTab`

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillCurrent();

    StatePtr m_state;
    store::Segment m_segment{};
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RuleEditor *m_editor = nullptr;
    CustomersView *m_members = nullptr;
    OverlapView *m_overlap = nullptr;
    HistoryView *m_history = nullptr;
};

} // namespace dilim::ui

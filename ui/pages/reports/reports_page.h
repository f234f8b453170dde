// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/reports/report_answer.h"
#include "ui/shell/page.h"

#include <QPageLayout>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace dilim::ui {

class EmptyState;
class Label;
class LatestJob;
class PageHeader;
class PagePreview;
class ReportChoices;
class SegmentedControl;

/// A report as it will be printed: its starter, segments, paper and language at the left, its pages at the right.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    void setState(const StatePtr &state) override;
    /// MakeReport: `text` is the id of a starter, `texts` the only segments to tick, none for those as they are ticked.
    /// PrintReport: the report that is shown.
    void follow(const Intent &intent) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void ask();
    void showAnswer(const ReportWish &wish, Result<ReportAnswer> answer);
    void showTexts();
    void showPageNumber();
    void turnPage(int by);
    void choose(const Intent &intent);
    void savePdf();
    void preview();
    void print();
    void setUpPage();
    void tellDone(const Result<void> &result, const QString &sentence);
    [[nodiscard]] QString proposedPath() const;

    Session &m_session; // not owned; outlives the page
    StatePtr m_state;
    std::shared_ptr<const ReportAnswer> m_answer; // what is shown; older than the wish while a job runs
    report::Paper m_paper = report::Paper::A4; // that was asked for last
    QPageLayout m_layout; // of the printer
    bool m_printSoon = false; // once the report is there
    LatestJob *m_making = nullptr;

    PageHeader *m_header = nullptr;
    QPushButton *m_setUp = nullptr, *m_preview = nullptr, *m_print = nullptr, *m_save = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    ReportChoices *m_choices = nullptr;
    QPushButton *m_before = nullptr, *m_after = nullptr;
    Label *m_pageNumber = nullptr, *m_leftOut = nullptr;
    SegmentedControl *m_zoom = nullptr;
    PagePreview *m_pages = nullptr;
};

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/rule_editor/result_figures.h"
#include "ui/widgets/surfaces.h"

namespace dilim::ui {

class RuleSession;

/// Whom the rule takes: how many, what share of customers and revenue, where they live, a few of them. The last answer
/// stays until the next is there.
class ResultPane : public Card
{
    Q_OBJECT
public:
    explicit ResultPane(RuleSession &session, QWidget *parent = nullptr); // the session outlives the pane

signals:
    void whyRequested(qint64 row);
    void membersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();
    void ask();
    void showFigures();
    [[nodiscard]] QWidget *breakdown(const ResultBreakdown &shown);
    [[nodiscard]] QWidget *memberRow(const ResultMember &member);
    [[nodiscard]] QWidget *shareRow(const QString &name, double share);

    RuleSession &m_session;
    LatestJob m_job;
    ResultFigures m_figures;
    Label *m_title = nullptr, *m_state = nullptr, *m_count = nullptr, *m_customers = nullptr;
    QVBoxLayout *m_parts = nullptr;
};

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/data/edits_list.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QVBoxLayout;

namespace dilim::ui {

class Card;
class Label;
class QualityScore;

using QualityPtr = std::shared_ptr<const analysis::QualityReport>;

/// What is wrong with the data: the score with its formula, then the findings, the serious ones first; each opens to
/// say why, what helps, examples, and which segments it concerns; below, which values were changed by hand. Computed by
/// a job when it is first shown.
class QualityView : public QWidget
{
    Q_OBJECT
public:
    explicit QualityView(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    /// A change that was wanted could not be made: what is offered can be asked for again.
    void offerAgain() { refresh(); }

signals:
    void intended(const dilim::ui::Intent &intent);
    void shown(); // an answer is there
    void changeWanted(const dilim::ui::MakeValueEdits &edits);
    void undoRequested(quint32 edit);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer { // what the job finds out
        QualityPtr report{};
        std::vector<EditsList::Line> edits{};
    };
    static Result<Answer> answerOf(const WorkspaceState &state, Progress &progress);
    void compute();
    void refresh();
    void addLine(std::size_t number);

    StatePtr m_state;
    StatePtr m_asked; // of the newest job
    QualityPtr m_report;
    std::vector<EditsList::Line> m_changeLines;
    StatePtr m_told; // that the report is about
    std::optional<Error> m_failure;
    LatestJob m_job;
    QualityScore *m_score = nullptr;
    Card *m_card = nullptr;
    Label *m_nothing = nullptr;
    Card *m_changes = nullptr;
    EditsList *m_edits = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/quality.h"
#include "ui/jobs/latest_job.h"
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
/// say why, what helps, examples, and which segments it concerns. Computed by a job when it is first shown.
class QualityView : public QWidget
{
    Q_OBJECT
public:
    explicit QualityView(QWidget *parent = nullptr);
    void setState(const StatePtr &state);

signals:
    void intended(const dilim::ui::Intent &intent);
    void shown(); // an answer is there

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compute();
    void refresh();

    StatePtr m_state;
    StatePtr m_asked; // of the newest job
    QualityPtr m_report;
    StatePtr m_told; // that the report is about
    std::optional<Error> m_failure;
    LatestJob m_job;
    QualityScore *m_score = nullptr;
    Card *m_card = nullptr;
    Label *m_nothing = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/session/workspace_state.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace dilim::ui {

class Label;
class LatestJob;

/// At the foot of the window: how old the data are, how many, where they lie; at the right the job that runs.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    void setJob(const std::optional<JobState> &job);
    /// A sentence for some seconds in the place of the job.
    void say(const QString &sentence);

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void askAge();
    void showWords();
    void showData();
    void showAge();

    StatePtr m_state;
    std::optional<Moment> m_newest; // order or event; nothing until it is known
    LatestJob *m_ageJob = nullptr;
    std::optional<JobState> m_job;
    QString m_said;
    class FreshnessDot *m_dot = nullptr;
    Label *m_age = nullptr, *m_customers = nullptr, *m_orders = nullptr, *m_file = nullptr;
    Label *m_jobWords = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer *m_forget = nullptr;
};

} // namespace dilim::ui

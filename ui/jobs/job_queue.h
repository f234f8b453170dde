// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QThread;
class QTimer;

namespace dilim::ui {

/// What the status bar shows of the job that runs.
struct JobState {
    QString title{}; // "Importing orders.csv"
    double share = -1.0; // 0..1; below zero: not known
    qint64 millisecondsLeft = -1; // -1: not known
    bool cancellable = false;
    int waiting = 0; // jobs behind it
};

/// Jobs one after another on one thread of their own: everything that writes the workspace, and long reads. Destroying
/// the queue waits for what was not cancelled.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t {
        Quiet, // a moment's work: never shown, never cancelled
        Shown, // with progress and Cancel
    };

    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override;

    template <typename Work, typename Done> void add(Kind kind, const QString &title, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Progress &>;
        auto answer = std::make_shared<std::unique_ptr<Answer>>();
        addJob({kind, title,
                [work = std::move(work), answer](Progress &progress) mutable {
                    *answer = std::make_unique<Answer>(work(progress));
                },
                [done = std::move(done), answer]() mutable { done(std::move(**answer)); }});
    }
    /// Asks the shown job to stop, or the first one that waits behind quiet ones; its work answers with the error
    /// "cancelled".
    void cancelCurrent();
    [[nodiscard]] bool idle() const;
    /// Nothing while no shown job runs.
    [[nodiscard]] std::optional<JobState> state() const;

signals:
    void changed(); // a job began, ended, or went on: a few times a second

private:
    struct Job {
        Kind kind = Kind::Quiet;
        QString title{};
        std::function<void(Progress &)> work{};
        std::function<void()> done{};
        bool cancelled = false; // before it began
    };

    void addJob(Job job);
    void startNext();

    std::deque<Job> m_waiting;
    std::optional<Job> m_current;
    std::shared_ptr<Progress> m_progress;
    qint64 m_startedAt = 0;
    QThread *m_thread = nullptr;
    QObject *m_worker = nullptr; // lives on the thread
    QTimer *m_ticker = nullptr;
};

} // namespace dilim::ui

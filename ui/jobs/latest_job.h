// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace dilim::ui {

/// Work on another thread whose answer is only wanted while it is the newest: a new start cancels the one before, and
/// older answers never arrive. Destroying the job (or its parent) cancels it and nothing arrives any more.
class LatestJob : public QObject
{
    Q_OBJECT
public:
    explicit LatestJob(QObject *parent = nullptr);
    ~LatestJob() override;

    /// `work` runs on a thread of the pool; `done` gets its answer on the window's thread. `work` refers to values and
    /// shared snapshots, never to widgets, and looks at `cancelled()` of its progress.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Progress &>;
        auto answer = std::make_shared<std::unique_ptr<Answer>>();
        run([work = std::move(work),
             answer](Progress &progress) mutable { *answer = std::make_unique<Answer>(work(progress)); },
            [done = std::move(done), answer]() mutable { done(std::move(**answer)); });
    }
    void cancel();
    [[nodiscard]] bool running() const { return m_progress != nullptr; }

signals:
    void started();
    void finished(); // also after a cancel

private:
    void run(std::function<void(Progress &)> work, std::function<void()> done);

    std::shared_ptr<Progress> m_progress; // of the newest start; null when nothing runs
};

} // namespace dilim::ui

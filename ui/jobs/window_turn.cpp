// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/window_turn.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSemaphore>

#include <memory>

namespace dilim::ui {
namespace {

constexpr int lookMilliseconds = 20; // how often a cancel is looked for

struct Turn {
    QMutex mutex;
    QSemaphore ended;
    std::function<void()> task{};

    void take()
    {
        const QMutexLocker lock(&mutex);
        if (task)
            task();
        task = {};
        ended.release();
    }
    /// Waits where the task is just running. True if it never ran.
    bool drop()
    {
        const QMutexLocker lock(&mutex);
        const bool waiting = task != nullptr;
        task = {};
        return waiting;
    }
};

} // namespace

bool takeWindowTurn(const Progress &progress, std::function<void()> task)
{
    const auto turn = std::make_shared<Turn>();
    turn->task = std::move(task);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [turn] { turn->take(); }, Qt::QueuedConnection);
    while (!turn->ended.tryAcquire(1, lookMilliseconds)) {
        if (progress.cancelled() && turn->drop())
            return false;
    }
    return true;
}

} // namespace dilim::ui

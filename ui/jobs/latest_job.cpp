// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace dilim::ui {

LatestJob::LatestJob(QObject *parent)
    : QObject(parent)
{
}

LatestJob::~LatestJob()
{
    if (m_progress)
        m_progress->cancel();
}

void LatestJob::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    emit finished();
}

void LatestJob::run(std::function<void(Progress &)> work, std::function<void()> done)
{
    if (m_progress)
        m_progress->cancel();
    const auto progress = std::make_shared<Progress>();
    m_progress = progress;
    emit started();
    auto arrive = [self = QPointer<LatestJob>(this), progress, done = std::move(done)] {
        if (!self || self->m_progress != progress)
            return;
        self->m_progress.reset();
        done();
        if (self)
            emit self->finished();
    };
    QThreadPool::globalInstance()->start([work = std::move(work), arrive = std::move(arrive), progress]() mutable {
        if (!progress->cancelled())
            work(*progress);
        // Answer and callback die on the window's thread, whose objects they may hold.
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(arrive), Qt::QueuedConnection);
    });
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int tickMilliseconds = 200;
/// Before this share of the work is done nobody can say how long the rest will take.
constexpr double leastShareToEstimate = 0.03;

} // namespace

JobQueue::JobQueue(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread(this))
    , m_worker(new QObject)
    , m_ticker(new QTimer(this))
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_ticker->setInterval(tickMilliseconds);
    connect(m_ticker, &QTimer::timeout, this, &JobQueue::changed);
    m_thread->start();
}

JobQueue::~JobQueue()
{
    if (m_progress && m_current->kind == Kind::Shown)
        m_progress->cancel();
    for (Job &job : m_waiting) {
        if (job.kind == Kind::Quiet) {
            QMetaObject::invokeMethod(m_worker, [work = std::move(job.work)] {
                Progress progress;
                work(progress);
            });
        }
    }
    QMetaObject::invokeMethod(m_worker, [thread = m_thread] { thread->quit(); });
    m_thread->wait();
}

void JobQueue::addJob(Job job)
{
    m_waiting.push_back(std::move(job));
    if (!m_current)
        startNext();
    else
        emit changed();
}

void JobQueue::startNext()
{
    m_current.reset();
    m_progress.reset();
    if (m_waiting.empty()) {
        m_ticker->stop();
        emit changed();
        return;
    }
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_progress = std::make_shared<Progress>();
    if (m_current->cancelled)
        m_progress->cancel();
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    if (m_current->kind == Kind::Shown)
        m_ticker->start();
    QMetaObject::invokeMethod(m_worker, [this, work = m_current->work, progress = m_progress] {
        work(*progress);
        QMetaObject::invokeMethod(
            this,
            [this] {
                const std::function<void()> done = std::move(m_current->done);
                startNext();
                done();
            },
            Qt::QueuedConnection);
    });
    emit changed();
}

void JobQueue::cancelCurrent()
{
    if (m_progress && m_current->kind == Kind::Shown) {
        m_progress->cancel();
        return;
    }
    const auto shown = std::ranges::find(m_waiting, Kind::Shown, &Job::kind);
    if (shown != m_waiting.end())
        shown->cancelled = true;
}

bool JobQueue::idle() const
{
    return !m_current;
}

std::optional<JobState> JobQueue::state() const
{
    if (!m_current || m_current->kind != Kind::Shown)
        return std::nullopt;
    JobState state;
    state.title = m_current->title;
    state.cancellable = !m_progress->cancelled();
    state.waiting = static_cast<int>(
        std::count_if(m_waiting.begin(), m_waiting.end(), [](const Job &job) { return job.kind == Kind::Shown; }));
    if (const std::uint64_t total = m_progress->total(); total > 0) {
        state.share = std::min(1.0, static_cast<double>(m_progress->done()) / static_cast<double>(total));
        if (state.share >= leastShareToEstimate) {
            const auto elapsed = static_cast<double>(QDateTime::currentMSecsSinceEpoch() - m_startedAt);
            state.millisecondsLeft = static_cast<qint64>(elapsed * (1.0 - state.share) / state.share);
        }
    }
    return state;
}

} // namespace dilim::ui

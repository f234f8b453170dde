// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/bench_desk.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace dilim::bench {
namespace {

constexpr int patience = 60'000;
constexpr int beatMilliseconds = 2;

} // namespace

double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(samples.size()));
    return samples[std::min(at, samples.size() - 1)];
}

Desk::Desk()
    : m_queue(std::make_unique<ui::JobQueue>())
    , m_session(std::make_unique<ui::Session>(*m_queue))
    , m_window(std::make_unique<ui::MainWindow>(*m_session))
{
    m_window->show();
}

Desk::~Desk()
{
    m_window.reset();
    m_queue.reset();
}

void Desk::open(const QString &workspace)
{
    const QString copy = ownFile(QFileInfo(workspace).fileName());
    if (!QFile::copy(workspace, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot copy %s", qPrintable(workspace));
    m_window->openPath(copy);
    waitUntil("the workspace", [this] { return m_session->state() != nullptr; });
}

void waitUntil(const char *what, const std::function<bool()> &reached)
{
    QElapsedTimer clock;
    clock.start();
    while (!reached()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (clock.elapsed() > patience)
            qFatal("waited in vain for %s", what);
    }
}

void live(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

PaintWatch::PaintWatch(Which which)
    : m_which(std::move(which))
{
    QCoreApplication::instance()->installEventFilter(this);
}

void PaintWatch::begin()
{
    m_armed = m_seen = m_done = false;
    m_clock.start();
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_armed && !m_seen && m_which(*watched)) {
        m_seen = true;
        QMetaObject::invokeMethod( // all that is painted with it is painted before the next event
            this,
            [this] {
                m_milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
                m_done = true;
            },
            Qt::QueuedConnection);
    }
    return false;
}

PaintWatch::Which ofClass(const char *name)
{
    return [name](const QObject &object) { return std::strcmp(object.metaObject()->className(), name) == 0; };
}

void Watchdog::begin()
{
    m_longest = 0;
    m_beats = 0;
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
    m_timer.start(beatMilliseconds);
    m_clock.start();
}

void Watchdog::beat()
{
    m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - beatMilliseconds);
    ++m_beats;
    m_clock.start();
}

void Watchdog::end()
{
    m_timer.stop();
}

} // namespace dilim::bench

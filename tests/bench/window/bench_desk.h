// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <vector>

namespace dilim::bench {

/// A line of the table of results, in milliseconds.
struct Measured {
    QString what{};
    double must = 0;
    double aim = 0;
    double value = 0;
    qsizetype samples = 0;
};

/// The value below which this share of the samples lies.
[[nodiscard]] double quantile(std::vector<double> samples, double share);

/// The program's window with what it needs, on a screen that nobody sees.
class Desk
{
public:
    Desk();
    ~Desk();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Session &session() { return *m_session; }
    /// A file in a folder that goes with the desk.
    [[nodiscard]] QString ownFile(const QString &name) const { return m_folder.filePath(name); }
    /// Opens a copy of the workspace, since what is done in the window is kept.
    void open(const QString &workspace);
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::JobQueue> m_queue;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Lets the window live until this is true; ends the program after a minute in which it does not become so.
void waitUntil(const char *what, const std::function<bool()> &reached);
/// Lets the window live this long.
void live(int milliseconds);

/// Sees when certain widgets are painted; `paintedSince()` is true once one was and the window has done all its
/// painting.
class PaintWatch : public QObject
{
public:
    using Which = std::function<bool(const QObject &)>;
    explicit PaintWatch(Which which);
    void begin();
    [[nodiscard]] bool paintedSince() const { return m_done; }
    /// From begin() to the end of the painting.
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }
    /// Painting counts from now on.
    void arm() { m_armed = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Which m_which;
    QElapsedTimer m_clock;
    bool m_armed = false, m_seen = false, m_done = false;
    double m_milliseconds = 0;
};

/// Whether this is a widget of the class.
[[nodiscard]] PaintWatch::Which ofClass(const char *name);

/// A beat of the event loop: how long it was busy with something else at the longest.
class Watchdog : public QObject
{
public:
    void begin();
    void end();
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] qsizetype beats() const { return m_beats; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    qsizetype m_beats = 0;
};

[[nodiscard]] std::vector<Measured> benchKeys(const QString &workspace);
[[nodiscard]] std::vector<Measured> benchScrolling(const QString &workspace);
[[nodiscard]] std::vector<Measured> benchImport(const QString &folder);
[[nodiscard]] std::vector<Measured> benchOpening(const QString &workspace);

} // namespace dilim::bench

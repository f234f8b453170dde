// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace dilim::ui {
class JobQueue;
class MainWindow;
class Session;
} // namespace dilim::ui

namespace dilim::app {

/// How the window program was started.
struct StartOptions {
    QStringList paths{}; // a workspace to open, or files to import
    bool sample = false;
    QString language{}; // instead of the one kept in the settings
    QString scheme{};
    QString page{};
    std::optional<Date> today{};
};

/// Makes the long-lived objects of the window program once, and hands each what it needs.
class Application
{
public:
    Application();
    ~Application();
    /// Shows the window. Needs report::loadFonts() before.
    void start(const StartOptions &options);

private:
    std::unique_ptr<ui::JobQueue> m_queue; // outlives the session, whose last jobs it still does
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace dilim::app

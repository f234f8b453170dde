// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "ui/jobs/job_queue.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_defaults.h"
#include "ui/shell/workspace_opener.h"
#include "ui/theme/theme.h"
#include "wording/language.h"

#include <QApplication>
#include <QLocale>
#include <QThreadPool>

namespace dilim::app {
namespace {

constexpr int leastThreads = 4; // so that one page's long answer does not hold up the counts of a rule

/// The language that was chosen, else the system's if the program speaks it, else English.
QString languageFor(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString system = QLocale::system().name().left(2);
    return wording::isLanguage(system.toStdString()) ? system : QStringLiteral("en");
}

} // namespace

Application::Application()
    : m_queue(std::make_unique<ui::JobQueue>())
    , m_session(std::make_unique<ui::Session>(*m_queue))
{
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(std::max(pool->maxThreadCount(), leastThreads));
}

Application::~Application()
{
    m_window.reset();
    m_queue.reset(); // what was asked for is still kept
}

void Application::start(const StartOptions &options)
{
    const ui::WindowSettings settings = ui::readWindowSettings();
    const QString scheme = options.scheme.isEmpty() ? settings.scheme : options.scheme;
    ui::applyScheme(*qApp, ui::schemeFor(scheme));
    const QString language = languageFor(options.language.isEmpty() ? settings.language : options.language);
    wording::loadLanguage(*qApp, language.toStdString());
    m_session->setLanguage(language.toStdString());

    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->opener().setToday(options.today);
    if (!options.page.isEmpty())
        m_window->showPage(options.page);
    m_window->show();
    if (options.sample)
        m_window->opener().openSample();
    else
        m_window->openPaths(options.paths);
}

} // namespace dilim::app

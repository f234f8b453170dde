// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/jobs/job_queue.h"
#include "ui/shell/add_to_rule.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/command_search.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_accessible.h"
#include "ui/shell/workspace_defaults.h"
#include "ui/shell/workspace_opener.h"
#include "ui/theme/theme.h"
#include "wording/error_text.h"
#include "wording/language.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize leastSize{1024, 600};

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_opener(new WorkspaceOpener(session, this))
    , m_settings(readWindowSettings())
    , m_commands(new CommandActions(this))
{
    installWindowAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    resize(usualSize);
    const QSize room = screen()->availableSize();
    if (usualSize.boundedTo(room) != usualSize)
        setWindowState(Qt::WindowMaximized);

    m_top = new TopBar(m_commands->action(Command::Undo), m_commands->action(Command::Redo), this);
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Segment, Menu::Help})
        m_top->menus()->addMenu(m_commands->menu(menu));
    setMenuWidget(m_top);
    m_rail = new NavigationRail(this);
    m_welcome = new WelcomePage(this);
    m_stack = new PageStack(m_session, m_welcome, this);
    m_status = new StatusLine(this);
    auto *middle = new QWidget(this);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(m_stack, 1);
    auto *down = new QVBoxLayout(middle);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addLayout(across, 1);
    down->addWidget(m_status);
    setCentralWidget(middle);

    connect(m_commands, &CommandActions::asked, this, &MainWindow::run);
    connect(m_stack, &PageStack::made, this, &MainWindow::adopt);
    connect(m_stack, &PageStack::shown, this, &MainWindow::mark);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::cancelled, &m_session.queue(), &JobQueue::cancelCurrent);
    connect(&m_session.queue(), &JobQueue::changed, this, [this] { m_status->setJob(m_session.queue().state()); });
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { run(Command::NewWorkspace); });
    connect(m_welcome, &WelcomePage::openRequested, this, [this] { run(Command::OpenWorkspace); });
    connect(m_welcome, &WelcomePage::sampleRequested, m_opener, &WorkspaceOpener::openSample);
    connect(m_welcome, &WelcomePage::pathRequested, m_opener,
            [this](const QString &path) { m_opener->open(path); });
    connect(m_opener, &WorkspaceOpener::opened, this, &MainWindow::rememberOpened);
    connect(m_opener, &WorkspaceOpener::failed, this, &MainWindow::forgetOpened);
    connect(m_opener, &WorkspaceOpener::madeEmpty, this, [this] { showPage(pageFor({Intent::Kind::AddFiles})); });
    connect(m_opener, &WorkspaceOpener::filesWaiting, this, &MainWindow::addFiles);
    connect(m_top->search(), &CommandSearch::customerChosen, this, [this](qint64 row) {
        Intent intent{Intent::Kind::ShowCustomer};
        intent.number = row;
        follow(intent);
    });
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showSession);
    connect(&m_session, &Session::dataChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::damageFound, this, &MainWindow::tellDamage);
    connect(&m_session, &Session::segmentsChanged, this, &MainWindow::showState);

    m_rail->setWantedSmall(m_settings.railMini);
    m_stack->showPage(m_settings.page);
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    retranslate();
    showSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::retranslate()
{
    m_commands->retranslate(m_settings.scheme);
    QVector<NavigationRail::Entry> entries;
    for (const PageRow &row : pageTable())
        entries.append({QString::fromLatin1(row.id), QString::fromLatin1(row.icon),
                        QCoreApplication::translate("Pages", row.name)});
    m_rail->setEntries(entries);
    offerSearch();
}

void MainWindow::offerSearch()
{
    QVector<Found> offers;
    if (const StatePtr &state = m_session.state()) {
        for (const PageRow &row : pageTable())
            offers.append({QCoreApplication::translate("Pages", row.name), tr("Page"), QString::fromLatin1(row.icon),
                           -1, [this, id = QString::fromLatin1(row.id)] { showPage(id); }});
        for (const SavedSegment &saved : state->segments) {
            const QString name = QString::fromStdString(saved.segment.name);
            offers.append({name, tr("Segment"), QString(), saved.segment.colour, [this, name] {
                               Intent intent{Intent::Kind::ShowSegment};
                               intent.text = name;
                               follow(intent);
                           }});
        }
    }
    for (const CommandRow &row : commandTable()) {
        QAction *action = m_commands->action(row.command);
        if (action->isEnabled() && row.command != Command::Search)
            offers.append(
                {commandWords(row), tr("Command"), QString::fromLatin1(row.icon), -1, [action] { action->trigger(); }});
    }
    m_top->search()->setOffers(std::move(offers));
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::NewWorkspace:
        m_opener->askForNew();
        break;
    case Command::OpenWorkspace:
        askOpenFiles(this, {tr("Open a workspace"), tr("Workspaces (*.dilim)"), false},
                     [this](const QStringList &paths) {
                         if (!paths.isEmpty())
                             m_opener->open(paths.first());
                     });
        break;
    case Command::OpenSample:
        m_opener->openSample();
        break;
    case Command::AddFiles:
        askOpenFiles(this,
                     {tr("Add export files"),
                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip);;All files (*)"),
                      true},
                     [this](const QStringList &paths) { addFiles(paths); });
        break;
    case Command::SaveCopy:
        askSaveFile(this, {tr("Save a copy"), tr("Workspaces (*.dilim)"), copyName(m_session.state()->path)},
                    [this](const QString &path) {
                        m_session.saveCopy(path, [this, path](const Result<void> &saved) {
                            if (saved)
                                m_status->say(tr("The copy is in %1.").arg(path));
                            else
                                tellError(this, saved.error());
                        });
                    });
        break;
    case Command::CloseWorkspace:
        m_session.close();
        break;
    case Command::Quit:
        close();
        break;
    case Command::Search:
        m_top->search()->begin();
        break;
    case Command::SchemeSystem:
    case Command::SchemeLight:
    case Command::SchemeDark:
    case Command::SchemeContrast:
    case Command::English:
    case Command::Turkish:
    case Command::Azerbaijani:
        for (const CommandRow &row : commandTable()) {
            if (row.command != command)
                continue;
            if (wording::isLanguage(row.value))
                setLanguage(QString::fromLatin1(row.value));
            else
                setScheme(QString::fromLatin1(row.value));
        }
        break;
    case Command::MakeReport:
        follow({Intent::Kind::MakeReport});
        break;
    case Command::Print:
        follow({Intent::Kind::PrintReport});
        break;
    case Command::NewSegment:
        follow({Intent::Kind::NewSegment});
        break;
    case Command::About:
        tellPlainly(
            this, tr("Dilim %1").arg(QCoreApplication::applicationVersion()),
            tr("Customer segmentation on your own computer. Free software under the GNU General Public License, "
               "version 3 or later; it comes without any warranty."));
        break;
    case Command::Undo:
    case Command::Redo:
        break; // the actions of the undo group answer
    }
}

void MainWindow::adopt(Page *page)
{
    connect(page, &Page::intended, this, &MainWindow::follow);
    connect(page, &Page::said, m_status, &StatusLine::say);
    if (QUndoStack *steps = page->undoStack())
        m_commands->undoGroup()->addStack(steps);
}

void MainWindow::showPage(const QString &id)
{
    m_stack->showPage(id);
    m_settings.page = m_stack->currentId();
}

void MainWindow::mark(Page *shown)
{
    m_rail->setCurrent(m_stack->currentId());
    m_commands->undoGroup()->setActiveStack(shown->undoStack());
}

void MainWindow::showState()
{
    const StatePtr &state = m_session.state();
    m_stack->setState(state);
    m_status->setState(state);
    m_top->search()->setState(state);
    offerSearch();
}

/// Another workspace, or none.
void MainWindow::showSession()
{
    const StatePtr &state = m_session.state();
    m_commands->setState(state);
    m_rail->setVisible(state != nullptr);
    setWindowTitle(state ? tr("%1 – Dilim").arg(QFileInfo(state->path).completeBaseName()) : QStringLiteral("Dilim"));
    if (!state)
        m_welcome->setRecent(m_settings.recent);
    showState();
    m_stack->showPage(m_stack->currentId());
}

void MainWindow::follow(const Intent &intent)
{
    if (intent.kind == Intent::Kind::AddFiles && intent.texts.isEmpty()) {
        run(Command::AddFiles);
        return;
    }
    if (intent.kind == Intent::Kind::AddToRule && intent.texts.isEmpty()) {
        askForSegment(this, m_session.state(), intent, [this](const Intent &chosen) { follow(chosen); });
        return;
    }
    showPage(pageFor(intent));
    if (Page *shown = m_stack->current(); shown && intent.kind != Intent::Kind::ShowPage)
        shown->follow(intent);
}

void MainWindow::rememberOpened(const QString &path)
{
    m_settings.recent = withRecent(m_settings.recent, path);
    writeWindowSettings(m_settings);
}

void MainWindow::forgetOpened(const QString &path)
{
    m_settings.recent.removeAll(path);
    m_welcome->setRecent(m_settings.recent);
}

/// What was found wrong behind a workspace that is open by now.
void MainWindow::tellDamage(const Error &damage)
{
    tellError(this,
              wording::errorText(damage) + u' '
                  + tr("It is open for reading only, so that you can still look at it and save lists and reports."));
}

void MainWindow::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_session.state()) {
        m_opener->makeFor(paths);
        return;
    }
    Intent intent{Intent::Kind::AddFiles};
    intent.texts = paths;
    follow(intent);
}

void MainWindow::openPaths(const QStringList &paths)
{
    const auto workspace = std::ranges::find_if(paths, isWorkspace);
    if (workspace == paths.end())
        return addFiles(paths);
    QStringList files = paths;
    files.removeAll(*workspace);
    m_opener->open(*workspace, files);
}

void MainWindow::setLanguage(const QString &language)
{
    if (!wording::loadLanguage(*QCoreApplication::instance(), language.toStdString()))
        return;
    m_settings.language = language;
    writeWindowSettings(m_settings);
    m_session.setLanguage(language.toStdString());
    retranslate();
}

void MainWindow::setScheme(const QString &scheme)
{
    m_settings.scheme = scheme;
    writeWindowSettings(m_settings);
    applyScheme(*qApp, schemeFor(scheme));
    retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.geometry = saveGeometry();
    m_settings.railMini = m_rail->wantedSmall();
    writeWindowSettings(m_settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setWindowWidth(width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPaths(localFiles(event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rail) {
        unsetLocale(); // takes the new one
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

} // namespace dilim::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/jobs/job_queue.h"
#include "ui/shell/command_search.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/shell/open_elsewhere.h"
#include "ui/shell/sample_shop.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_accessible.h"
#include "ui/shell/workspace_defaults.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "wording/error_text.h"
#include "wording/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

constexpr QSize usualSize{1440, 900};
constexpr QSize leastSize{1024, 600};
constexpr char importPage[] = "data";
constexpr char segmentPage[] = "segments";
constexpr char reportPage[] = "reports";

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// Which page answers an intent.
QString pageFor(const Intent &intent)
{
    switch (intent.kind) {
    case Intent::Kind::ShowPage:
        return intent.text;
    case Intent::Kind::AddFiles:
    case Intent::Kind::ShowCustomer:
    case Intent::Kind::ShowMembers:
        return QString::fromLatin1(importPage);
    case Intent::Kind::ShowSegment:
    case Intent::Kind::NewSegment:
    case Intent::Kind::AddToRule:
        return QString::fromLatin1(segmentPage);
    case Intent::Kind::MakeReport:
    case Intent::Kind::PrintReport:
        return QString::fromLatin1(reportPage);
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(readWindowSettings())
    , m_undo(new QUndoGroup(this))
    , m_undoAction(new QAction(this))
    , m_redoAction(new QAction(this))
{
    installWindowAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    resize(usualSize);
    makeCommands();

    m_top = new TopBar(m_undoAction, m_redoAction, this);
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Segment, Menu::Help})
        m_top->menus()->addMenu(m_menus[menu]);
    setMenuWidget(m_top);
    m_rail = new NavigationRail(this);
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(this);
    m_stack->addWidget(m_welcome);
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

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::cancelled, &m_session.queue(), &JobQueue::cancelCurrent);
    connect(&m_session.queue(), &JobQueue::changed, this, [this] { m_status->setJob(m_session.queue().state()); });
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { run(Command::NewWorkspace); });
    connect(m_welcome, &WelcomePage::openRequested, this, [this] { run(Command::OpenWorkspace); });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::pathRequested, this, &MainWindow::openPath);
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
    m_current = m_settings.page;
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    retranslate();
    showSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCommands()
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Segment, Menu::Help})
        m_menus.insert(menu, new QMenu(this));
    connect(m_undo, &QUndoGroup::canUndoChanged, m_undoAction, &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::canRedoChanged, m_redoAction, &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::undoTextChanged, this, &MainWindow::nameSteps);
    connect(m_undo, &QUndoGroup::redoTextChanged, this, &MainWindow::nameSteps);
    connect(m_undoAction, &QAction::triggered, m_undo, &QUndoGroup::undo);
    connect(m_redoAction, &QAction::triggered, m_undo, &QUndoGroup::redo);
    m_undoAction->setEnabled(false);
    m_redoAction->setEnabled(false);
    m_actions.insert(Command::Undo, m_undoAction);
    m_actions.insert(Command::Redo, m_redoAction);
    for (const CommandRow &row : commandTable()) {
        QAction *&action = m_actions[row.command];
        if (!action) {
            action = new QAction(this);
            connect(action, &QAction::triggered, this, [this, command = row.command] { run(command); });
        }
        if (row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        action->setIcon(iconOf(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false);
        action->setCheckable(row.value != nullptr);
        m_menus[row.menu]->addAction(action);
        addAction(action);
    }
    m_menus[Menu::View]->insertSeparator(m_actions[Command::English]);
}

void MainWindow::retranslate()
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(menuWords(menu.key()));
    const std::string_view language = wording::loadedLanguage();
    for (const CommandRow &row : commandTable()) {
        QAction *action = m_actions[row.command];
        action->setText(commandWords(row));
        if (row.value)
            action->setChecked(m_settings.scheme == QLatin1String(row.value) || language == row.value);
    }
    nameSteps();
    QVector<NavigationRail::Entry> entries;
    for (const PageRow &row : pageTable())
        entries.append({QString::fromLatin1(row.id), QString::fromLatin1(row.icon),
                        QCoreApplication::translate("Pages", row.name)});
    m_rail->setEntries(entries);
    offerSearch();
}

/// What undo and redo would do.
void MainWindow::nameSteps()
{
    const QString last = m_undo->undoText();
    const QString next = m_undo->redoText();
    m_undoAction->setText(last.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(last));
    m_redoAction->setText(next.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(next));
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
        if (m_actions[row.command]->isEnabled() && row.command != Command::Search)
            offers.append({commandWords(row), tr("Command"), QString::fromLatin1(row.icon), -1,
                           [this, command = row.command] { m_actions[command]->trigger(); }});
    }
    m_top->search()->setOffers(std::move(offers));
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::NewWorkspace:
        askForWorkspace();
        break;
    case Command::OpenWorkspace:
        askOpenFiles(this, {tr("Open a workspace"), tr("Workspaces (*.dilim)"), false},
                     [this](const QStringList &paths) {
                         if (!paths.isEmpty())
                             openPath(paths.first());
                     });
        break;
    case Command::OpenSample:
        openSample();
        break;
    case Command::AddFiles:
        askOpenFiles(this, {tr("Add export files"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"), true},
                     [this](const QStringList &paths) { addFiles(paths); });
        break;
    case Command::SaveCopy:
        askSaveFile(this, {tr("Save a copy"), tr("Workspaces (*.dilim)"), copyName(m_session.state()->path)},
                    [this](const QString &path) {
                        m_session.saveCopy(path, [this, path](const Result<void> &saved) {
                            if (saved)
                                m_status->say(tr("The copy is in %1.").arg(path));
                            else
                                tell(saved.error());
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

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    for (const PageRow &row : pageTable()) {
        if (id != QLatin1String(row.id))
            continue;
        Page *made = row.make(m_session, this);
        made->setObjectName(QStringLiteral("page_") + id);
        connect(made, &Page::intended, this, &MainWindow::follow);
        connect(made, &Page::said, m_status, &StatusLine::say);
        if (QUndoStack *stack = made->undoStack())
            m_undo->addStack(stack);
        m_stack->addWidget(made);
        m_pages.insert(id, made);
        return made;
    }
    return nullptr;
}

Page *MainWindow::current()
{
    return m_session.state() ? m_pages.value(m_current) : nullptr;
}

void MainWindow::showPage(const QString &id)
{
    if (!m_session.state()) {
        m_current = id; // once there is something to show
        return;
    }
    Page *wanted = page(id);
    if (!wanted)
        wanted = page(QString::fromLatin1(pageTable().front().id));
    m_current = wanted->objectName().mid(QStringLiteral("page_").size());
    m_rail->setCurrent(m_current);
    showState();
    m_stack->setCurrentWidget(wanted);
    m_undo->setActiveStack(wanted->undoStack());
    m_settings.page = m_current;
}

void MainWindow::showState()
{
    const StatePtr &state = m_session.state();
    if (Page *shown = current(); shown && m_shown.value(m_current) != state) {
        m_shown.insert(m_current, state);
        shown->setState(state);
    }
    m_status->setState(state);
    m_top->search()->setState(state);
    offerSearch();
}

/// Another workspace, or none.
void MainWindow::showSession()
{
    const StatePtr &state = m_session.state();
    for (const CommandRow &row : commandTable()) {
        if (row.needsWorkspace)
            m_actions[row.command]->setEnabled(state != nullptr);
    }
    m_rail->setVisible(state != nullptr);
    setWindowTitle(state ? tr("%1 – Dilim").arg(QFileInfo(state->path).completeBaseName()) : QStringLiteral("Dilim"));
    if (state) {
        showPage(m_current);
        return;
    }
    qDeleteAll(m_pages);
    m_pages.clear();
    m_shown.clear();
    m_welcome->setRecent(m_settings.recent);
    m_stack->setCurrentWidget(m_welcome);
    showState();
}

void MainWindow::follow(const Intent &intent)
{
    if (intent.kind == Intent::Kind::AddFiles && intent.texts.isEmpty()) {
        run(Command::AddFiles);
        return;
    }
    showPage(pageFor(intent));
    if (Page *shown = current(); shown && intent.kind != Intent::Kind::ShowPage)
        shown->follow(intent);
}

void MainWindow::setToday(std::optional<Date> today)
{
    m_today = today;
}

void MainWindow::openPath(const QString &path)
{
    m_session.setToday(m_today);
    openIn(path, store::WorkspaceFile::Mode::ReadWrite);
}

void MainWindow::openIn(const QString &path, store::WorkspaceFile::Mode mode)
{
    m_session.open(path, mode, [this, path](const Result<void> &result) { opened(result, path); });
}

/// What was found wrong behind a workspace that is open by now.
void MainWindow::tellDamage(const Error &damage)
{
    tellError(this,
              wording::errorText(damage) + u' '
                  + tr("It is open for reading only, so that you can still look at it and save lists and reports."));
}

void MainWindow::opened(const Result<void> &result, const QString &path)
{
    if (!result && isOpenElsewhere(result.error())) {
        askConfirm(this, openElsewhereQuestion(result.error()),
                   [this, path] { openIn(path, store::WorkspaceFile::Mode::ReadOnly); });
        return;
    }
    if (!result) {
        m_settings.recent.removeAll(path);
        m_welcome->setRecent(m_settings.recent);
        tell(result.error());
        return;
    }
    m_settings.recent = withRecent(m_settings.recent, path);
    writeWindowSettings(m_settings);
}

void MainWindow::askForWorkspace()
{
    auto *dialog = new NewWorkspaceDialog(newWorkspacePath({}), usualSettings(), this);
    connect(
        dialog, &NewWorkspaceDialog::chosen, this,
        [this](const QString &path, const store::WorkspaceSettings &settings) { makeWorkspace(path, settings, {}); });
    dialog->open();
}

void MainWindow::makeWorkspace(const QString &path, const store::WorkspaceSettings &settings, const QStringList &files)
{
    m_session.setToday(m_today);
    m_session.create(path, settings, [this, path, files](const Result<void> &result) {
        opened(result, path);
        if (result && !files.isEmpty())
            addFiles(files);
    });
}

void MainWindow::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!m_session.state()) {
        makeWorkspace(newWorkspacePath(paths.first()), usualSettings(), paths);
        return;
    }
    Intent intent{Intent::Kind::AddFiles};
    intent.texts = paths;
    follow(intent);
}

void MainWindow::openSample()
{
    const Result<SampleShop> shop = sampleShop();
    if (!shop) {
        tell(shop.error());
        return;
    }
    m_session.setToday(shop->today);
    if (QFileInfo::exists(shop->path)) {
        openIn(shop->path, store::WorkspaceFile::Mode::ReadWrite);
        return;
    }
    QDir().mkpath(QFileInfo(shop->path).path());
    m_session.create(shop->path, shop->settings, [this](const Result<void> &result) {
        if (result)
            fillSample();
        else
            tell(result.error());
    });
}

void MainWindow::fillSample()
{
    const Result<SampleShop> shop = sampleShop();
    if (!shop)
        return;
    std::vector<workspace::ImportRequest> requests;
    for (const QString &file : shop->files) {
        workspace::ImportRequest request;
        request.path = file.toStdString();
        requests.push_back(std::move(request));
    }
    const auto complain = [this](const Result<workspace::ImportResult> &result) {
        if (!result)
            tell(result.error());
    };
    m_session.importFiles(std::move(requests), complain, [this, shop = *shop](const Result<void> &result) {
        for (const SampleShop::Segment &sample : shop.segments) {
            store::Segment segment;
            segment.name = sample.name;
            segment.ruleJson = sample.ruleJson;
            m_session.keepSegment(segment);
        }
        opened(result, shop.path);
    });
}

void MainWindow::tell(const Error &error)
{
    if (error.code != cancelledCode)
        tellError(this, wording::errorText(error));
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
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && isWorkspace(paths.first()))
        openPath(paths.first());
    else
        addFiles(paths);
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

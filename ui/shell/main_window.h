// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/commands.h"
#include "ui/shell/page.h"
#include "ui/shell/window_settings.h"

#include <QHash>
#include <QMainWindow>

class QAction;
class QMenu;
class QStackedWidget;
class QUndoGroup;

namespace dilim::ui {

class JobQueue;
class NavigationRail;
class StatusLine;
class TopBar;
class WelcomePage;

/// The window: pages, menus, search, status line. It knows which page is shown and which workspace is open, and takes
/// the intents of pages to whoever answers them; it computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Answer as if it were the first moment of this day. The sample shop has a day of its own.
    void setToday(std::optional<Date> today);
    void openPath(const QString &path);
    void openSample();
    /// Opens the import of these files, in the open workspace or in a new one.
    void addFiles(const QStringList &paths);
    void showPage(const QString &id);
    void setLanguage(const QString &language);
    void setScheme(const QString &scheme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    void retranslate();
    void run(Command command);
    void follow(const Intent &intent);
    void showState();
    void showSession();
    void nameSteps();
    void offerSearch();
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] Page *current();
    void askForWorkspace();
    void makeWorkspace(const QString &path, const store::WorkspaceSettings &settings, const QStringList &files);
    void fillSample();
    void openIn(const QString &path, store::WorkspaceFile::Mode mode);
    void opened(const Result<void> &result, const QString &path);
    void tellDamage(const Error &damage);
    void tell(const Error &error);

    Session &m_session; // not owned; outlives the window
    WindowSettings m_settings;
    QUndoGroup *m_undo = nullptr;
    QHash<Command, QAction *> m_actions;
    QHash<Menu, QMenu *> m_menus;
    QAction *m_undoAction = nullptr, *m_redoAction = nullptr;
    TopBar *m_top = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    StatusLine *m_status = nullptr;
    QHash<QString, Page *> m_pages; // made when first shown
    QHash<QString, StatePtr> m_shown; // the state that a page has
    QString m_current;
    std::optional<Date> m_today;
};

} // namespace dilim::ui

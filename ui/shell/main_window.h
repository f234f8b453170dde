// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/commands.h"
#include "ui/shell/page.h"
#include "ui/shell/window_settings.h"

#include <QMainWindow>

namespace dilim::ui {

class CommandActions;
class JobQueue;
class NavigationRail;
class PageStack;
class StatusLine;
class TopBar;
class WelcomePage;
class WorkspaceOpener;

/// The window: pages, menus, search, status line. It knows which page is shown and which workspace is open, and takes
/// the intents of pages to whoever answers them; it computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What is opened, and how.
    [[nodiscard]] WorkspaceOpener &opener() { return *m_opener; }
    /// Opens the import of these files, in the open workspace or in a new one.
    void addFiles(const QStringList &paths);
    /// The first workspace among them is opened, the other files are for its import.
    void openPaths(const QStringList &paths);
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
    void retranslate();
    void run(Command command);
    void follow(const Intent &intent);
    void showState();
    void showSession();
    void offerSearch();
    void adopt(Page *page);
    void mark(Page *shown);
    void rememberOpened(const QString &path);
    void forgetOpened(const QString &path);
    void tellDamage(const Error &damage);

    Session &m_session; // not owned; outlives the window
    WorkspaceOpener *m_opener;
    WindowSettings m_settings;
    CommandActions *m_commands;
    TopBar *m_top = nullptr;
    NavigationRail *m_rail = nullptr;
    PageStack *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace dilim::ui

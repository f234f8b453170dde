// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QStringList>

#include <functional>
#include <memory>

namespace dilim::test {

/// How the window looks.
struct Look {
    QString language{}; // "en", "tr", "az"
    QString scheme{}; // "light", "dark", "contrast"
    QSize size{};
};

/// The window, and hands for it. Whoever waits longer than a minute ends the program with a sentence.
class Stage
{
public:
    Stage();
    ~Stage();

    /// Another window in this look, with the workspace that is open.
    void dress(const Look &look);
    void open(const std::function<void(ui::MainWindow &)> &how);
    void close();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Session &session() { return m_session; }

    /// The visible part of that name, in the window or in what stands above it.
    template <typename Part = QWidget> Part &part(const QString &name) { return *static_cast<Part *>(find(name)); }
    void click(const QString &button) { part<QAbstractButton>(button).click(); }
    void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {});
    /// The menu that is open.
    [[nodiscard]] QMenu &openMenu();
    void type(const QString &field, const QString &words);
    void showPage(const QString &id);
    /// Until no job runs, no timer is about to fire, and all is laid out and painted.
    void settle();
    /// Away with menus and dialogs.
    void clear();

    [[nodiscard]] QImage picture();
    /// Of the window and all that stands above it.
    [[nodiscard]] QStringList findings();

private:
    [[nodiscard]] QWidget *find(const QString &name);
    [[nodiscard]] std::vector<QWidget *> above() const;
    [[nodiscard]] bool idle();

    ui::JobQueue m_queue;
    ui::Session m_session{m_queue};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>

namespace dilim::ui {

/// Id of the page that answers an intent.
[[nodiscard]] QString pageFor(const Intent &intent);

/// The pages of the window, each made when it is first shown; it gets the newest state while it is seen. Without a
/// workspace there are none, only a page of welcome.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives this; `welcome` is.
    PageStack(Session &session, QWidget *welcome, QWidget *parent);

    /// The page of this id; the first one if there is no such. Without a workspace: the one to begin with, then.
    void showPage(const QString &id);
    void setState(const StatePtr &state);
    /// Id of the page that is shown, or will be once there is a workspace.
    [[nodiscard]] const QString &currentId() const { return m_current; }
    /// Null without a workspace.
    [[nodiscard]] Page *current() const { return m_pages.value(m_current); }

signals:
    void made(dilim::ui::Page *page);
    void shown(dilim::ui::Page *page);

private:
    [[nodiscard]] Page *page(const QString &id);
    void bringUpToDate();

    Session &m_session;
    QWidget *m_welcome;
    StatePtr m_state;
    QHash<QString, Page *> m_pages;
    QHash<QString, StatePtr> m_known; // the state that a page has
    QString m_current;
};

} // namespace dilim::ui

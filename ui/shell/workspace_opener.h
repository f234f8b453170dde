// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStringList>

class QWidget;

namespace dilim::ui {

/// Brings workspaces into the session: an existing one, a new one, the sample shop. It asks and tells a person what
/// stands in the way, in dialogs over the window.
class WorkspaceOpener : public QObject
{
    Q_OBJECT
public:
    /// Neither is owned; both outlive this.
    WorkspaceOpener(Session &session, QWidget *window);

    /// Answer as if it were the first moment of this day. The sample shop has a day of its own.
    void setToday(std::optional<Date> today) { m_today = today; }
    /// `files` are for its import.
    void open(const QString &path, const QStringList &files = {});
    void openSample();
    /// After asking where it shall lie, its currency and its time zone.
    void askForNew();
    /// In the folder of documents, named after the first of these files, for their import.
    void makeFor(const QStringList &files);

signals:
    void opened(const QString &path);
    void failed(const QString &path); // was told to the person
    void madeEmpty();
    void filesWaiting(const QStringList &files); // of open and makeFor, once there is a workspace for them

private:
    void openIn(const QString &path, store::WorkspaceFile::Mode mode, const QStringList &files = {});
    void make(const QString &path, const store::WorkspaceSettings &settings, const QStringList &files);
    void answer(const Result<void> &result, const QString &path, const QStringList &files = {});
    void fillSample();

    Session &m_session;
    QWidget *m_window;
    std::optional<Date> m_today;
};

} // namespace dilim::ui

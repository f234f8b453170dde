// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/tables/table_text.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace dilim::ui {

/// Copies and saves what a view of rows shows, all of it in the order shown: by its context menu, and by Ctrl+C. A view
/// that has a menu of its own already (Qt::CustomContextMenu) keeps it and adds these to it. The view owns the actions.
class TableActions : public QObject
{
    Q_OBJECT
public:
    explicit TableActions(QAbstractItemView *view);

    /// How the file is to be called; asked when it is saved. Else the accessible name of the view.
    void setName(const QString &name) { m_name = name; }
    /// Where the rows come from, for views that write cells otherwise than they show them.
    void setSource(std::function<WrittenTable()> source) { m_source = std::move(source); }

    void addTo(QMenu &menu);
    void popUp(const QPoint &globalPosition);
    void copyRow();
    void copyTable();
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveTo(const QString &path);
    void tell(const Error &error) const;

    QAbstractItemView *m_view = nullptr;
    QString m_name;
    std::function<WrittenTable()> m_source;
    LatestJob m_copying, m_saving;
};

/// What the view shows: its columns that have a name and are not hidden, and its rows with those inside folders that
/// are open or not.
[[nodiscard]] WrittenTable shownTable(const QAbstractItemView &view);

} // namespace dilim::ui

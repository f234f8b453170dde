// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace dilim::ui {

class TableSaving;

/// Copies and saves what a view of rows shows, all of it in the order shown: by its context menu, and by Ctrl+C. A view
/// that has a menu of its own already (Qt::CustomContextMenu) keeps it and adds these to it. The view owns the actions.
class TableActions : public QObject
{
    Q_OBJECT
public:
    explicit TableActions(QAbstractItemView *view);

    /// How the file is to be called; asked when it is saved. Else the accessible name of the view.
    void setName(const QString &name) { m_name = name; }
    /// Where the rows come from, for views that write cells otherwise than they show them. Else what is shown is copied
    /// as words and saved as the values behind them (see shownValue).
    void setSource(std::function<tables::Table()> source) { m_source = std::move(source); }

    void addTo(QMenu &menu);
    void popUp(const QPoint &globalPosition);
    void copyRow();
    void copyTable();
    void save();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString name() const;

    QAbstractItemView *m_view = nullptr;
    QString m_name;
    std::function<tables::Table()> m_source;
    LatestJob m_copying;
    TableSaving *m_saving = nullptr; // owned by the view
};

} // namespace dilim::ui

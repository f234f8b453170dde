// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

class QWidget;

namespace dilim::ui {

/// Asks where a table is to be saved, as a workbook or as CSV, and saves it by a job. The page that the asking widget
/// stands on says that it is done; errors are told. The widget owns it.
class TableSaving : public QObject
{
    Q_OBJECT
public:
    explicit TableSaving(QWidget *asking);

    /// `proposal`: a name or path without an ending; signs that no file may have are replaced.
    void save(const QString &proposal, const tables::Table &table);

private:
    void saveTo(const QString &path, const tables::Table &table);

    QWidget *m_asking = nullptr; // not owned
    LatestJob m_job;
};

/// In the status line of the window, if the widget stands on a page.
void sayOnPage(QWidget *from, const QString &sentence);

} // namespace dilim::ui

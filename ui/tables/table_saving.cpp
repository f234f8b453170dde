// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_saving.h"

#include "tables/file_name.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/file_choice.h"
#include "ui/shell/page.h"
#include "ui/tables/table_text.h"

#include <QFileInfo>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

/// "folder/Segments- all.xlsx"
QString proposedPath(const QString &proposal)
{
    const qsizetype folderEnds = proposal.lastIndexOf(u'/') + 1;
    const bool isPath = QFileInfo(proposal).isAbsolute();
    const QString name = isPath ? proposal.mid(folderEnds) : proposal;
    return (isPath ? proposal.left(folderEnds) : QString())
        + QString::fromStdString(tables::fileNameOf(name.toStdString())) + u".xlsx"_s;
}

} // namespace

void sayOnPage(QWidget *from, const QString &sentence)
{
    for (QWidget *widget = from; widget; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(widget)) {
            emit page->said(sentence);
            return;
        }
    }
}

TableSaving::TableSaving(QWidget *asking)
    : QObject(asking)
    , m_asking(asking)
{
}

void TableSaving::save(const QString &proposal, const tables::Table &table)
{
    const QString kinds = tr("Spreadsheets (*.xlsx)") + u";;"_s + tr("CSV files (*.csv)");
    askSaveFile(m_asking->window(), {tr("Save as spreadsheet"), kinds, proposedPath(proposal)},
                [this, table](const QString &path) { saveTo(path, table); });
}

void TableSaving::saveTo(const QString &path, const tables::Table &table)
{
    m_job.start([table, path, marks = csvMarks()](
                    Progress &progress) { return tables::saveTable(path.toStdString(), table, marks, progress); },
                [this, path](const Result<void> &saved) {
                    if (saved)
                        sayOnPage(m_asking, tr("The table is saved: %1").arg(path));
                    else
                        tellError(m_asking->window(), saved.error());
                });
}

} // namespace dilim::ui

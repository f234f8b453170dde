// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejects_file.h"

#include "ui/import/issue_words.h"
#include "ui/tables/table_text.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RejectsFile", text);
}

} // namespace

QByteArray rejectsCsv(const std::vector<ingest::RowIssue> &issues, const std::vector<ingest::ColumnReport> &columns)
{
    QVector<QStringList> table{
        {words(QT_TRANSLATE_NOOP("RejectsFile", "Line")), words(QT_TRANSLATE_NOOP("RejectsFile", "Column")),
         words(QT_TRANSLATE_NOOP("RejectsFile", "Reason")), words(QT_TRANSLATE_NOOP("RejectsFile", "Text"))}};
    for (const ingest::RowIssue &issue : issues)
        table.append({QString::number(issue.line), columnOf(issue, columns), wording::issueReason(issue.reason),
                      QString::fromStdString(issue.text)});
    return csvBytes(table);
}

} // namespace dilim::ui

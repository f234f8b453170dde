// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejects_file.h"

#include "ui/import/issue_words.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RejectsFile", text);
}

} // namespace

tables::Table rejectsTable(const std::vector<ingest::RowIssue> &issues,
                           const std::vector<ingest::ColumnReport> &columns)
{
    std::vector<tables::Row> rows;
    for (const ingest::RowIssue &issue : issues)
        rows.push_back({Decimal{static_cast<std::int64_t>(issue.line), 0}, columnOf(issue, columns).toStdString(),
                        wording::issueReason(issue.reason).toStdString(), issue.text});
    tables::Table table;
    for (const char *name : {QT_TRANSLATE_NOOP("RejectsFile", "Line"), QT_TRANSLATE_NOOP("RejectsFile", "Column"),
                             QT_TRANSLATE_NOOP("RejectsFile", "Reason"), QT_TRANSLATE_NOOP("RejectsFile", "Text")})
        table.header.push_back(words(name).toStdString());
    table.rows = rows.size();
    table.row = [rows = std::move(rows)](std::size_t row) { return rows[row]; };
    return table;
}

} // namespace dilim::ui

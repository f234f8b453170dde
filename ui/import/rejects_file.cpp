// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rejects_file.h"

#include "wording/labels.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

QString quoted(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(cell));
    return written.join(u',') + QStringLiteral("\r\n");
}

QString words(const char *text)
{
    return QCoreApplication::translate("RejectsFile", text);
}

} // namespace

QByteArray rejectsCsv(const std::vector<ingest::RowIssue> &issues, const std::vector<ingest::ColumnReport> &columns)
{
    QString file = QChar(0xfeff)
        + line({words(QT_TRANSLATE_NOOP("RejectsFile", "Line")), words(QT_TRANSLATE_NOOP("RejectsFile", "Column")),
                words(QT_TRANSLATE_NOOP("RejectsFile", "Reason")), words(QT_TRANSLATE_NOOP("RejectsFile", "Text"))});
    for (const ingest::RowIssue &issue : issues) {
        const bool known = issue.column >= 0 && static_cast<std::size_t>(issue.column) < columns.size();
        const QString column =
            known ? QString::fromStdString(columns[static_cast<std::size_t>(issue.column)].header) : QString();
        file += line({QString::number(issue.line), column, wording::issueReason(issue.reason),
                      QString::fromStdString(issue.text)});
    }
    return file.toUtf8();
}

} // namespace dilim::ui

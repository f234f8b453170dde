// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/table_text.h"

#include <QSaveFile>

namespace dilim::ui {
namespace {

QString oneLine(QString cell)
{
    for (const QChar mark : {u'\t', u'\n', u'\r'})
        cell.replace(mark, u' ');
    return cell;
}

bool looksLikeFormula(const QString &cell)
{
    bool number = false;
    cell.toDouble(&number);
    return !number && !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
}

QString csvCell(const QString &cell)
{
    QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString tabText(const QVector<QStringList> &table)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(oneLine(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray csvBytes(const QVector<QStringList> &table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        bytes += cells.join(u',').toUtf8() + QByteArray("\r\n");
    }
    return bytes;
}

Result<void> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{"file.cannot_write", {path.toStdString(), file.errorString().toStdString()}};
    return {};
}

} // namespace dilim::ui

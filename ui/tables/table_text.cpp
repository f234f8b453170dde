// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_text.h"

#include "wording/language.h"

#include <QSaveFile>

#include <string>

namespace dilim::ui {
namespace {

constexpr std::size_t rowsBetweenLooks = 512; // at whether somebody cancelled

QString oneLine(QString cell)
{
    for (const QChar mark : {u'\t', u'\n', u'\r'})
        cell.replace(mark, u' ');
    return cell;
}

QString tabLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(oneLine(cell));
    return cells.join(u'\t') + u'\n';
}

Error cannotWrite(const QSaveFile &file)
{
    return {"file.cannot_write", {file.fileName().toStdString(), file.errorString().toStdString()}};
}

} // namespace

tables::CsvMarks csvMarks()
{
    return tables::csvMarksOf(wording::loadedLanguage());
}

QString tabText(const QVector<QStringList> &table)
{
    QString text;
    for (const QStringList &row : table)
        text += tabLine(row);
    return text;
}

Result<QString> tabText(const tables::Table &table, const Progress &progress)
{
    const char decimal = csvMarks().decimal;
    QStringList header;
    for (const std::string &name : table.header)
        header.append(QString::fromStdString(name));
    QString text = tabLine(header);
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        QStringList cells;
        for (const tables::Cell &cell : table.row(row))
            cells.append(QString::fromStdString(tables::cellText(cell, decimal)));
        text += tabLine(cells);
    }
    if (const std::optional<Error> failure = table.failure ? table.failure() : std::nullopt)
        return *failure;
    return text;
}

Result<void> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace dilim::ui

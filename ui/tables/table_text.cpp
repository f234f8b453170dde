// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_text.h"

#include "wording/language.h"

#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace dilim::ui {
namespace {

constexpr qsizetype rowsBetweenLooks = 512; // at whether somebody cancelled
constexpr char utf8Mark[] = "\xEF\xBB\xBF";

bool writesDecimalComma()
{
    return wording::loadedLanguage() != "en";
}

QChar separator()
{
    return writesDecimalComma() ? u';' : u',';
}

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

/// Numbers and phones may begin with a sign: no program takes them for a formula that does harm.
bool looksLikeFormula(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]{1,15}([.,][0-9]{1,9})?$"));
    const QString visible = cell.trimmed();
    const QChar first = visible.isEmpty() ? u' ' : visible.front();
    const bool begins =
        QStringLiteral("=+-@＝＋－＠").contains(first) || cell.startsWith(u'\t') || cell.startsWith(u'\r');
    return begins && !number.match(cell).hasMatch();
}

QString csvCell(const QString &cell)
{
    QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool quoted =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringLiteral(",;\"\r\n\t").contains(c); });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(csvCell(cell));
    return cells.join(separator()).toUtf8() + QByteArray("\r\n");
}

Error cannotWrite(const QSaveFile &file)
{
    return {"file.cannot_write", {file.fileName().toStdString(), file.errorString().toStdString()}};
}

/// Every row of the table; `take` says whether it went well.
Result<void> forEachRow(const WrittenTable &table, const Progress &progress,
                        const std::function<bool(const QStringList &)> &take)
{
    for (qsizetype row = 0; row < table.rows; ++row) {
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        if (!take(table.row(row)))
            break;
    }
    if (const std::optional<Error> failure = table.failure ? table.failure() : std::nullopt)
        return *failure;
    return {};
}

} // namespace

QString tabText(const QVector<QStringList> &table)
{
    QString text;
    for (const QStringList &row : table)
        text += tabLine(row);
    return text;
}

Result<QString> tabText(const WrittenTable &table, const Progress &progress)
{
    QString text = tabLine(table.header);
    const Result<void> done = forEachRow(table, progress, [&text](const QStringList &row) {
        text += tabLine(row);
        return true;
    });
    if (!done)
        return done.error();
    return text;
}

QByteArray csvBytes(const QVector<QStringList> &table)
{
    QByteArray bytes(utf8Mark);
    for (const QStringList &row : table)
        bytes += csvLine(row);
    return bytes;
}

QString spreadsheetNumber(const std::string &plain)
{
    const QString number = QString::fromStdString(plain);
    return writesDecimalComma() ? QString(number).replace(u'.', u',') : number;
}

Result<void> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

Result<void> saveCsv(const QString &path, const WrittenTable &table, const Progress &progress)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write(utf8Mark + csvLine(table.header));
    const Result<void> done = forEachRow(table, progress, [&file](const QStringList &row) {
        const QByteArray line = csvLine(row);
        return file.write(line) == line.size();
    });
    if (!done)
        return done.error();
    if (!file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace dilim::ui

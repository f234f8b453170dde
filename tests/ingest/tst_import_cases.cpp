// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using namespace Qt::StringLiterals;
using tests::CollectedRows;

namespace {

QString casesFolder()
{
    return QStringLiteral(DILIM_SOURCE_DIR) + u"/tests/data/imports"_s;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonArray evidenceJson(const std::vector<Evidence> &evidence)
{
    QJsonArray list;
    for (const Evidence &one : evidence) {
        QString line = text(one.id);
        for (const std::string &argument : one.arguments)
            line += u" | "_s + text(argument);
        list.append(line);
    }
    return list;
}

QJsonObject countsJson(const std::map<std::string, std::uint64_t> &counts)
{
    QJsonObject json;
    for (const auto &[key, count] : counts)
        json.insert(text(key), qint64(count));
    return json;
}

QJsonArray columnsJson(const ReadReport &report)
{
    QJsonArray list;
    for (const ColumnReport &column : report.columns) {
        QJsonArray fields;
        for (const std::string &field : column.reading.fields)
            fields.append(text(field));
        QJsonObject json{{u"header"_s, text(column.header)},
                         {u"fields"_s, fields},
                         {u"type"_s, text(std::string(fields::typeId(*column.reading.type)))},
                         {u"filled"_s, qint64(column.filled)},
                         {u"unread"_s, qint64(column.unread)},
                         {u"evidence"_s, evidenceJson(column.evidence)}};
        if (column.doubtful)
            json.insert(u"doubtful"_s, true);
        list.append(json);
    }
    return list;
}

QJsonArray rowsJson(const CollectedRows &rows)
{
    QJsonArray list;
    for (std::size_t row = 0; row < rows.rows.size() && row < 10; ++row) {
        QString line = QString::number(rows.lines[row]) + u':';
        for (const std::string &cell : rows.rows[row])
            line += u' ' + text(cell) + u" |"_s;
        list.append(line);
    }
    return list;
}

/// Everything that reading a case must give, as text.
QByteArray outcome(const ReadReport &report, const CollectedRows &rows)
{
    QJsonArray issues;
    for (const std::string &issue : rows.issues)
        issues.append(text(issue));
    const Dialect &dialect = report.mapping.dialect;
    const QJsonObject json{
        {u"entity"_s, text(std::string(fields::entityId(*report.mapping.primary)))},
        {u"encoding"_s, text(*dialect.encoding)},
        {u"separator"_s, QString(QLatin1Char(*dialect.separator))},
        {u"quote"_s, *dialect.quote == '\0' ? u"none"_s : QString(QLatin1Char(*dialect.quote))},
        {u"header_line"_s, qint64(*dialect.headerLine)},
        {u"dialect"_s, evidenceJson(report.dialectEvidence)},
        {u"columns"_s, columnsJson(report)},
        {u"records"_s, qint64(report.recordsRead)},
        {u"rejected"_s, qint64(report.rejected)},
        {u"skipped"_s, countsJson(report.skippedLines)},
        {u"issue_counts"_s, countsJson(report.cellIssues)},
        {u"issues"_s, issues},
        {u"findings"_s, evidenceJson(report.findings)},
        {u"rows"_s, rowsJson(rows)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

/// Each folder of tests/data/imports holds a file and what reading it must give. A mismatch leaves expected.json.actual
/// beside it: accepting that is a reviewed change.
class TestImportCases : public QObject
{
    Q_OBJECT
private slots:
    void readsAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList folders = QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &folder : folders)
            QTest::newRow(qPrintable(folder)) << casesFolder() + u'/' + folder;
        QVERIFY(folders.size() >= 8);
    }
    void readsAsExpected()
    {
        QFETCH(QString, folder);
        Hints hints;
        hints.timeZone = "Europe/Istanbul";
        CollectedRows rows;
        Progress progress;
        const Result<ReadReport> report =
            runWith(QString(folder + u"/input.csv"_s).toStdString(), hints, {}, rows, progress);
        QVERIFY(report);
        const QByteArray actual = outcome(*report, rows);
        QFile expected(folder + u"/expected.json"_s);
        const QByteArray wanted = expected.open(QIODevice::ReadOnly) ? expected.readAll() : QByteArray();
        QFile left(folder + u"/expected.json.actual"_s);
        if (actual != wanted && left.open(QIODevice::WriteOnly))
            left.write(actual);
        QCOMPARE(QString::fromUtf8(actual).split(u'\n'), QString::fromUtf8(wanted).split(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestImportCases)
#include "tst_import_cases.moc"

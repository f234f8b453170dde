// SPDX-License-Identifier: GPL-3.0-or-later
// Values are put right by hand, through the command line: every answer follows, and what is taken back is as it was.
#include "flows/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

class tst_hand_values : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QByteArray csv = "customer_id;email;birth date;city;income\n";
        for (int i = 0; i < 120; ++i)
            csv += QByteArray::number(i) + ";p" + QByteArray::number(i) + "@example.com"
                + (i == 3 ? ";1905-01-01" : ";1980-01-02") + (i < 90 ? ";İstanbul" : i < 93 ? ";İstambul" : ";Ankara")
                + ';' + QByteArray::number(i == 7 || i == 8 ? 666666 : 2000 + i) + '\n';
        QVERIFY(writeFile(m_folder.filePath(u"people.csv"_s), csv));
        QCOMPARE(run({u"new"_s, workspace(), u"--currency"_s, u"TRY"_s}).exitCode, 0);
        QCOMPARE(run({u"import"_s, workspace(), m_folder.filePath(u"people.csv"_s)}).exitCode, 0);
    }
    void cleanup() { QFile::remove(workspace()); }

    void whatQualityFindsIsPutRightAndTakenBack()
    {
        const QJsonObject before = run({u"quality"_s, workspace(), u"--json"_s}).json();
        QCOMPARE(findings(),
                 (QStringList{u"far_outside 2"_s, u"repeated_digits 2"_s, u"similar_words 3"_s, u"too_old 1"_s}));
        QCOMPARE(inIstanbul(), 90);
        const CliAnswer city = set({u"customer.city"_s, u"--from"_s, u"İstambul"_s, u"--to"_s, u"İstanbul"_s});
        QCOMPARE(city.json()[u"customers"_s].toInt(), 3);
        QCOMPARE(inIstanbul(), 93);
        QCOMPARE(set({u"customer.income"_s, u"--from"_s, u"666666"_s, u"--clear"_s}).json()[u"customers"_s].toInt(), 2);
        QCOMPARE(set({u"customer.birth_date"_s, u"--customer"_s, u"3"_s, u"--to"_s, u"01.01.1985"_s}).exitCode, 0);
        QCOMPARE(findings(), QStringList());
        QVERIFY(score() > before[u"score"_s].toInt());
        QCOMPARE(known(u"3"_s)[u"customer.birth_date"_s].toString(), u"1985-01-01"_s);
        QVERIFY(!known(u"7"_s).contains(u"customer.income"_s));
        QCOMPARE(edits(), (QStringList{u"1 value customer.city 3"_s, u"2 value customer.income 2"_s,
                                       u"3 value customer.birth_date 1"_s}));
        for (const QString &id : {u"2"_s, u"1"_s, u"3"_s})
            QCOMPARE(run({u"undo-edit"_s, workspace(), id}).exitCode, 0);
        QCOMPARE(run({u"quality"_s, workspace(), u"--json"_s}).json(), before);
        QCOMPARE(edits(), (QStringList{u"1 value customer.city 0 undone"_s, u"2 value customer.income 0 undone"_s,
                                       u"3 value customer.birth_date 0 undone"_s}));
    }

    void laterImportsAndExportsFollow()
    {
        QCOMPARE(set({u"customer.city"_s, u"--from"_s, u"İstambul"_s, u"--to"_s, u"İstanbul"_s}).exitCode, 0);
        QVERIFY(writeFile(m_folder.filePath(u"more.csv"_s),
                          "customer_id;email;city\n200;n@example.com;istambul\n201;m@example.com;Ankara\n"));
        QCOMPARE(run({u"import"_s, workspace(), m_folder.filePath(u"more.csv"_s)}).exitCode, 0);
        QCOMPARE(inIstanbul(), 94);
        const QString csv = m_folder.filePath(u"out.csv"_s);
        QCOMPARE(run({u"members"_s, workspace(), u"--rule"_s, rule(), u"--fields"_s, u"customer.city"_s, u"-o"_s, csv})
                     .exitCode,
                 0);
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("İstanbul"), 94);
        QCOMPARE(run({u"export"_s, workspace(), u"--sqlite"_s, m_folder.filePath(u"out.sqlite"_s)}).exitCode, 0);
        QFile database(m_folder.filePath(u"out.sqlite"_s));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("İstambul"));
        QCOMPARE(run({u"check"_s, workspace()}).exitCode, 0);
    }

    void whatCannotBePutRightIsRefusedWithASentence()
    {
        const QList<QStringList> wrong = {
            {u"customer.email"_s, u"--from"_s, u"p3@example.com"_s, u"--to"_s, u"x@example.com"_s}, // who is who
            {u"customer.external_id"_s, u"--customer"_s, u"3"_s, u"--clear"_s},
            {u"customer.age"_s, u"--customer"_s, u"3"_s, u"--to"_s, u"40"_s}, // computed
            {u"order.total"_s, u"--from"_s, u"3"_s, u"--to"_s, u"4"_s},
            {u"customer.shoe"_s, u"--from"_s, u"3"_s, u"--to"_s, u"4"_s},
            {u"customer.birth_date"_s, u"--customer"_s, u"3"_s, u"--to"_s, u"31.02.1985"_s},
            {u"customer.income"_s, u"--customer"_s, u"3"_s, u"--to"_s, u"much"_s},
            {u"customer.city"_s, u"--from"_s, u"Paris"_s, u"--to"_s, u"Bursa"_s}, // nobody has it
            {u"customer.city"_s, u"--customer"_s, u"3"_s, u"--to"_s, u"ISTANBUL"_s}, // has it already
            {u"customer.city"_s, u"--customer"_s, u"999"_s, u"--to"_s, u"Bursa"_s},
        };
        for (const QStringList &one : wrong) {
            const CliAnswer answer = set(one);
            QVERIFY2(answer.exitCode == 1 && answer.error.size() > 20
                         && !answer.error.contains(u"no explanation"_s),
                     qPrintable(one.join(u' ') + answer.error));
        }
        const QList<QStringList> unclear = {{u"customer.city"_s, u"--to"_s, u"Bursa"_s},
                                            {u"customer.city"_s, u"--from"_s, u"İstambul"_s},
                                            {u"customer.city"_s, u"--from"_s, u"İstambul"_s, u"--to"_s, u"Bursa"_s,
                                             u"--clear"_s}};
        for (const QStringList &one : unclear)
            QCOMPARE(set(one).exitCode, 2);
        QCOMPARE(edits(), QStringList());
    }

    void theListSaysItInWords()
    {
        QCOMPARE(set({u"customer.city"_s, u"--from"_s, u"İstambul"_s, u"--to"_s, u"İstanbul"_s}).exitCode, 0);
        const CliAnswer list = run({u"edits"_s, workspace(), u"--language"_s, u"en"_s});
        QVERIFY2(list.output.contains("City: “İstanbul” instead of “İstambul”"), list.output.constData());
        QVERIFY2(list.output.contains("3 customers"), list.output.constData());
        const CliAnswer turkish = run({u"edits"_s, workspace(), u"--language"_s, u"tr"_s});
        QVERIFY2(turkish.output.contains("Şehir: “İstambul” yerine “İstanbul”"), turkish.output.constData());
    }

private:
    CliAnswer run(const QStringList &arguments) const { return runCli(QStringLiteral(DILIM_CLI), arguments); }
    CliAnswer set(const QStringList &change) const
    {
        return run(QStringList{u"set"_s, workspace()} + change
                   + QStringList{u"--json"_s, u"--today"_s, u"2026-11-23"_s, u"--language"_s, u"en"_s});
    }
    QString workspace() const { return m_folder.filePath(u"shop.dilim"_s); }
    QString rule() const
    {
        const QString path = m_folder.filePath(u"rule.txt"_s);
        writeFile(path, "all of\n  customer.city is any of \"İstanbul\"\n");
        return path;
    }
    int inIstanbul() const
    {
        return run({u"count"_s, workspace(), u"--rule"_s, rule(), u"--json"_s}).json()[u"count"_s].toInt(-1);
    }
    int score() const { return run({u"quality"_s, workspace(), u"--json"_s}).json()[u"score"_s].toInt(); }
    QJsonObject known(const QString &customer) const
    {
        return run({u"explain"_s, workspace(), u"--customer"_s, customer, u"--json"_s}).json()[u"customer"_s].toObject();
    }

    /// "similar_words 3" of those that can be put right by hand.
    QStringList findings() const
    {
        QStringList lines;
        for (const QJsonValue &finding :
             run({u"quality"_s, workspace(), u"--json"_s}).json()[u"findings"_s].toArray()) {
            const QString kind = finding[u"kind"_s].toString();
            if (kind == u"impossible"_s || kind == u"inconsistent"_s)
                lines += finding[u"reason"_s].toString() + u' ' + QString::number(finding[u"count"_s].toInt());
        }
        lines.sort();
        return lines;
    }

    /// "1 value customer.city 3".
    QStringList edits() const
    {
        QStringList lines;
        for (const QJsonValue &edit : run({u"edits"_s, workspace(), u"--json"_s}).json()[u"edits"_s].toArray())
            lines += QString::number(edit[u"id"_s].toInt()) + u' ' + edit[u"kind"_s].toString() + u' '
                + edit[u"field"_s].toString() + u' ' + QString::number(edit[u"customers"_s].toInt())
                + (edit[u"undone"_s].isNull() ? QString() : u" undone"_s);
        return lines;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_hand_values)
#include "tst_hand_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line answers to a person who does something wrong, and what it leaves behind.
#include "flows/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

class tst_cli : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mistakes_are_answered_with_one_sentence_data();
    void mistakes_are_answered_with_one_sentence();
    void a_dry_run_counts_and_writes_nothing();
    void rejected_rows_are_saved_with_line_and_reason();
    void a_mapping_file_wins_and_is_remembered();
    void the_same_file_again_changes_nothing();
    void cells_that_look_like_formulas_are_disarmed();
    void a_segment_whose_rule_does_not_hold_is_listed_with_the_reason();
    void an_unwritable_target_leaves_nothing_half_done();

private:
    CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

void tst_cli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = path("shop.dilim");
    QCOMPARE(run({u"new"_s, m_workspace, u"--currency"_s, u"TRY"_s, u"--time-zone"_s, u"Europe/Istanbul"_s}).exitCode, 0);
    QVERIFY(writeFile(path("customers.csv"), "customer_id;e-mail;city;registered;income\n"
                                             "1;ayse@example.com;Ankara;13.02.2026;1.234,50\n"
                                             "2;elvin@example.com;Bakı;14.02.2026;999,00\n"
                                             "3;=cmd()@example.com;İzmir;15.02.2026;oops\n"
                                             "4;too;few\n"));
    QVERIFY(writeFile(path("notes.txt"), "hello\n"));
    QVERIFY(writeFile(path("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    QVERIFY(writeFile(path("empty.csv"), ""));
    QVERIFY(writeFile(path("bad.json"), "{\"dilim_rule\": 1, \"rule\": {\"match\": \"some\"}}"));
}

CliAnswer tst_cli::run(const QStringList &arguments, const QByteArray &input) const
{
    return runCli(QStringLiteral(DILIM_CLI), arguments, input);
}

void tst_cli::mistakes_are_answered_with_one_sentence_data()
{
    QTest::addColumn<QStringList>("arguments"); // "@name" stands for a file of the folder
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("unknown command") << QStringList{u"slice"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"rfm"_s, u"@shop.dilim"_s, u"--fast"_s} << 2;
    QTest::newRow("unknown language") << QStringList{u"rfm"_s, u"@shop.dilim"_s, u"--language"_s, u"xx"_s} << 2;
    QTest::newRow("missing argument") << QStringList{u"import"_s, u"@shop.dilim"_s} << 2;
    QTest::newRow("workspace exists") << QStringList{u"new"_s, u"@shop.dilim"_s} << 1;
    QTest::newRow("bad currency") << QStringList{u"new"_s, u"@x.dilim"_s, u"--currency"_s, u"lira"_s} << 1;
    QTest::newRow("bad zone") << QStringList{u"new"_s, u"@x.dilim"_s, u"--time-zone"_s, u"Mars/Base"_s} << 1;
    QTest::newRow("no such workspace") << QStringList{u"fields"_s, u"@none.dilim"_s} << 1;
    QTest::newRow("not a workspace") << QStringList{u"fields"_s, u"@customers.csv"_s} << 1;
    QTest::newRow("a folder") << QStringList{u"fields"_s, u"@."_s} << 1;
    QTest::newRow("no such input") << QStringList{u"import"_s, u"@shop.dilim"_s, u"@none.csv"_s} << 1;
    QTest::newRow("empty input") << QStringList{u"import"_s, u"@shop.dilim"_s, u"@empty.csv"_s} << 1;
    QTest::newRow("the workspace itself") << QStringList{u"import"_s, u"@shop.dilim"_s, u"@shop.dilim"_s} << 1;
    QTest::newRow("a picture") << QStringList{u"import"_s, u"@shop.dilim"_s, u"@picture.png"_s} << 1;
    QTest::newRow("unknown entity") << QStringList{u"import"_s, u"@shop.dilim"_s, u"@customers.csv"_s, u"--as"_s, u"people"_s} << 1;
    QTest::newRow("bad rule") << QStringList{u"count"_s, u"@shop.dilim"_s, u"--rule"_s, u"@bad.json"_s} << 1;
    QTest::newRow("no such segment") << QStringList{u"count"_s, u"@shop.dilim"_s, u"--segment"_s, u"VIP"_s} << 1;
    QTest::newRow("unknown field") << QStringList{u"breakdown"_s, u"@shop.dilim"_s, u"--by"_s, u"customer.shoe"_s} << 1;
    QTest::newRow("unknown period") << QStringList{u"cohorts"_s, u"@shop.dilim"_s, u"--by"_s, u"day"_s} << 1;
    QTest::newRow("unknown orders") << QStringList{u"cohorts"_s, u"@shop.dilim"_s, u"--orders"_s, u"some"_s} << 1;
    QTest::newRow("bad date") << QStringList{u"rfm"_s, u"@shop.dilim"_s, u"--today"_s, u"tomorrow"_s} << 1;
    QTest::newRow("nobody of that key") << QStringList{u"explain"_s, u"@shop.dilim"_s, u"--customer"_s, u"x"_s} << 1;
    QTest::newRow("no such import") << QStringList{u"undo-import"_s, u"@shop.dilim"_s, u"7"_s} << 1;
    QTest::newRow("unknown starter") << QStringList{u"report"_s, u"@shop.dilim"_s, u"--starter"_s, u"poem"_s, u"-o"_s, u"@x.pdf"_s} << 1;
}

void tst_cli::mistakes_are_answered_with_one_sentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    for (QString &argument : arguments) {
        if (argument.startsWith(u'@'))
            argument = m_folder->filePath(argument.mid(1));
    }
    for (const QString &language : {u"en"_s, u"tr"_s, u"az"_s}) {
        QStringList spoken = arguments;
        if (!arguments.contains(u"--language"_s))
            spoken << u"--language"_s << language;
        const CliAnswer answer = run(spoken);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(!answer.error.trimmed().isEmpty());
        QVERIFY2(answer.output.isEmpty(), answer.output.constData());
        QVERIFY2(!answer.error.contains(u"%1"_s), qPrintable(answer.error));
        if (exitCode == 1)
            QCOMPARE(answer.error.trimmed().count(u'\n'), 0);
    }
    QVERIFY(!QFile::exists(path("x.dilim")));
    QVERIFY(!QFile::exists(path("x.pdf")));
}

void tst_cli::a_dry_run_counts_and_writes_nothing()
{
    const CliAnswer answer = run({u"import"_s, m_workspace, path("customers.csv"), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject file = answer.json()[u"files"_s][0].toObject();
    QCOMPARE(file[u"rows_read"_s].toInt(), 4);
    QCOMPARE(file[u"new"_s].toInt(), 3);
    QCOMPARE(file[u"rejected"_s].toInt(), 1);
    QCOMPARE(run({u"imports"_s, m_workspace, u"--json"_s}).json()[u"imports"_s].toArray().size(), 0);
}

void tst_cli::rejected_rows_are_saved_with_line_and_reason()
{
    const QString rejects = path("rejects.csv");
    QCOMPARE(run({u"import"_s, m_workspace, path("customers.csv"), u"--rejects"_s, rejects, u"--language"_s, u"en"_s}).exitCode, 0);
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\"customers.csv\",\"4\",\"income\","), text.constData()); // "oops" is no number
    QVERIFY2(text.contains("\"customers.csv\",\"5\",\"\","), text.constData()); // too few cells
    QVERIFY2(text.contains("4;too;few"), text.constData());
}

void tst_cli::a_mapping_file_wins_and_is_remembered()
{
    QVERIFY(writeFile(path("map.json"), R"({"dilim_mapping": 1, "columns": [{"header": "city", "fields": ["customer.district"]}]})"));
    QVERIFY(writeFile(path("later.csv"), "customer_id;e-mail;city;registered;income\n9;x@example.com;Kadıköy;16.02.2026;1,00\n"));
    const CliAnswer first = run({u"import"_s, m_workspace, path("customers.csv"), u"--mapping"_s, path("map.json")});
    QVERIFY2(first.exitCode == 0, qPrintable(first.error));
    QCOMPARE(run({u"import"_s, m_workspace, path("later.csv")}).exitCode, 0);
    const CliAnswer answer = run({u"breakdown"_s, m_workspace, u"--by"_s, u"customer.district"_s, u"--json"_s});
    QCOMPARE(answer.json()[u"rows"_s].toArray().size(), 4);
}

void tst_cli::the_same_file_again_changes_nothing()
{
    QCOMPARE(run({u"import"_s, m_workspace, path("customers.csv")}).exitCode, 0);
    const CliAnswer again = run({u"import"_s, m_workspace, path("customers.csv"), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[u"files"_s][0][u"identical_to"_s].toInt(), 1);
    QCOMPARE(run({u"imports"_s, m_workspace, u"--json"_s}).json()[u"imports"_s].toArray().size(), 1);
}

void tst_cli::cells_that_look_like_formulas_are_disarmed()
{
    QCOMPARE(run({u"import"_s, m_workspace, path("customers.csv")}).exitCode, 0);
    const QByteArray everybody = R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}})";
    const CliAnswer members = run({u"members"_s, m_workspace, u"--rule"_s, u"-"_s}, everybody);
    QCOMPARE(members.exitCode, 0);
    QVERIFY2(members.output.contains(",'=cmd()@example.com"), members.output.constData());
    QVERIFY2(!members.output.contains(",=cmd"), members.output.constData());
}

void tst_cli::a_segment_whose_rule_does_not_hold_is_listed_with_the_reason()
{
    QCOMPARE(run({u"import"_s, m_workspace, path("customers.csv")}).exitCode, 0);
    const QByteArray ankara = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
        {"field": "customer.city", "op": "is", "values": ["Ankara"]}]}})";
    const QByteArray inAnkara = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
        {"segment": "Ankara", "op": "is_yes"}]}})";
    QCOMPARE(run({u"segment"_s, u"add"_s, m_workspace, u"Ankara"_s, u"--rule"_s, u"-"_s}, ankara).exitCode, 0);
    QCOMPARE(run({u"segment"_s, u"add"_s, m_workspace, u"Within"_s, u"--rule"_s, u"-"_s}, inAnkara).exitCode, 0);
    QCOMPARE(run({u"segment"_s, u"remove"_s, m_workspace, u"Ankara"_s}).exitCode, 0);
    QCOMPARE(run({u"segment"_s, u"add"_s, m_workspace, u"All"_s, u"--rule"_s, u"-"_s},
                 R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}})")
                 .exitCode,
             0);
    const CliAnswer list = run({u"segment"_s, u"list"_s, m_workspace, u"--json"_s});
    QVERIFY2(list.exitCode == 0, qPrintable(list.error));
    const auto segments = list.json()[u"segments"_s].toArray();
    QCOMPARE(segments.size(), 2);
    QVERIFY(segments[0][u"customers"_s].isNull());
    QVERIFY(!segments[0][u"problem"_s][u"sentence"_s].toString().isEmpty());
    QCOMPARE(segments[1][u"customers"_s].toInt(), 3);
    QVERIFY(run({u"segment"_s, u"list"_s, m_workspace}).output.contains("Within"));
}

void tst_cli::an_unwritable_target_leaves_nothing_half_done()
{
    QCOMPARE(run({u"import"_s, m_workspace, path("customers.csv")}).exitCode, 0);
    for (const QStringList &command : {QStringList{u"export"_s, m_workspace, u"--sqlite"_s, path("no/such/folder.sqlite")},
                                       QStringList{u"report"_s, m_workspace, u"--starter"_s, u"overview"_s, u"-o"_s,
                                                   path("no/such/folder.pdf")}}) {
        const CliAnswer answer = run(command);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!answer.error.isEmpty());
    }
    QVERIFY(!QDir(path("no")).exists());
}

QTEST_GUILESS_MAIN(tst_cli)
#include "tst_cli.moc"

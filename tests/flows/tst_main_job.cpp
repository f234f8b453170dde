// SPDX-License-Identifier: GPL-3.0-or-later
// The main job on the sample shop: five export files in; people, segments, RFM and a printed page out.
#include "flows/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cmath>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

class tst_main_job : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void every_file_is_understood_by_itself_data();
    void every_file_is_understood_by_itself();
    void revenue_adds_up();
    void segments_are_kept_counted_and_listed();
    void rfm_groups_add_up_to_everybody_with_an_order();
    void cohorts_hold_everybody_with_an_order_data();
    void cohorts_hold_everybody_with_an_order();
    void cohorts_are_told_in_words_data();
    void cohorts_are_told_in_words();
    void a_customer_is_explained_to_the_line();
    void the_report_is_printed_data();
    void the_report_is_printed();
    void everything_is_sound_and_exported();
    void undoing_everything_leaves_nothing();

private:
    CliAnswer run(QStringList arguments, const QByteArray &input = {}) const;
    QJsonObject ask(const QStringList &arguments, const QByteArray &input = {}) const;

    QTemporaryDir m_folder;
    QString m_shop;
    QJsonArray m_files;
};

CliAnswer tst_main_job::run(QStringList arguments, const QByteArray &input) const
{
    arguments << u"--today"_s << u"2026-11-21"_s;
    return runCli(QStringLiteral(DILIM_CLI), arguments, input);
}

QJsonObject tst_main_job::ask(const QStringList &arguments, const QByteArray &input) const
{
    const CliAnswer answer = run(arguments + QStringList{u"--json"_s}, input);
    if (answer.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(answer.error));
    return answer.json();
}

void tst_main_job::initTestCase()
{
    m_shop = m_folder.filePath(u"martı.dilim"_s);
    QCOMPARE(run({u"new"_s, m_shop, u"--currency"_s, u"TRY"_s, u"--time-zone"_s, u"Europe/Istanbul"_s}).exitCode, 0);
    QStringList import{u"import"_s, m_shop};
    for (const QString &file : {u"customers"_s, u"products"_s, u"orders"_s, u"order_lines"_s, u"events"_s})
        import << QStringLiteral(DILIM_SOURCE_DIR "/resources/sample/") + file + u".csv"_s;
    m_files = ask(import)[u"files"_s].toArray();
    QCOMPARE(m_files.size(), 5);
}

void tst_main_job::every_file_is_understood_by_itself_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("merged");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<int>("doubtful");
    QTest::newRow("customers") << 0 << u"customer"_s << 6'020 << 5'998 << 20 << 2 << 0;
    QTest::newRow("products") << 1 << u"product"_s << 165 << 165 << 0 << 0 << 0;
    QTest::newRow("orders") << 2 << u"order"_s << 24'814 << 24'814 << 0 << 0 << 0;
    QTest::newRow("lines") << 3 << u"order_line"_s << 44'960 << 44'960 << 0 << 0 << 0;
    QTest::newRow("events") << 4 << u"event"_s << 78'552 << 78'552 << 0 << 0 << 0;
}

void tst_main_job::every_file_is_understood_by_itself()
{
    QFETCH(int, file);
    const QJsonObject answer = m_files[file].toObject();
    QTEST(answer[u"entity"_s].toString(), "entity");
    QTEST(answer[u"rows_read"_s].toInt(), "read");
    QTEST(answer[u"new"_s].toInt(), "created");
    QTEST(answer[u"merged"_s].toInt(), "merged");
    QTEST(answer[u"rejected"_s].toInt(), "rejected");
    int doubtful = 0;
    for (const QJsonValue &column : answer[u"columns"_s].toArray())
        doubtful += column[u"doubtful"_s].toBool() ? 1 : 0;
    QTEST(doubtful, "doubtful");
}

void tst_main_job::revenue_adds_up()
{
    // Completed, shipped and processing orders count; cancelled and refunded ones do not.
    const QJsonObject counted = ask({u"breakdown"_s, m_shop, u"--by"_s, u"order.status"_s});
    QCOMPARE(std::llround(counted[u"revenue"_s].toDouble() * 100), 7'012'744'689LL);
    const QJsonObject all = ask({u"breakdown"_s, m_shop, u"--by"_s, u"order.status"_s, u"--orders"_s, u"all"_s});
    QHash<QString, int> orders;
    for (const QJsonValue &row : all[u"rows"_s].toArray())
        orders[row[u"key"_s].toString()] = row[u"orders"_s].toInt();
    const QHash<QString, int> expected{{u"completed"_s, 22'564}, {u"shipped"_s, 353}, {u"refunded"_s, 998},
                                       {u"cancelled"_s, 842}, {u"processing"_s, 57}};
    QCOMPARE(orders, expected);
    QCOMPARE(all[u"customers"_s].toInt(), 5'001);
}

void tst_main_job::segments_are_kept_counted_and_listed()
{
    for (const QString &name : {u"bot-severler"_s, u"kaybetmek-uzere"_s, u"sepeti-birakanlar"_s}) {
        const QString rule = QStringLiteral(DILIM_SOURCE_DIR "/resources/sample/segments/") + name + u".json"_s;
        const QJsonObject counts = ask({u"count"_s, m_shop, u"--rule"_s, rule});
        QVERIFY(counts[u"count"_s].toInt() > 20);
        QVERIFY(counts[u"count"_s].toInt() < 3'000);
        const CliAnswer members = run({u"members"_s, m_shop, u"--rule"_s, rule});
        QCOMPARE(members.output.count('\n'), counts[u"count"_s].toInt() + 1);
        QCOMPARE(ask({u"segment"_s, u"add"_s, m_shop, name, u"--rule"_s, rule})[u"customers"_s], counts[u"count"_s]);
        const CliAnswer words = run({u"segment"_s, u"show"_s, m_shop, name, u"--words"_s});
        QVERIFY(words.output.startsWith("all of\n  "));
        const QJsonObject again = ask({u"count"_s, m_shop, u"--rule"_s, u"-"_s}, "\n" + words.output);
        QCOMPARE(again[u"count"_s], counts[u"count"_s]);
    }
    QCOMPARE(ask({u"segment"_s, u"list"_s, m_shop})[u"segments"_s].toArray().size(), 3);
    QCOMPARE(run({u"segment"_s, u"remove"_s, m_shop, u"bot-severler"_s}).exitCode, 0);
    QCOMPARE(ask({u"segment"_s, u"list"_s, m_shop})[u"segments"_s].toArray().size(), 2);
    QVERIFY(!ask({u"segment"_s, u"show"_s, m_shop, u"sepeti-birakanlar"_s})[u"sentence"_s].toString().isEmpty());
}

void tst_main_job::rfm_groups_add_up_to_everybody_with_an_order()
{
    const QJsonObject rfm = ask({u"rfm"_s, m_shop});
    int customers = 0;
    for (const QJsonValue &group : rfm[u"groups"_s].toArray())
        customers += group[u"customers"_s].toInt();
    QCOMPARE(customers, rfm[u"customers"_s].toInt());
    QCOMPARE(customers + rfm[u"without_orders"_s].toInt(), 5'998);
    QCOMPARE(rfm[u"cut_points"_s][u"recency_days"_s].toArray().size(), 4);
}

void tst_main_job::cohorts_hold_everybody_with_an_order_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("orders");
    for (const QString &by : {u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}) {
        for (const QString &orders : {u"counted"_s, u"all"_s})
            QTest::newRow(qPrintable(by + u", "_s + orders)) << by << orders;
    }
}

void tst_main_job::cohorts_hold_everybody_with_an_order()
{
    QFETCH(QString, by);
    QFETCH(QString, orders);
    const QJsonObject rfm = ask({u"rfm"_s, m_shop, u"--orders"_s, orders});
    const QJsonObject cohorts = ask({u"cohorts"_s, m_shop, u"--by"_s, by, u"--orders"_s, orders});
    int customers = 0;
    int ordered = 0;
    for (const QJsonValue &cohort : cohorts[u"cohorts"_s].toArray()) {
        const QJsonArray since = cohort[u"since"_s].toArray();
        customers += cohort[u"customers"_s].toInt();
        QCOMPARE(since[0][u"customers"_s], cohort[u"customers"_s]);
        QCOMPARE(since[0][u"retention"_s].toDouble(), 1.0);
        for (const QJsonValue &figures : since)
            ordered += figures[u"orders"_s].toInt();
    }
    QVERIFY(customers > 4'000);
    QCOMPARE(customers, rfm[u"customers"_s].toInt());
    QCOMPARE(cohorts[u"customers"_s], rfm[u"customers"_s]);
    QCOMPARE(cohorts[u"without_orders"_s], rfm[u"without_orders"_s]);
    QCOMPARE(ordered, rfm[u"orders"_s].toInt());
    QCOMPARE(cohorts[u"ages"_s][0][u"cohort_customers"_s], rfm[u"customers"_s]);
}

void tst_main_job::cohorts_are_told_in_words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("English") << u"en"_s << QByteArray("Cohort   Customers");
    QTest::newRow("Turkish") << u"tr"_s << QByteArray("Kohort   Müşteri");
    QTest::newRow("Azerbaijani") << u"az"_s << QByteArray("Kohort   Müştəri");
}

void tst_main_job::cohorts_are_told_in_words()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, header);
    const CliAnswer answer = run({u"cohorts"_s, m_shop, u"--segment"_s, u"kaybetmek-uzere"_s, u"--language"_s, language});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.output.contains(header), answer.output.constData());
    const QJsonObject json = ask({u"cohorts"_s, m_shop, u"--segment"_s, u"kaybetmek-uzere"_s});
    const QJsonObject members = ask({u"count"_s, m_shop, u"--segment"_s, u"kaybetmek-uzere"_s});
    QCOMPARE(json[u"customers"_s].toInt() + json[u"without_orders"_s].toInt(), members[u"count"_s].toInt());
    for (const QJsonValue &cohort : json[u"cohorts"_s].toArray())
        QVERIFY(answer.output.contains(QByteArray("\n" + cohort[u"period"_s].toString().toUtf8() + "  ")));
}

void tst_main_job::a_customer_is_explained_to_the_line()
{
    const QJsonObject answer = ask({u"explain"_s, m_shop, u"--customer"_s, u"M10001"_s, u"--segment"_s, u"kaybetmek-uzere"_s});
    QCOMPARE(answer[u"customer"_s][u"customer.external_id"_s].toString(), u"M10001"_s);
    QCOMPARE(answer[u"customer"_s][u"customer.country"_s].toString(), u"Türkiye"_s);
    QCOMPARE(answer[u"origin"_s][u"file"_s].toString(), u"customers.csv"_s);
    QCOMPARE(answer[u"origin"_s][u"line"_s].toInt(), 2);
    const QJsonArray lines = answer[u"lines"_s].toArray();
    QVERIFY(lines.size() >= 4);
    int named = 0; // rows of facts, which must stand where it is said
    for (const QJsonValue &line : lines) {
        for (const QJsonValue &facts : line[u"facts"_s].toArray()) {
            QVERIFY(facts[u"count"_s].toInt() >= facts[u"rows"_s].toArray().size());
            for (const QJsonValue &row : facts[u"rows"_s].toArray()) {
                QFile file(QStringLiteral(DILIM_SOURCE_DIR "/resources/sample/") + row[u"file"_s].toString());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
                const QByteArray text = file.readAll().split('\n').value(row[u"line"_s].toInt() - 1);
                QVERIFY2(text.contains("M10001") || facts[u"facts"_s].toString() == u"lines"_s, text.constData());
                ++named;
            }
        }
    }
    QVERIFY(named > 0);
    QVERIFY(!answer[u"change"_s][u"sentence"_s].toString().isEmpty());
}

void tst_main_job::the_report_is_printed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("paper");
    QTest::newRow("Turkish, A4") << u"tr"_s << u"a4"_s;
    QTest::newRow("English, Letter") << u"en"_s << u"letter"_s;
    QTest::newRow("Azerbaijani, A4") << u"az"_s << u"a4"_s;
}

void tst_main_job::the_report_is_printed()
{
    QFETCH(QString, language);
    QFETCH(QString, paper);
    const QString file = m_folder.filePath(language + u".pdf"_s);
    const QJsonObject answer = ask({u"report"_s, m_shop, u"--starter"_s, u"overview"_s, u"--language"_s, language,
                                    u"--paper"_s, paper, u"-o"_s, file});
    QVERIFY(answer[u"pages"_s].toInt() >= 2);
    QVERIFY(QFile(file).size() > 10'000);
}

/// The number of rows of a query, -1 if the database does not understand it.
static int rowsOf(const QString &query, const QString &database)
{
    sqlite3 *connection = nullptr;
    sqlite3_open_v2(database.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr);
    int rows = 0;
    const auto count = [](void *counter, int, char **, char **) { return ++*static_cast<int *>(counter), 0; };
    const int code = sqlite3_exec(connection, query.toUtf8().constData(), count, &rows, nullptr);
    sqlite3_close(connection);
    return code == SQLITE_OK ? rows : -1;
}

void tst_main_job::everything_is_sound_and_exported()
{
    QCOMPARE(ask({u"check"_s, m_shop})[u"ok"_s].toBool(), true);
    const QString database = m_folder.filePath(u"plain.sqlite"_s);
    QCOMPARE(run({u"export"_s, m_shop, u"--sqlite"_s, database}).exitCode, 0);
    QVERIFY(QFile(database).size() > 1'000'000);
    const QByteArray derived = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
        {"field": "customer.average_order", "op": "above_percentile", "values": [50]},
        {"random_share": 40, "seed": "autumn", "op": "is_yes"}]}, "limit": {"customers": 300, "by": "customer.age"}})";
    for (const QStringList &rule : {QStringList{u"--segment"_s, u"kaybetmek-uzere"_s},
                                    QStringList{u"--segment"_s, u"sepeti-birakanlar"_s},
                                    QStringList{u"--rule"_s, u"-"_s}}) {
        const QString query = ask(QStringList{u"sql"_s, m_shop} + rule, derived)[u"sql"_s].toString();
        const int count = ask(QStringList{u"count"_s, m_shop} + rule, derived)[u"count"_s].toInt();
        QVERIFY(count > 20);
        QCOMPARE(rowsOf(query, database), count);
    }
}

void tst_main_job::undoing_everything_leaves_nothing()
{
    for (const QString &import : {u"3"_s, u"1"_s, u"5"_s, u"2"_s, u"4"_s})
        QCOMPARE(run({u"undo-import"_s, m_shop, import}).exitCode, 0);
    QCOMPARE(run({u"undo-import"_s, m_shop, u"4"_s}).exitCode, 1);
    const QByteArray everybody = R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}})";
    QCOMPARE(ask({u"count"_s, m_shop, u"--rule"_s, u"-"_s}, everybody)[u"customers"_s].toInt(), 0);
    QCOMPARE(ask({u"check"_s, m_shop})[u"ok"_s].toBool(), true);
}

QTEST_GUILESS_MAIN(tst_main_job)
#include "tst_main_job.moc"

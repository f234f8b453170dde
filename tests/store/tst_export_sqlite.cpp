// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_sqlite.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <memory>

#include <QTest>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;
using fields::ValueType;

namespace {

/// Three customers; one order, one line and one event of people whom nobody knows.
SnapshotSource shop()
{
    SnapshotSource source;
    source.timeZone = "Europe/Istanbul";
    source.customFields = {
        customField("customer.customer_id", ValueType::Text), customField("customer.shoe_size", ValueType::Number),
        customField("customer.member", ValueType::YesNo), customField("customer.api_key", ValueType::Text),
        customField("order.labels", ValueType::CategoryList)};
    source.customers = {{"customer.external_id", "customer.full_name", "customer.city", "customer.interests",
                         "customer.birth_date", "customer.created_at", "customer.shoe_size", "customer.member",
                         "customer.customer_id", "customer.api_key"},
                        {{"1", "Ayşe \"Işık\"; '--", "İstanbul", "Shoes|Bags", "1990-02-28", "2026-02-13T08:00:00Z",
                          "38.5", "yes", "x", "K-1"},
                         {"2", "Ömər", "Bakı", "", "", "", "", "no", "", ""},
                         {"003", "", "", "Bags", "1969-12-31", "1969-12-31T23:59:59Z", "-1", "", "", ""}}};
    source.orders = {{"order.id", "customer", "order.at", "order.total", "order.status", "order.labels"},
                     {{"A1", "2", "2026-01-01T10:00:00Z", "12.50", "paid", "Çok acil|VIP"},
                      {"A2", "nobody", "2026-01-02T10:00:00Z", "-3", "", ""},
                      {"A3", "1", "2026-01-03T10:00:00.125Z", "", "paid", ""}}};
    source.lines = {{"order", "line.product", "line.quantity", "line.price"},
                    {{"A1", "S-1", "2", "6.25"}, {"A2", "S-2", "1", "1"}, {"", "S-1", "1", "0.001"}}};
    source.products = {{"product.sku", "product.name"}, {{"S-1", "Boots"}, {"S-9", "Hat"}}};
    source.events = {{"customer", "event.type", "event.at", "event.product"},
                     {{"1", "view", "2026-01-05T00:00:00Z", "S-9"}, {"", "view", "2026-01-04T00:00:00Z", ""}}};
    return source;
}

/// An export, opened by another connection.
struct Exported {
    Folder folder;
    std::unique_ptr<Connection> connection;

    explicit Exported(const columns::Snapshot &snapshot, const std::vector<Segment> &segments = {},
                      const ExportExtras &extras = {})
    {
        Progress progress;
        wanted(exportSqlite(snapshot, segments, extras, folder.path("out.db"), progress));
        connection = wanted(Connection::open(folder.path("out.db"), Connection::Access::ReadOnly));
    }
    /// Rows as lines, cells between bars, NULL as "-".
    std::string rows(const std::string &sql)
    {
        Result<Statement> statement = connection->prepare(sql);
        if (!statement)
            return outcomeOf(statement);
        std::string text;
        while (wanted(statement->step())) {
            for (int column = 0; column < statement->columns(); ++column)
                text += (column == 0 ? "" : "|") + (statement->isNull(column) ? "-" : statement->text(column));
            text += '\n';
        }
        return text;
    }
};

} // namespace

class TestExportSqlite : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsThereUnderPlainNames_data();
    void everythingIsThereUnderPlainNames();
    void sumsInSqlAreSumsOfTheSnapshot();
    void keysReferToRowsThatAreThere();
    void anEmptyWorkspaceGivesEmptyTables();
    void columnsOfTheEngineAreNotExported();
    void computedFieldsAndLotsStandBesideTheOthers();
    void ratesAndTablesAboutNobodyAreThere();
    void anExistingFileIsReplacedWhole();
    void aWorkspaceIsNeverOverwritten();
    void nothingIsLeftOfAnExportThatFails_data();
    void nothingIsLeftOfAnExportThatFails();
    void nothingIsLeftOfACancelledExport();
};

void TestExportSqlite::everythingIsThereUnderPlainNames_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows");
    QTest::newRow("customers") << "SELECT customer_id, external_id, full_name, city, birth_date, created_at, member "
                                  "FROM customer ORDER BY customer_id"
                               << "1|1|Ayşe \"Işık\"; '--|İstanbul|1990-02-28|2026-02-13T08:00:00Z|1\n"
                                  "2|2|Ömər|Bakı|-|-|0\n"
                                  "3|003|-|-|1969-12-31|1969-12-31T23:59:59Z|-\n";
    QTest::newRow("numbers at the scale of their field")
        << "SELECT customer_id, shoe_size, scale FROM customer, field WHERE field_id = 'customer.shoe_size' ORDER BY 1"
        << "1|385|1\n2|-|1\n3|-10|1\n";
    QTest::newRow("a field named like a key") << "SELECT customer_id, customer_id_ FROM customer ORDER BY 1"
                                              << "1|x\n2|-\n3|-\n";
    QTest::newRow("a field named like a column beside another")
        << "SELECT customer_id, api_key_, api_key__key FROM customer WHERE customer_id = 1"
        << "1|K-1|k 1\n";
    QTest::newRow("match keys of texts and categories")
        << "SELECT full_name_key, city_key FROM customer ORDER BY customer_id"
        << "ayse isik|istanbul\nomer|baki\n-|-\n";
    QTest::newRow("moments in milliseconds and in local time")
        << "SELECT created_at_ms, created_at_local FROM customer ORDER BY customer_id"
        << "1770969600000|2026-02-13T11:00:00\n-|-\n-1000|1970-01-01T01:59:59\n";
    QTest::newRow("milliseconds of local time") << "SELECT at_ms, at_local FROM orders WHERE id = 'A3'"
                                                << "1767434400125|2026-01-03T13:00:00.125\n";
    QTest::newRow("lists of customers") << "SELECT * FROM customer_list_value ORDER BY 1, 2, 3"
                                        << "1|customer.interests|Bags|bags\n1|customer.interests|Shoes|shoes\n"
                                           "3|customer.interests|Bags|bags\n";
    QTest::newRow("lists of orders") << "SELECT id, labels, labels_key FROM orders WHERE labels IS NOT NULL"
                                     << "A1|[\"Çok acil\",\"VIP\"]|[\"cok acil\",\"vip\"]\n";
    QTest::newRow("orders, by customer") << "SELECT order_id, customer_id, id, at, total FROM orders ORDER BY 1"
                                         << "1|1|A3|2026-01-03T10:00:00.125Z|-\n2|2|A1|2026-01-01T10:00:00Z|1250\n"
                                            "3|-|A2|2026-01-02T10:00:00Z|-300\n";
    QTest::newRow("lines, by order") << "SELECT l.line_id, o.id, l.customer_id, p.sku, l.product FROM order_line l "
                                        "LEFT JOIN orders o USING (order_id) "
                                        "LEFT JOIN product p USING (product_id) ORDER BY 1"
                                     << "1|A1|2|S-1|S-1\n2|A2|-|-|S-2\n3|-|-|S-1|S-1\n";
    QTest::newRow("products") << "SELECT * FROM product ORDER BY 1"
                              << "1|Boots|boots|S-1\n2|Hat|hat|S-9\n";
    QTest::newRow("events") << "SELECT event_id, customer_id, product_id, at, type FROM event ORDER BY 1"
                            << "1|1|2|2026-01-05T00:00:00Z|view\n2|-|-|2026-01-04T00:00:00Z|view\n";
    QTest::newRow("fields")
        << "SELECT field_id, table_name, column_name, type, scale FROM field WHERE field_id IN "
           "('customer.interests', 'order.total', 'line.quantity', 'customer.customer_id') ORDER BY 1"
        << "customer.customer_id|customer|customer_id_|text|0\n"
           "customer.interests|customer_list_value|value|category_list|0\n"
           "line.quantity|order_line|quantity|number|0\norder.total|orders|total|money|2\n";
    QTest::newRow("segments") << "SELECT * FROM segment"
                              << "4|Sadık|7|{\"a\":[]}\n";
    QTest::newRow("the workspace") << "SELECT * FROM workspace WHERE key <> 'data_until' ORDER BY 1"
                                   << "currency|TRY\ntime_zone|Europe/Istanbul\n";
}

void TestExportSqlite::everythingIsThereUnderPlainNames()
{
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    Exported exported(buildSnapshot(shop()), {{4, "Sadık", 7, "{\"a\":[]}"}});
    QCOMPARE(shown(exported.rows(sql.toStdString())), rows);
}

void TestExportSqlite::sumsInSqlAreSumsOfTheSnapshot()
{
    const columns::Snapshot snapshot = buildSnapshot(shop());
    Exported exported(snapshot);
    const auto &amounts = std::get<columns::IntegerColumn>(*snapshot.column("order.amount"));
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < snapshot.orders.rows; ++row)
        sum += amounts.at(row) == columns::missingInteger ? 0 : amounts.at(row);
    QCOMPARE(wanted(exported.connection->queryInteger("SELECT sum(amount) FROM orders")).value_or(-1), sum);
}

void TestExportSqlite::keysReferToRowsThatAreThere()
{
    Exported exported(buildSnapshot(shop()));
    QCOMPARE(shown(exported.rows("PRAGMA foreign_key_check")), QString());
    QCOMPARE(shown(exported.rows("PRAGMA integrity_check")), shown("ok\n"));
    QCOMPARE(shown(exported.rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1")),
             shown("customer_list_value_value\nevent_customer_id\nevent_product_id\norder_line_customer_id\n"
                   "order_line_order_id\norder_line_product_id\norders_customer_id\n"));
}

void TestExportSqlite::anEmptyWorkspaceGivesEmptyTables()
{
    columns::Snapshot snapshot;
    snapshot.currency = "AZN";
    Exported exported(snapshot);
    for (const char *table : {"customer", "orders", "order_line", "product", "event", "segment", "customer_list_value"})
        QCOMPARE(shown(exported.rows(std::string("SELECT count(*) FROM ") + table)), shown("0\n"));
    QCOMPARE(shown(exported.rows("SELECT value FROM workspace WHERE key = 'data_until'")), shown("\n"));
}

void TestExportSqlite::columnsOfTheEngineAreNotExported()
{
    columns::Snapshot snapshot = buildSnapshot(shop());
    snapshot.customers.columns["#anything"] = columns::IntegerColumn::packed(std::vector<std::int64_t>{1, 2, 3}, 0);
    Exported exported(snapshot);
    QCOMPARE(shown(exported.rows("SELECT count(*) FROM pragma_table_info('customer') WHERE name GLOB '*anything*'")),
             shown("0\n"));
}

void TestExportSqlite::computedFieldsAndLotsStandBesideTheOthers()
{
    const fields::Field tenure{"customer.tenure", fields::Entity::Customer, ValueType::Number};
    const fields::Field hours{"customer.hours", fields::Entity::Customer, ValueType::CategoryList};
    const columns::Column numbers =
        columns::IntegerColumn::packed(std::vector<std::int64_t>{15, columns::missingInteger, 20}, 1);
    auto words = std::make_shared<columns::Dictionary>(columns::Dictionary::Compare::ByMatchKey);
    words->add("Öğlen");
    const columns::Column lists = columns::ListColumn{{0, 1, 1, 1}, {1}, words};
    const ExportExtras extras{{{&tenure, &numbers}, {&hours, &lists}}, std::vector<std::uint32_t>{7, 2'147'483'646, 0}};
    Exported exported(buildSnapshot(shop()), {}, extras);
    QCOMPARE(shown(exported.rows("SELECT customer_id, tenure, lot FROM customer ORDER BY 1")),
             shown("1|15|7\n2|-|2147483646\n3|20|0\n"));
    QCOMPARE(shown(exported.rows("SELECT scale FROM field WHERE field_id = 'customer.tenure'")), shown("1\n"));
    QCOMPARE(shown(exported.rows("SELECT customer_id, value_key FROM customer_list_value WHERE field_id = "
                                 "'customer.hours'")),
             shown("1|oglen\n"));
}

void TestExportSqlite::ratesAndTablesAboutNobodyAreThere()
{
    columns::Snapshot snapshot = buildSnapshot(shop());
    snapshot.rates = {{"EUR", Date{20'000}, Decimal{481'250, 4}}};
    ExportExtras extras;
    extras.tables = {{7,
                      "visits.csv",
                      "Google Analytics",
                      Date{20'000},
                      {{"City"}, {"city"}, {"Say \"hi\""}},
                      2,
                      {{"Bursa", "", "3"}, {"", "x", "1.5"}}},
                     {9, "empty.csv", "", Date{20'001}, {{"City"}}, 0, {}}};
    Exported exported(snapshot, {}, extras);
    QCOMPARE(shown(exported.rows("SELECT * FROM currency_rate")), shown("EUR|2024-10-04|481250|4\n"));
    QCOMPARE(shown(exported.rows("SELECT * FROM kept_table ORDER BY 1")),
             shown("7|table_7|visits.csv|Google Analytics|2024-10-04\n9|table_9|empty.csv||2024-10-05\n"));
    QCOMPARE(shown(exported.rows("SELECT \"City\", \"city 2\", \"Say \"\"hi\"\"\" FROM table_7 ORDER BY rowid")),
             shown("Bursa|-|3\n-|x|1.5\n"));
    QCOMPARE(shown(exported.rows("SELECT count(*) FROM table_9")), shown("0\n"));
}

void TestExportSqlite::anExistingFileIsReplacedWhole()
{
    const Folder folder;
    writeContent(folder.path("out.db"), QByteArray(100'000, 'x'));
    writeContent(folder.path("precious"), "precious");
    QVERIFY(
        QFile::link(QString::fromStdString(folder.path("precious")), QString::fromStdString(folder.path("link.db"))));
    Progress progress;
    for (const char *name : {"out.db", "link.db"}) {
        wanted(exportSqlite(buildSnapshot(shop()), {}, {}, folder.path(name), progress));
        QVERIFY(Connection::open(folder.path(name), Connection::Access::ReadOnly));
    }
    QCOMPARE(contentOf(folder.path("precious")), QByteArray("precious")); // links are replaced, not followed
    QCOMPARE(folder.names(),
             (QStringList{QStringLiteral("link.db"), QStringLiteral("out.db"), QStringLiteral("precious")}));
}

void TestExportSqlite::aWorkspaceIsNeverOverwritten()
{
    const Folder folder;
    Progress progress;
    const std::string path = folder.path("a.dilim");
    {
        WorkspaceFile file = newWorkspace(path);
        QCOMPARE(shown(outcomeOf(exportSqlite(columns::Snapshot(), {}, {}, path, progress))),
                 shown("export.is_workspace|" + path));
        QVERIFY(segments(file));
    }
    QCOMPARE(shown(outcomeOf(exportSqlite(columns::Snapshot(), {}, {}, path, progress))),
             shown("export.is_workspace|" + path));
    QVERIFY(WorkspaceFile::open(path, WorkspaceFile::Mode::ReadWrite));
}

void TestExportSqlite::nothingIsLeftOfAnExportThatFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << "no/out.db";
    QTest::newRow("the name of a folder") << "folder";
}

void TestExportSqlite::nothingIsLeftOfAnExportThatFails()
{
    QFETCH(QString, name);
    const Folder folder;
    QVERIFY(QDir().mkdir(QString::fromStdString(folder.path("folder"))));
    Progress progress;
    const auto done = exportSqlite(buildSnapshot(shop()), {}, {}, folder.path(name.toUtf8().constData()), progress);
    QCOMPARE(shown(codeOf(done)), shown("export.cannot_write"));
    QCOMPARE(shown(done.error().arguments.front()), shown(folder.path(name.toUtf8().constData())));
    QCOMPARE(folder.names(), QStringList());
}

void TestExportSqlite::nothingIsLeftOfACancelledExport()
{
    columns::Snapshot snapshot;
    snapshot.customers.rows = 100'000;
    const Folder folder;
    writeContent(folder.path("out.db"), "before");
    Progress progress;
    progress.cancel();
    QCOMPARE(shown(codeOf(exportSqlite(snapshot, {}, {}, folder.path("out.db"), progress))), shown(cancelledCode));
    QCOMPARE(folder.names(), QStringList{QStringLiteral("out.db")});
    QCOMPARE(contentOf(folder.path("out.db")), QByteArray("before"));
}

QTEST_GUILESS_MAIN(TestExportSqlite)
#include "tst_export_sqlite.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that others computed from public data sets, each found by importing the file and asking the program. Skipped
// where the data is absent.
#include "flows/cli_runner.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

namespace {

struct DataFile {
    const char *path; // below the folder of data sets, packed
    const char *as = nullptr; // --as
    const char *mapping = nullptr; // JSON of a mapping file
};

/// What a workspace is made of and the day on which it is asked.
struct DataSet {
    const char *name;
    const char *currency;
    const char *today;
    QList<DataFile> files;
};

const QList<DataSet> dataSets{
    {"online", "GBP", "2011-12-11", {{"online-retail/online_retail.csv.xz", "order-lines"}}},
    {"starbucks",
     "USD",
     "2018-08-01",
     {{"starbucks/profile.csv.xz"},
      {"starbucks/transcript.csv.xz", "events",
       R"({"dilim_mapping": 1, "columns": [{"header": "person", "fields": ["customer.external_id"]},
           {"header": "event", "fields": ["event.type"]}, {"header": "amount", "fields": ["event.value"]},
           {"header": "time", "fields": ["event.hour"], "type": "number"},
           {"header": "offer_id", "fields": ["event.offer"], "type": "identifier"},
           {"header": "reward", "fields": ["event.reward"], "type": "number"}]})"}}},
    {"personality", "USD", "2014-07-01", {{"customer-personality/marketing_campaign.csv.xz"}}},
    {"hillstrom", "USD", "2008-03-20", {{"hillstrom/hillstrom.csv.xz"}}},
    {"olist",
     "BRL",
     "2018-01-01",
     {{"olist-10k/customers.csv.xz"},
      {"olist-10k/orders.csv.xz"},
      {"olist-10k/products.csv.xz"},
      {"olist-10k/order_items.csv.xz", nullptr, // one row a piece: its price is what the line comes to
       R"({"dilim_mapping": 1, "columns": [{"header": "price", "fields": ["line.total"]}]})"}}},
    {"telco", "USD", "2020-01-01", {{"telco-churn/Telco-Customer-Churn.csv.xz"}}},
    {"adventureworks",
     "USD",
     "2019-07-01",
     {{"adventureworks/AdventureWorks_Customers.csv.xz"},
      {"adventureworks/AdventureWorks_Products.csv.xz"},
      {"adventureworks/AdventureWorks_Sales_2017.csv.xz"},
      {"adventureworks/AdventureWorks_Sales_2018.csv.xz"},
      {"adventureworks/AdventureWorks_Sales_2019.csv.xz"}}},
};

/// A question about a field of customers; `values` is JSON.
QByteArray field(const char *id, const char *op, const char *values = "")
{
    return QByteArray(R"({"field": "customer.ID", "op": "OP", "values": [VALUES]})")
        .replace("ID", id)
        .replace("OP", op)
        .replace("VALUES", values);
}

/// So many events of a type.
QByteArray events(const char *type, const char *op, int number)
{
    return QByteArray(R"({"facts": "events", "measure": "count", "op": "OP", "values": [NUMBER],
        "where": [{"field": "event.type", "op": "is", "values": ["TYPE"]}]})")
        .replace("OP", op)
        .replace("NUMBER", QByteArray::number(number))
        .replace("TYPE", type);
}

} // namespace

class tst_published_figures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rules_find_so_many_customers_data();
    void rules_find_so_many_customers();
    void breakdowns_have_these_rows_data();
    void breakdowns_have_these_rows();
    void fields_hold_these_values_data();
    void fields_hold_these_values();
    void cohorts_return_so_often_data();
    void cohorts_return_so_often();

private:
    QString workspaceOf(const QString &dataSet);
    QJsonObject ask(QStringList arguments, const QByteArray &input = {}) const;
    QJsonObject askOf(const QString &dataSet, const QStringList &command, const QByteArray &input = {});

    QTemporaryDir m_folder;
    QHash<QString, QString> m_workspaces; // made once; empty where the data is absent
};

void tst_published_figures::initTestCase()
{
    if (sharedFolder().isEmpty())
        QSKIP("The folder of public data sets (DILIM_SHARED) is absent.");
    QVERIFY(m_folder.isValid());
}

QJsonObject tst_published_figures::ask(QStringList arguments, const QByteArray &input) const
{
    arguments += u"--json"_s;
    const CliAnswer answer = runCli(QStringLiteral(DILIM_CLI), arguments, input);
    if (answer.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(answer.error));
    return answer.json();
}

/// The workspace of a data set; empty if one of its files is absent.
QString tst_published_figures::workspaceOf(const QString &dataSet)
{
    if (m_workspaces.contains(dataSet))
        return m_workspaces.value(dataSet);
    const auto set = std::find_if(dataSets.begin(), dataSets.end(),
                                  [&](const DataSet &row) { return dataSet == QLatin1String(row.name); });
    const QString path = m_folder.filePath(dataSet + u".dilim"_s);
    ask({u"new"_s, path, u"--currency"_s, QString::fromLatin1(set->currency), u"--time-zone"_s, u"UTC"_s});
    for (const DataFile &file : set->files) {
        const QString unpacked = unpackShared(u"data/"_s + QString::fromLatin1(file.path), m_folder.path());
        if (unpacked.isEmpty())
            return m_workspaces[dataSet] = QString();
        QStringList arguments{u"import"_s, path, unpacked};
        if (file.as)
            arguments << u"--as"_s << QString::fromLatin1(file.as);
        if (file.mapping) {
            QFile mapping(m_folder.filePath(u"mapping.json"_s));
            if (!mapping.open(QIODevice::WriteOnly) || mapping.write(file.mapping) < 0)
                return m_workspaces[dataSet] = QString();
            arguments << u"--mapping"_s << mapping.fileName();
        }
        ask(arguments);
    }
    return m_workspaces[dataSet] = path;
}

QJsonObject tst_published_figures::askOf(const QString &dataSet, const QStringList &command, const QByteArray &input)
{
    const QString workspace = workspaceOf(dataSet);
    if (workspace.isEmpty())
        return {};
    const auto set = std::find_if(dataSets.begin(), dataSets.end(),
                                  [&](const DataSet &row) { return dataSet == QLatin1String(row.name); });
    QStringList arguments = command;
    arguments.insert(1, workspace);
    return ask(arguments + QStringList{u"--today"_s, QString::fromLatin1(set->today)}, input);
}

void tst_published_figures::rules_find_so_many_customers_data()
{
    QTest::addColumn<QString>("dataSet");
    QTest::addColumn<QByteArray>("group"); // "match" and more of the root, then its lines
    QTest::addColumn<int>("customers");
    const auto row = [](const char *name, const char *set, const QByteArray &lines, int customers,
                        const char *match = R"("match": "all")") {
        QTest::newRow(name) << QString::fromLatin1(set) << QByteArray(match) + R"(, "children": [)" + lines + ']'
                            << customers;
    };
    const QByteArray cancelled = R"({"facts": "orders", "orders": "all", "measure": "count", "op": "at_least",
        "values": [1], "where": [{"field": "order.status", "op": "is", "values": ["cancelled"]}]})";
    row("a line that contains CHRISTMAS", "online",
        R"({"facts": "lines", "measure": "count", "op": "at_least", "values": [1],
            "where": [{"field": "line.name", "op": "contains", "values": ["CHRISTMAS"]}]})",
        2'339);
    row("first purchase in November 2011", "online",
        R"({"facts": "orders", "measure": "first", "op": "between", "values": ["2011-11-01", "2011-11-30"]})", 323);
    row("recency above 180 and five invoices", "online",
        R"({"facts": "orders", "measure": "days_since_last", "op": "more_than", "values": [180]},
           {"facts": "orders", "measure": "count", "op": "at_least", "values": [5]})",
        20);
    row("the same by derived fields", "online",
        field("recency_days", "more_than", "180") + ',' + field("order_count", "at_least", "5"), 20);
    row("a cancellation", "online", cancelled, 1'589);
    row("a cancellation and revenue above 5,000", "online",
        cancelled
            + R"(,{"facts": "orders", "measure": "sum", "of": "order.amount", "op": "more_than", "values": [5000]})",
        241);
    row("the same by derived revenue", "online", cancelled + ',' + field("revenue", "more_than", "5000"), 241);
    row("customers of November 2011", "online",
        R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [1],
            "window": {"first": "2011-11-01", "last": "2011-11-30"}})",
        1'664);
    row("revenue of 10,000", "online", field("revenue", "at_least", "10000"), 104);
    row("one invoice only", "online", field("purchase_stage", "is", "\"first_purchase\""), 1'493);

    const QByteArray viewed = events("offer viewed", "at_least", 1);
    const QByteArray neverViewed = events("offer viewed", "at_most", 0);
    const QByteArray completed = events("offer completed", "at_least", 1);
    row("viewed and never completed", "starbucks", viewed + ',' + events("offer completed", "at_most", 0), 4'133);
    row("completed and never viewed", "starbucks", completed + ',' + neverViewed, 73);
    row("women of 80,000", "starbucks", field("gender", "is", "\"F\"") + ',' + field("income", "at_least", "80000"),
        2'162);
    const QByteArray spent =
        R"({"facts": "events", "measure": "sum", "of": "event.value", "op": "more_than", "values": [200]})";
    row("spent more than 200", "starbucks", spent, 2'349);
    row("women who spent more than 200", "starbucks", field("gender", "is", "\"F\"") + ',' + spent, 1'266);
    row("ten transactions", "starbucks", events("transaction", "at_least", 10), 5'805);
    row("joined in 2017", "starbucks", field("created_at", "between", R"("2017-01-01", "2017-12-31")"), 6'469);

    row("income above 60,000, no child, answered", "personality",
        field("income", "more_than", "60000") + ',' + field("kidhome", "equals", "0") + ','
            + field("response", "is_yes"),
        171);
    row("recency of 30 days", "personality", field("recency", "at_most", "30"), 724);
    row("joined in 2013", "personality", field("created_at", "between", R"("2013-01-01", "2013-12-31")"), 1'189);
    row("two of six campaigns", "personality",
        field("acceptedcmp1", "is_yes") + ',' + field("acceptedcmp2", "is_yes") + ',' + field("acceptedcmp3", "is_yes")
            + ',' + field("acceptedcmp4", "is_yes") + ',' + field("acceptedcmp5", "is_yes") + ','
            + field("response", "is_yes"),
        239, R"("match": "at_least", "number": 2)");
    row("web, newbie, history above 500", "hillstrom",
        field("channel", "is", "\"Web\"") + ',' + field("newbie", "is_yes") + ','
            + field("history", "more_than", "500"),
        2'456);
    row("churned", "telco", field("churn", "is_yes"), 1'869);
    row("no total", "telco", field("totalcharges", "has_no_value"), 11);
    row("men", "adventureworks", field("gender", "is", "\"M\""), 9'126);
}

void tst_published_figures::rules_find_so_many_customers()
{
    QFETCH(QString, dataSet);
    QFETCH(QByteArray, group);
    QFETCH(int, customers);
    const QJsonObject counts =
        askOf(dataSet, {u"count"_s, u"--rule"_s, u"-"_s}, R"({"dilim_rule": 1, "rule": {)" + group + "}}");
    if (workspaceOf(dataSet).isEmpty())
        QSKIP("The data set is absent.");
    QCOMPARE(counts[u"count"_s].toInt(-1), customers);
}

void tst_published_figures::breakdowns_have_these_rows_data()
{
    QTest::addColumn<QString>("dataSet");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("key"); // words with " / " between them
    QTest::addColumn<QString>("figure");
    QTest::addColumn<double>("value");
    const auto row = [](const char *name, const char *set, const char *by, const char *key, const char *figure,
                        double value) {
        QTest::newRow(name) << QString::fromLatin1(set) << QString::fromLatin1(by) << QString::fromLatin1(key)
                            << QString::fromLatin1(figure) << value;
    };
    row("graduates", "personality", "customer.education", "Graduation", "customers", 1'127);
    row("answers of graduates", "personality", "customer.education,customer.response", "Graduation / yes", "customers",
        152);
    row("answers of doctors", "personality", "customer.education,customer.response", "PhD / yes", "customers", 101);
    row("men's e-mail", "hillstrom", "customer.segment", "Mens E-Mail", "customers", 21'307);
    row("visits after women's e-mail", "hillstrom", "customer.segment,customer.visit", "Womens E-Mail / yes",
        "customers", 3'238);
    row("conversions without e-mail", "hillstrom", "customer.segment,customer.conversion", "No E-Mail / yes",
        "customers", 122);
    row("churn from month to month", "telco", "customer.contract,customer.churn", "Month-to-month / yes", "customers",
        1'655);
    row("two-year contracts", "telco", "customer.contract", "Two year", "customers", 1'695);
    row("fibre", "telco", "customer.internetservice", "Fiber optic", "customers", 3'096);
    row("customers of Sao Paulo", "olist", "customer.province", "SP", "customers", 4'013);
    row("revenue of Sao Paulo", "olist", "customer.province", "SP", "revenue", 502'039.65);
    row("revenue of Rio", "olist", "customer.province", "RJ", "revenue", 218'904.44);
    row("best category", "olist", "product.category", "cama_mesa_banho", "revenue", 109'706.82);
    row("delivered orders", "olist", "order.status", "delivered", "orders", 9'649);
    row("lines of territory 9", "adventureworks", "line.territorykey", "9", "rows", 12'409);
    row("lines of territory 4", "adventureworks", "line.territorykey", "4", "rows", 11'463);
    row("women", "adventureworks", "customer.gender", "F", "customers", 8'892);
    row("gender unknown", "adventureworks", "customer.gender", "", "customers", 130);
    row("invoices of November 2011", "online", "order.at:year_month", "2011-11", "orders", 2'657);
    row("revenue of May 2011", "online", "order.at:year_month", "2011-05", "revenue", 678'594.56);
    row("best product", "online", "line.product", "23843", "revenue", 168'469.60);
    row("women of Starbucks", "starbucks", "customer.gender", "F", "customers", 6'129);
    row("views", "starbucks", "event.type", "offer viewed", "rows", 57'725);
}

void tst_published_figures::breakdowns_have_these_rows()
{
    QFETCH(QString, dataSet);
    QFETCH(QString, by);
    QFETCH(QString, key);
    QFETCH(QString, figure);
    QFETCH(double, value);
    QStringList command{u"breakdown"_s, u"--by"_s, by};
    if (dataSet == u"olist")
        command << u"--orders"_s << u"all"_s;
    QByteArray buyers; // the figures of months are of known customers
    if (by.startsWith(u"order.at"_s)) {
        command << u"--rule"_s << u"-"_s;
        buyers = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
            {"facts": "orders", "measure": "count", "op": "at_least", "values": [1]}]}})";
    }
    const QJsonObject answer = askOf(dataSet, command, buyers);
    if (workspaceOf(dataSet).isEmpty())
        QSKIP("The data set is absent.");
    for (const QJsonValue &row : answer[u"rows"_s].toArray()) {
        QStringList words;
        for (const QJsonValue &word : row[u"key"_s].isArray() ? row[u"key"_s].toArray() : QJsonArray{row[u"key"_s]})
            words += word.toString();
        if (words.join(u" / "_s) == key) {
            QCOMPARE(std::llround(row[figure].toDouble() * 100), std::llround(value * 100));
            return;
        }
    }
    QFAIL("There is no such row.");
}

void tst_published_figures::fields_hold_these_values_data()
{
    QTest::addColumn<QString>("dataSet");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("precision");
    const auto row = [](const char *name, const char *set, const char *id, const char *figure, double value,
                        double precision) {
        QTest::newRow(name) << QString::fromLatin1(set) << QString::fromLatin1(id) << QString::fromLatin1(figure)
                            << value << precision;
    };
    row("mean income", "personality", "customer.income", "mean", 52'247.2514, 0.0001);
    row("rows with income", "personality", "customer.income", "filled", 2'216, 0);
    row("mean spend", "hillstrom", "customer.spend", "mean", 1.05090828, 1e-8);
    row("sum of history", "hillstrom", "customer.history", "sum", 15'493'481.97, 0.01);
    row("sum of monthly charges", "telco", "customer.monthlycharges", "sum", 456'116.60, 0.01);
    row("sum of total charges", "telco", "customer.totalcharges", "sum", 16'056'168.70, 0.01);
    row("sum of prices", "olist", "line.total", "sum", 1'381'936.76, 0.01);
    row("products", "olist", "product.sku", "different", 6'123, 0);
    row("orders", "adventureworks", "order.id", "different", 25'162, 0);
    row("sum of amounts", "starbucks", "event.value", "sum", 1'775'451.97, 0.01);
    row("sum of rewards", "starbucks", "event.reward", "sum", 164'676, 0.01);
    row("stock codes", "online", "line.product", "different", 4'070, 0);
}

void tst_published_figures::fields_hold_these_values()
{
    QFETCH(QString, dataSet);
    QFETCH(QString, field);
    QFETCH(QString, figure);
    QFETCH(double, value);
    QFETCH(double, precision);
    const QJsonObject answer = askOf(dataSet, {u"field"_s, field});
    if (workspaceOf(dataSet).isEmpty())
        QSKIP("The data set is absent.");
    const double mean = answer[u"summary"_s][u"mean"_s].toDouble();
    const double found = figure == u"mean" ? mean
        : figure == u"sum"                 ? mean * answer[u"filled"_s].toDouble()
                                           : answer[figure].toDouble();
    QVERIFY2(std::abs(found - value) <= precision, qPrintable(QString::number(found, 'f', 8)));
}

void tst_published_figures::cohorts_return_so_often_data()
{
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("cohort");
    QTest::addColumn<QList<int>>("customers"); // in the month of the first invoice, the next one ...
    QTest::newRow("first invoice in December 2010")
        << u"counted"_s << u"2010-12"_s
        << QList<int>{885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235};
    QTest::newRow("first invoice in September 2011") << u"counted"_s << u"2011-09"_s << QList<int>{299, 70, 90, 34};
    QTest::newRow("first invoice in November 2011") << u"counted"_s << u"2011-11"_s << QList<int>{323, 36};
    QTest::newRow("with cancellations") << u"all"_s << u"2010-12"_s
                                        << QList<int>{948, 362, 317, 367, 341, 376, 360, 336, 336, 374, 354, 474, 260};
}

void tst_published_figures::cohorts_return_so_often()
{
    QFETCH(QString, orders);
    QFETCH(QString, cohort);
    QFETCH(QList<int>, customers);
    const QJsonObject answer = askOf(u"online"_s, {u"cohorts"_s, u"--by"_s, u"month"_s, u"--orders"_s, orders});
    if (workspaceOf(u"online"_s).isEmpty())
        QSKIP("The data set is absent.");
    for (const QJsonValue &row : answer[u"cohorts"_s].toArray()) {
        if (row[u"period"_s].toString() != cohort)
            continue;
        QList<int> found;
        for (const QJsonValue &figures : row[u"since"_s].toArray())
            found += figures[u"customers"_s].toInt();
        QCOMPARE(found, customers);
        return;
    }
    QFAIL("There is no such cohort.");
}

QTEST_GUILESS_MAIN(tst_published_figures)
#include "tst_published_figures.moc"

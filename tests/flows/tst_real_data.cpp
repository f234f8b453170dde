// SPDX-License-Identifier: GPL-3.0-or-later
// Public data sets with known figures, through the command line. Skipped where the data is absent.
#include "flows/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

class tst_real_data : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void online_retail_is_read_as_it_is();
    void online_retail_gives_the_published_rfm_groups();
    void online_retail_answers_rules_data();
    void online_retail_answers_rules();
    void online_retail_by_order_country_takes_ownerless_lines_along();
    void a_missing_income_is_not_at_most_60000();
    void northwind_net_revenue_is_right_to_the_unit();

private:
    QJsonObject ask(QStringList arguments, const QByteArray &input = {}) const;
    QString workspaceFor(const QString &name, const QString &currency) const;
    QJsonObject importFile(const QString &workspace, const QString &data, const QStringList &options = {}) const;
    void needOnlineRetail();

    QTemporaryDir m_folder;
    QString m_online; // workspace, made once
    QJsonObject m_onlineImport;
};

void tst_real_data::initTestCase()
{
    if (sharedFolder().isEmpty())
        QSKIP("The folder of public data sets (DILIM_SHARED) is absent.");
    QVERIFY(m_folder.isValid());
}

QJsonObject tst_real_data::ask(QStringList arguments, const QByteArray &input) const
{
    arguments += u"--json"_s;
    const CliAnswer answer = runCli(QStringLiteral(DILIM_CLI), arguments, input);
    if (answer.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(answer.error));
    return answer.json();
}

QString tst_real_data::workspaceFor(const QString &name, const QString &currency) const
{
    const QString path = m_folder.filePath(name);
    ask({u"new"_s, path, u"--currency"_s, currency, u"--time-zone"_s, u"UTC"_s});
    return path;
}

QJsonObject tst_real_data::importFile(const QString &workspace, const QString &data, const QStringList &options) const
{
    const QString file = unpackShared(u"data/"_s + data, m_folder.path());
    if (file.isEmpty())
        return {};
    const QJsonObject answer = ask(QStringList{u"import"_s, workspace, file} + options);
    return answer[u"files"_s].toArray().at(0).toObject();
}

void tst_real_data::needOnlineRetail()
{
    if (!m_online.isEmpty())
        return;
    m_online = workspaceFor(u"online.dilim"_s, u"GBP"_s);
    m_onlineImport = importFile(m_online, u"online-retail/online_retail.csv.xz"_s, {u"--as"_s, u"order-lines"_s});
}

namespace {

qint64 cents(const QJsonValue &money)
{
    return std::llround(money.toDouble() * 100);
}

QJsonObject rowOf(const QJsonObject &breakdown, const QString &key)
{
    for (const QJsonValue &row : breakdown[u"rows"_s].toArray()) {
        if (row[u"key"_s].toString() == key)
            return row.toObject();
    }
    return {};
}

} // namespace

void tst_real_data::online_retail_is_read_as_it_is()
{
    needOnlineRetail();
    if (m_onlineImport.isEmpty())
        QSKIP("Online Retail is absent.");
    QCOMPARE(m_onlineImport[u"rows_read"_s].toInt(), 541'909);
    QCOMPARE(m_onlineImport[u"rejected"_s].toInt(), 0);
    const QJsonObject others = m_onlineImport[u"others"_s].toObject();
    QCOMPARE(others[u"order"_s][u"new"_s].toInt(), 25'900);
    QCOMPARE(others[u"customer"_s][u"new"_s].toInt(), 4'372);
    QVERIFY(!m_onlineImport[u"findings"_s].toArray().isEmpty());

    const QJsonObject statuses = ask({u"breakdown"_s, m_online, u"--by"_s, u"order.status"_s, u"--orders"_s, u"all"_s});
    QCOMPARE(cents(statuses[u"revenue"_s]), 974'774'793);
    QCOMPARE(rowOf(statuses, u"cancelled"_s)[u"orders"_s].toInt(), 3'836);
}

void tst_real_data::online_retail_gives_the_published_rfm_groups()
{
    needOnlineRetail();
    if (m_onlineImport.isEmpty())
        QSKIP("Online Retail is absent.");
    const QJsonObject rfm = ask({u"rfm"_s, m_online, u"--today"_s, u"2011-12-11"_s, u"--ties"_s, u"first"_s, u"--order"_s, u"id"_s});
    QCOMPARE(rfm[u"customers"_s].toInt(), 4'338);
    QCOMPARE(cents(rfm[u"revenue"_s]), 891'140'790);
    const QHash<QString, int> published{{u"champions"_s, 633},     {u"hibernating"_s, 1'071}, {u"loyal"_s, 819},
                                        {u"at_risk"_s, 593},       {u"potential_loyalist"_s, 484},
                                        {u"about_to_sleep"_s, 352}, {u"need_attention"_s, 187},
                                        {u"promising"_s, 94},      {u"cant_lose"_s, 63},      {u"new"_s, 42}};
    for (const QJsonValue &group : rfm[u"groups"_s].toArray())
        QCOMPARE(group[u"customers"_s].toInt(), published[group[u"id"_s].toString()]);
    QCOMPARE(rfm[u"groups"_s].toArray().size(), published.size());
    // Grid and edges as computed for the same study.
    const int grid[5][5] = {{362, 300, 141, 47, 11}, {203, 206, 232, 173, 52}, {167, 185, 187, 203, 121},
                            {94, 119, 172, 250, 245}, {42, 57, 136, 194, 439}};
    for (int r = 0; r < 5; ++r) {
        for (int f = 0; f < 5; ++f)
            QCOMPARE(rfm[u"grid"_s][r][f][u"customers"_s].toInt(), grid[r][f]);
    }
    const QJsonValue edges = rfm[u"cut_points"_s];
    const double recency[4] = {13.8, 33, 72, 180};
    const double money[4] = {250.194, 490.096, 942.276, 2058.426};
    for (int i = 0; i < 4; ++i) {
        QVERIFY(std::abs(edges[u"recency_days"_s][i].toDouble() - recency[i]) < 1e-9);
        QVERIFY(std::abs(edges[u"money"_s][i].toDouble() - money[i]) < 1e-6);
    }
}

void tst_real_data::online_retail_answers_rules_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("customers");
    const QByteArray bought1 = R"({"facts":"lines","measure":"count","op":"at_least","values":[1],"where":[{"field":"line.product","op":"is","values":["85123A"]}]})";
    const QByteArray bought2 = R"({"facts":"lines","measure":"count","op":"at_least","values":[1],"where":[{"field":"line.product","op":"is","values":["22423"]}]})";
    QTest::newRow("three invoices, over 500, Germany or France")
        << QByteArray(R"({"facts":"orders","measure":"count","op":"at_least","values":[3]},
               {"facts":"orders","measure":"sum","of":"order.amount","op":"more_than","values":[500]},
               {"field":"customer.country","op":"any_of","values":["Germany","France"]})") << 93;
    QTest::newRow("bought 85123A") << bought1 << 856;
    QTest::newRow("bought 22423") << bought2 << 881;
    QTest::newRow("bought both") << bought1 + ',' + bought2 << 261;
    QTest::newRow("bought the first and not the second")
        << bought1 + R"(,{"match":"none","children":[)" + bought2 + "]}" << 595;
    QTest::newRow("recency at most 30")
        << QByteArray(R"({"facts":"orders","measure":"days_since_last","op":"at_most","values":[30]})") << 1'628;
}

void tst_real_data::online_retail_answers_rules()
{
    needOnlineRetail();
    if (m_onlineImport.isEmpty())
        QSKIP("Online Retail is absent.");
    QFETCH(QByteArray, lines);
    QFETCH(int, customers);
    const QByteArray rule = R"({"dilim_rule":1,"rule":{"match":"all","children":[)" + lines + "]}}";
    const QJsonObject counts = ask({u"count"_s, m_online, u"--rule"_s, u"-"_s, u"--today"_s, u"2011-12-11"_s}, rule);
    QCOMPARE(counts[u"count"_s].toInt(), customers);
}

void tst_real_data::online_retail_by_order_country_takes_ownerless_lines_along()
{
    needOnlineRetail();
    if (m_onlineImport.isEmpty())
        QSKIP("Online Retail is absent.");
    const QJsonObject countries = ask({u"breakdown"_s, m_online, u"--by"_s, u"order.country"_s, u"--orders"_s, u"all"_s});
    QCOMPARE(cents(rowOf(countries, u"United Kingdom"_s)[u"revenue"_s]), 818'780'636);
    QCOMPARE(countries[u"rows"_s].toArray().size(), 38);
}

void tst_real_data::a_missing_income_is_not_at_most_60000()
{
    const QString workspace = workspaceFor(u"personality.dilim"_s, u"USD"_s);
    const QJsonObject import = importFile(workspace, u"customer-personality/marketing_campaign.csv.xz"_s);
    if (import.isEmpty())
        QSKIP("Customer Personality is absent.");
    QCOMPARE(import[u"new"_s].toInt(), 2'240);
    const QByteArray atMost = R"({"dilim_rule":1,"rule":{"match":"all","children":[
        {"field":"customer.income","op":"at_most","values":[60000]}]}})";
    const QByteArray notAbove = R"({"dilim_rule":1,"rule":{"match":"none","children":[
        {"field":"customer.income","op":"more_than","values":[60000]}]}})";
    QCOMPARE(ask({u"count"_s, workspace, u"--rule"_s, u"-"_s}, atMost)[u"count"_s].toInt(), 1'375);
    QCOMPARE(ask({u"count"_s, workspace, u"--rule"_s, u"-"_s}, notAbove)[u"count"_s].toInt(), 1'399);
}

void tst_real_data::northwind_net_revenue_is_right_to_the_unit()
{
    const QString workspace = workspaceFor(u"northwind.dilim"_s, u"USD"_s);
    const QJsonObject import = importFile(workspace, u"northwind/customers.csv.xz"_s);
    if (import.isEmpty())
        QSKIP("Northwind is absent.");
    QCOMPARE(import[u"new"_s].toInt(), 91);
    QCOMPARE(importFile(workspace, u"northwind/orders.csv.xz"_s)[u"new"_s].toInt(), 830);
    QCOMPARE(importFile(workspace, u"northwind/products.csv.xz"_s)[u"new"_s].toInt(), 77);
    QCOMPARE(importFile(workspace, u"northwind/order_details.csv.xz"_s)[u"new"_s].toInt(), 2'155);
    const QJsonObject rfm = ask({u"rfm"_s, workspace, u"--today"_s, u"1998-05-07"_s});
    QCOMPARE(rfm[u"customers"_s].toInt(), 89);
    QCOMPARE(rfm[u"without_orders"_s].toInt(), 2);
    QCOMPARE(std::llround(rfm[u"revenue"_s].toDouble()), 1'265'793LL);
}

QTEST_GUILESS_MAIN(tst_real_data)
#include "tst_real_data.moc"

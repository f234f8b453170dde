// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"
#include "base/decimal.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace dilim;
using namespace dilim::analysis;
using columns::Snapshot;
using test::SnapshotSource;

namespace {

/// The lines of a packed file of the shared data; empty where it is absent.
QList<QByteArray> linesOf(const QString &file)
{
    const QString path = qEnvironmentVariable("DILIM_SHARED") + QStringLiteral("/data/") + file;
    if (!QFileInfo::exists(path))
        return {};
    QProcess xz;
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), path});
    if (!xz.waitForFinished(60'000))
        return {};
    return xz.readAllStandardOutput().split('\n');
}

/// Cells of a line with commas, quoted where needed.
std::vector<std::string> cellsOf(const QByteArray &line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

/// Invoices of the clean lines: customer known, no cancellation, quantity and price above zero.
SnapshotSource onlineRetail()
{
    struct Invoice {
        std::string customer{};
        std::string at{};
        std::int64_t total = 0; // thousandths, as prices have up to three decimals
    };
    std::map<std::string, Invoice> invoices;
    std::set<std::string> customers;
    const QList<QByteArray> lines = linesOf(QStringLiteral("online-retail/online_retail.csv.xz"));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = cellsOf(lines[i]);
        if (cells.size() != 8 || cells[6].empty() || cells[0].starts_with('C'))
            continue;
        const auto quantity = parseDecimal(cells[3]).value();
        const auto price = parseDecimal(cells[5]).value();
        if (quantity.units <= 0 || price.units <= 0)
            continue;
        Invoice &invoice = invoices[cells[0]];
        invoice.customer = cells[6].substr(0, cells[6].find('.'));
        invoice.at = std::max(invoice.at, cells[4].substr(0, 10) + 'T' + cells[4].substr(11) + 'Z');
        invoice.total += multiplied(quantity, price, 3).value();
        customers.insert(invoice.customer);
    }
    SnapshotSource source;
    source.currency = "KWD"; // three decimals, so that nothing is rounded
    source.customers.columns = {"customer.external_id"};
    for (const std::string &customer : customers)
        source.customers.rows.push_back({customer});
    source.orders.columns = {"customer", "order.id", "order.at", "order.total"};
    for (const auto &[number, invoice] : invoices)
        source.orders.rows.push_back({invoice.customer, number, invoice.at, fixedText({invoice.total, 3})});
    return source;
}

RfmResult scored(const Snapshot &snapshot, const char *today, Ties ties)
{
    rules::Context context;
    context.today = parseIsoDate(today).value();
    context.now = context.timeZone.startOf(context.today);
    RfmMethod method;
    method.ties = ties;
    Progress progress;
    auto result = rfm(snapshot, context, method, nullptr, progress);
    return result ? *result : RfmResult{};
}

bool close(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestRfmPublished : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOnlineRetailGroupsAreThePublishedOnes_data();
    void theOnlineRetailGroupsAreThePublishedOnes();
    void theOnlineRetailEdgesAreThePublishedOnes();
    void theOnlineRetailGridIsThePublishedOne();
    void theEdgesOfThePackageForRAreItsQuantiles();

private:
    Snapshot m_retail;
    RfmResult m_result;
};

void TestRfmPublished::initTestCase()
{
    if (linesOf(QStringLiteral("rfm-r/rfm_data_orders.csv.xz")).isEmpty())
        QSKIP("the shared data sets are not here");
    m_retail = test::buildSnapshot(onlineRetail());
    QCOMPARE(m_retail.customerCount(), 4338U);
    QCOMPARE(m_retail.orders.rows, 18'532U);
    m_result = scored(m_retail, "2011-12-11", Ties::First);
}

// Figures: data/README.md, "online-retail", from an analysis published with its method.
void TestRfmPublished::theOnlineRetailGroupsAreThePublishedOnes_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("customers");
    QTest::addColumn<double>("orders"); // means
    QTest::addColumn<double>("revenue");
    QTest::newRow("about to sleep") << "about_to_sleep" << 352 << 1.161932 << 471.994375;
    QTest::newRow("at risk") << "at_risk" << 593 << 2.876897 << 1084.535297;
    QTest::newRow("cannot lose") << "cant_lose" << 63 << 8.380952 << 2796.155873;
    QTest::newRow("champions") << "champions" << 633 << 12.413902 << 6857.935482;
    QTest::newRow("hibernating") << "hibernating" << 1071 << 1.101774 << 488.643307;
    QTest::newRow("loyal") << "loyal" << 819 << 6.479853 << 2864.247791;
    QTest::newRow("need attention") << "need_attention" << 187 << 2.326203 << 897.627861;
    QTest::newRow("new") << "new" << 42 << 1.0 << 388.212857;
    QTest::newRow("potential loyalists") << "potential_loyalist" << 484 << 2.010331 << 1041.222004;
    QTest::newRow("promising") << "promising" << 94 << 1.0 << 294.007979;
}

void TestRfmPublished::theOnlineRetailGroupsAreThePublishedOnes()
{
    QFETCH(QString, group);
    QFETCH(double, orders);
    QFETCH(double, revenue);
    const auto index = static_cast<std::size_t>(rfmGroupFromId(test::utf8(group)).value());
    const RfmCell &cell = m_result.groups[index];
    const auto customers = static_cast<double>(cell.customers);
    QTEST(static_cast<int>(cell.customers), "customers");
    QVERIFY(close(static_cast<double>(cell.orders) / customers, orders, 1e-6));
    QVERIFY(close(static_cast<double>(cell.money) / 1000 / customers, revenue, 1e-6));
}

void TestRfmPublished::theOnlineRetailEdgesAreThePublishedOnes()
{
    const double recency[] = {13.8, 33, 72, 180};
    const double money[] = {250.194, 490.096, 942.276, 2058.426};
    for (std::size_t edge = 0; edge < 4; ++edge) {
        QVERIFY(close(m_result.cutPoints.recencyDays[edge], recency[edge], 1e-9));
        QVERIFY(close(m_result.cutPoints.money[edge], money[edge], 5e-4));
    }
}

void TestRfmPublished::theOnlineRetailGridIsThePublishedOne()
{
    const std::uint64_t grid[5][5] = {{362, 300, 141, 47, 11},
                                      {203, 206, 232, 173, 52},
                                      {167, 185, 187, 203, 121},
                                      {94, 119, 172, 250, 245},
                                      {42, 57, 136, 194, 439}};
    for (std::size_t r = 0; r < 5; ++r) {
        for (std::size_t f = 0; f < 5; ++f)
            QCOMPARE(m_result.grid[r][f].customers, grid[r][f]);
    }
}

// The package publishes its cut points as inner quantiles plus one (data/README.md, "rfm-r").
void TestRfmPublished::theEdgesOfThePackageForRAreItsQuantiles()
{
    SnapshotSource source;
    std::set<std::string> customers;
    const QList<QByteArray> lines = linesOf(QStringLiteral("rfm-r/rfm_data_orders.csv.xz"));
    source.orders.columns = {"customer", "order.at", "order.total"};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = cellsOf(lines[i]);
        if (cells.size() < 3)
            continue;
        source.orders.rows.push_back({cells[0], cells[1] + "T00:00:00Z", cells[2]});
        customers.insert(cells[0]);
    }
    source.customers.columns = {"customer.external_id"};
    for (const std::string &customer : customers)
        source.customers.rows.push_back({customer});
    const RfmResult result = scored(test::buildSnapshot(source), "2006-12-31", Ties::Together);
    QCOMPARE(result.scores.size(), 995U);
    const double recency[] = {114, 180, 296.4, 481};
    const double frequency[] = {3, 4, 5, 7};
    const double money[] = {254.8, 381, 505.4, 665};
    for (std::size_t edge = 0; edge < 4; ++edge) {
        QVERIFY(close(result.cutPoints.recencyDays[edge], recency[edge], 1e-9));
        QVERIFY(close(result.cutPoints.frequency[edge], frequency[edge], 1e-9));
        QVERIFY(close(result.cutPoints.money[edge], money[edge], 1e-9));
    }
}

QTEST_GUILESS_MAIN(TestRfmPublished)
#include "tst_rfm_published.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"
#include "analysis/segment_figures.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <limits>

using namespace dilim;
using namespace dilim::analysis;
using columns::Bitmap;
using columns::Snapshot;
using test::shown;
using test::SnapshotSource;

namespace {

/// Four customers; now is 2024-06-01 in Istanbul. The last year begins on 2023-06-02, the year before on 2022-06-02.
SnapshotSource smallShop()
{
    SnapshotSource source;
    source.timeZone = "Europe/Istanbul";
    source.customers = {{"customer.external_id"}, {{"1"}, {"2"}, {"3"}, {"4"}}};
    source.orders = {{"customer", "order.id", "order.at", "order.total", "order.status", "order.currency"},
                     {{"1", "a", "2024-05-31T21:00:00Z", "10.00", "", ""}, // now itself
                      {"1", "b", "2023-06-01T21:00:01Z", "20.00", "", ""}, // the first second of the last year
                      {"1", "c", "2023-06-01T21:00:00Z", "5.00", "", ""}, // the last one before
                      {"2", "d", "2024-01-01T00:00:00Z", "100.00", "iade edildi", ""},
                      {"2", "e", "", "1.00", "", ""},
                      {"3", "f", "2022-01-01T22:00:00Z", "40.00", "", ""},
                      {"3", "g", "2023-01-01T00:00:00Z", "", "", ""}, // no amount
                      {"3", "h", "2024-03-01T00:00:00Z", "9.00", "", "EUR"},
                      {"3", "i", "2024-07-01T00:00:00Z", "2.00", "", ""}, // after now
                      {"unknown", "j", "2024-01-01T00:00:00Z", "7.00", "", ""},
                      {"unknown", "k", "2024-01-01T00:00:00Z", "8.00", "void", ""}}};
    return source;
}

rules::Context contextAt(const Snapshot &snapshot, const char *today)
{
    rules::Context context;
    context.timeZone = snapshot.timeZone;
    context.today = parseIsoDate(today).value();
    context.now = context.timeZone.startOf(context.today);
    return context;
}

/// "2 buyers, 1 repeat, 3 orders, 3 with amount, 3500"
QString described(const PurchaseFigures &figures)
{
    return QStringLiteral("%1 buyers, %2 repeat, %3 orders, %4 with amount, %5")
        .arg(figures.buyers)
        .arg(figures.repeatBuyers)
        .arg(figures.orders)
        .arg(figures.ordersWithAmount)
        .arg(figures.revenue);
}

Overview overviewOf(const Snapshot &snapshot, const char *today)
{
    Progress progress;
    auto result = overview(snapshot, contextAt(snapshot, today), progress);
    return result ? *result : Overview{};
}

Bitmap membersOf(std::initializer_list<std::size_t> rows, std::size_t size)
{
    Bitmap members(size);
    for (const std::size_t row : rows)
        members.set(row);
    return members;
}

} // namespace

class TestPurchases : public QObject
{
    Q_OBJECT

private slots:
    void theOverviewCountsWhatItSays();
    void theYearBeforeNeedsDataFromItsBeginning();
    void anEmptyWorkspaceHasAnOverview();
    void cancellingStops();
    void segmentsAreSharesOfEverybody_data();
    void segmentsAreSharesOfEverybody();
    void sharesOfNothingAreZero();
    void ratesWithoutBuyersAreUnknown();
    void changesCompareWithWhatWasThere();
    void absurdSumsStayAtTheEndOfTheirRange();
};

void TestPurchases::theOverviewCountsWhatItSays()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    const Overview result = overviewOf(snapshot, "2024-06-01");
    QCOMPARE(result.customers, 4U);
    QCOMPARE(described(result.allTime), QStringLiteral("3 buyers, 2 repeat, 8 orders, 6 with amount, 7800"));
    QCOMPARE(described(result.lastYear), QStringLiteral("2 buyers, 1 repeat, 3 orders, 2 with amount, 3000"));
    QVERIFY(result.yearBefore);
    QCOMPARE(described(*result.yearBefore), QStringLiteral("2 buyers, 0 repeat, 2 orders, 1 with amount, 500"));
    QCOMPARE(shown(isoDate(result.firstOrder.value())), QStringLiteral("2022-01-02"));
    QCOMPARE(shown(isoDate(result.lastOrder.value())), QStringLiteral("2024-06-01"));
    QCOMPARE(result.ownerlessOrders, 1U);
    QCOMPARE(result.ownerlessRevenue, 700);
    QCOMPARE(result.ordersInOtherCurrencies, 1U);
    QCOMPARE(averageBasket(result.allTime).value(), 1300.0);
    QCOMPARE(repeatRate(result.allTime).value(), 2.0 / 3.0);
}

void TestPurchases::theYearBeforeNeedsDataFromItsBeginning()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    QVERIFY(overviewOf(snapshot, "2024-01-02").yearBefore); // begins 2022-01-02, as the data do
    QVERIFY(!overviewOf(snapshot, "2024-01-01").yearBefore);
    QVERIFY(!overviewOf(snapshot, "2020-01-01").firstOrder);
}

void TestPurchases::anEmptyWorkspaceHasAnOverview()
{
    const Overview result = overviewOf(test::buildSnapshot({}), "2024-06-01");
    QCOMPARE(result.customers, 0U);
    QCOMPARE(described(result.allTime), QStringLiteral("0 buyers, 0 repeat, 0 orders, 0 with amount, 0"));
    QVERIFY(!result.yearBefore && !result.firstOrder && !result.lastOrder);
}

void TestPurchases::cancellingStops()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    Progress progress;
    progress.cancel();
    const auto result = overview(snapshot, contextAt(snapshot, "2024-06-01"), progress);
    QVERIFY(!result);
    QCOMPARE(shown(result.error().code), QStringLiteral("cancelled"));
}

void TestPurchases::segmentsAreSharesOfEverybody_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("purchases");
    QTest::addColumn<double>("customerShare");
    QTest::addColumn<double>("revenueShare");
    QTest::newRow("nobody") << QList<int>{} << "0 buyers, 0 repeat, 0 orders, 0 with amount, 0" << 0.0 << 0.0;
    QTest::newRow("one") << QList<int>{0} << "1 buyers, 1 repeat, 3 orders, 3 with amount, 3500" << 0.25
                         << 3500.0 / 7800;
    QTest::newRow("two") << QList<int>{1, 3} << "1 buyers, 0 repeat, 1 orders, 1 with amount, 100" << 0.5
                         << 100.0 / 7800;
    QTest::newRow("everybody") << QList<int>{0, 1, 2, 3} << "3 buyers, 2 repeat, 8 orders, 6 with amount, 7800" << 1.0
                               << 1.0;
}

void TestPurchases::segmentsAreSharesOfEverybody()
{
    QFETCH(QList<int>, rows);
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    Bitmap members(4);
    for (const int row : rows)
        members.set(static_cast<std::size_t>(row));
    const CustomerPurchases everybody = customerPurchases(snapshot, {});
    for (const SegmentFigures &figures : {segmentFigures(snapshot, members), segmentFigures(everybody, members)}) {
        QTEST(described(figures.purchases), "purchases");
        QTEST(figures.customerShare, "customerShare");
        QTEST(figures.revenueShare, "revenueShare");
        QCOMPARE(figures.customers, static_cast<std::uint64_t>(rows.size()));
        QCOMPARE(figures.orders, figures.purchases.orders);
        QCOMPARE(figures.revenue, figures.purchases.revenue);
    }
}

void TestPurchases::sharesOfNothingAreZero()
{
    SnapshotSource source;
    const SegmentFigures none = segmentFigures(test::buildSnapshot(source), Bitmap(0));
    QCOMPARE(none.customerShare, 0.0);
    QCOMPARE(none.revenueShare, 0.0);
    source.customers = {{"customer.external_id"}, {{"1"}}};
    const SegmentFigures noOrders = segmentFigures(test::buildSnapshot(source), membersOf({0}, 1));
    QCOMPARE(noOrders.customerShare, 1.0);
    QCOMPARE(noOrders.revenueShare, 0.0);
}

void TestPurchases::ratesWithoutBuyersAreUnknown()
{
    QVERIFY(!averageBasket({}));
    QVERIFY(!repeatRate({}));
    PurchaseFigures withoutAmounts;
    withoutAmounts.buyers = 1;
    withoutAmounts.orders = 1;
    QVERIFY(!averageBasket(withoutAmounts));
    QCOMPARE(repeatRate(withoutAmounts).value(), 0.0);
}

void TestPurchases::changesCompareWithWhatWasThere()
{
    QCOMPARE(change(150, 100).value(), 0.5);
    QCOMPARE(change(0, 100).value(), -1.0);
    QVERIFY(!change(100, 0));
    QVERIFY(!change(100, -5));
}

void TestPurchases::absurdSumsStayAtTheEndOfTheirRange()
{
    SnapshotSource source;
    source.currency = "JPY";
    source.customers = {{"customer.external_id"}, {{"1"}, {"2"}}};
    source.orders = {{"customer", "order.id", "order.total"},
                     {{"1", "a", "9223372036854775807"}, {"1", "b", "9223372036854775807"}, {"2", "c", "1"}}};
    const Overview result = overviewOf(test::buildSnapshot(source), "2024-06-01");
    QCOMPARE(result.allTime.revenue, std::numeric_limits<std::int64_t>::max());
}

QTEST_GUILESS_MAIN(TestPurchases)
#include "tst_purchases.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohort_lines.h"

#include <QTest>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::Bitmap;
using columns::Snapshot;
using test::asked;
using test::contextAt;
using test::described;
using test::shopOf;
using test::shown;
using test::shownFigures;
using test::SnapshotSource;

namespace {

/// Seven customers of a shop in Istanbul, three hours before UTC.
SnapshotSource istanbulShop()
{
    return shopOf(7,
                  {{"C1", "1", "2024-01-31T20:59:59Z", "100", "ok"},
                   {"C1", "2", "2024-01-31T21:00:00Z", "50", "ok"}, // the first moment of February
                   {"C1", "3", "2024-03-15T10:00:00Z", "20", "ok"},
                   {"C1", "4", "2024-03-16T10:00:00Z", "30", "ok"},
                   {"C2", "5", "2024-01-10T10:00:00Z", "999", "iptal"},
                   {"C2", "6", "2024-02-10T10:00:00Z", "10", "ok"},
                   {"C2", "7", "2024-03-10T10:00:00Z", "7", "iptal"},
                   {"C3", "8", "", "5", "ok"},
                   {"C4", "9", "", "6", "ok"},
                   {"C4", "10", "2024-02-20T10:00:00Z", "8", "ok"},
                   {"C6", "11", "2024-04-02T10:00:00Z", "9", "ok"}, // after now
                   {"C7", "12", "2024-01-05T10:00:00Z", "", "ok"},
                   {"C7", "13", "2024-03-31T12:00:00Z", "4", "ok"}, // now
                   {"C7", "14", "2024-03-31T12:00:01Z", "40", "ok"},
                   {"", "15", "2024-02-05T10:00:00Z", "1000", "ok"}});
}

} // namespace

class TestCohorts : public QObject
{
    Q_OBJECT

private slots:
    void aSmallShopIsCountedByHand();
    void allOrdersAreCountedByHand();
    void periodsOfEveryLength_data();
    void periodsOfEveryLength();
    void edgesAreThoseOfTheLocalClock_data();
    void edgesAreThoseOfTheLocalClock();
    void aPopulationIsCountedAlone();
    void theLastPeriodIsThatOfTheNewestOrder();
    void retentionIsAShareOfTheCohort();
    void nothingKnownGivesAnEmptyTable();
    void periodNamesComeBack();
    void cancellingAndHugeTablesAreErrors();
};

void TestCohorts::aSmallShopIsCountedByHand()
{
    const Snapshot snapshot = test::buildSnapshot(istanbulShop());
    const CohortResult result = asked(snapshot, contextAt("2024-03-31T12:00:00Z", "Europe/Istanbul"));
    const QStringList expected{u"2024-01-01 2024-01: 2 2 10000 | 1 1 5000 | 2 3 5400"_s,
                               u"2024-02-01 2024-02: 2 2 1800 | 0 0 0"_s, u"until 2024-03, 3 without, 2 undated"_s};
    QCOMPARE(described(result), expected);
    QCOMPARE(result.customers, 4U);
    QCOMPARE(result.ages.size(), 3U);
    QCOMPARE(shownFigures(result.ages[1].figures), u"1 1 5000"_s);
    QCOMPARE(result.ages[1].customers, 4U);
    QCOMPARE(result.ages[2].customers, 2U);
}

void TestCohorts::allOrdersAreCountedByHand()
{
    const Snapshot snapshot = test::buildSnapshot(istanbulShop());
    const rules::Context context = contextAt("2024-03-31T12:00:00Z", "Europe/Istanbul");
    const QStringList expected{u"2024-01-01 2024-01: 3 3 109900 | 2 2 6000 | 3 4 6100"_s,
                               u"2024-02-01 2024-02: 1 1 800 | 0 0 0"_s, u"until 2024-03, 3 without, 2 undated"_s};
    QCOMPARE(described(asked(snapshot, context, {CohortPeriod::Month, false})), expected);
}

void TestCohorts::periodsOfEveryLength_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("weeks") << int(CohortPeriod::Week)
                           << QStringList{u"2023-12-25 2023-12-25: 1 1 100 | 1 1 200 | 0 0 0 | 0 0 0"_s,
                                          u"2024-01-15 2024-01-15: 1 1 300"_s,
                                          u"until 2024-01-15, 0 without, 0 undated"_s};
    QTest::newRow("months") << int(CohortPeriod::Month)
                            << QStringList{u"2023-12-01 2023-12: 1 1 100 | 1 1 200"_s, u"2024-01-01 2024-01: 1 1 300"_s,
                                           u"until 2024-01, 0 without, 0 undated"_s};
    QTest::newRow("quarters") << int(CohortPeriod::Quarter)
                              << QStringList{u"2023-10-01 2023-Q4: 1 1 100 | 1 1 200"_s,
                                             u"2024-01-01 2024-Q1: 1 1 300"_s,
                                             u"until 2024-Q1, 0 without, 0 undated"_s};
    QTest::newRow("years") << int(CohortPeriod::Year)
                           << QStringList{u"2023-01-01 2023: 1 1 100 | 1 1 200"_s, u"2024-01-01 2024: 1 1 300"_s,
                                          u"until 2024, 0 without, 0 undated"_s};
}

void TestCohorts::periodsOfEveryLength()
{
    QFETCH(int, period);
    QFETCH(QStringList, expected);
    // 2024-01-01 is a Monday, and so is 2024-01-15.
    const Snapshot snapshot = test::buildSnapshot(shopOf(2,
                                                         {{"C1", "1", "2023-12-31T23:59:59Z", "1", "ok"},
                                                          {"C1", "2", "2024-01-01T00:00:00Z", "2", "ok"},
                                                          {"C2", "3", "2024-01-21T23:59:59Z", "3", "ok"}}));
    const rules::Context context = contextAt("2025-06-01T00:00:00Z", "UTC");
    QCOMPARE(described(asked(snapshot, context, {CohortPeriod{static_cast<std::uint8_t>(period)}, true})), expected);
}

void TestCohorts::edgesAreThoseOfTheLocalClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("month");
    const auto row = [](const char *name, const char *zone, const char *moment, const char *month) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(moment) << QString::fromLatin1(month);
    };
    row("last moment of February in Baku", "Asia/Baku", "2024-02-29T19:59:59Z", "2024-02");
    row("first moment of March in Baku", "Asia/Baku", "2024-02-29T20:00:00Z", "2024-03");
    row("a millisecond before", "Asia/Baku", "2024-02-29T19:59:59.999Z", "2024-02");
    row("New York in winter", "America/New_York", "2024-03-01T04:59:59Z", "2024-02");
    row("New York in summer", "America/New_York", "2024-07-01T04:00:00Z", "2024-07");
    row("half an hour", "Asia/Kolkata", "2024-04-30T18:29:59Z", "2024-04");
    row("clocks forward on the last day", "Europe/Istanbul", "2014-03-31T20:59:59Z", "2014-03");
    row("the month after", "Europe/Istanbul", "2014-03-31T21:00:00Z", "2014-04");
    row("a day that was skipped", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12");
    row("the new year behind it", "Pacific/Apia", "2011-12-31T10:00:00Z", "2012-01");
    row("a month begins twice", "America/St_Johns", "2009-11-01T02:30:00Z", "2009-11"); // until 00:01, then 23:01 again
    row("twice, before", "America/St_Johns", "2009-11-01T02:29:59Z", "2009-10");
    row("before 1970", "UTC", "1969-12-31T23:59:59Z", "1969-12");
}

void TestCohorts::edgesAreThoseOfTheLocalClock()
{
    QFETCH(QString, zone);
    QFETCH(QString, moment);
    QFETCH(QString, month);
    const Snapshot snapshot = test::buildSnapshot(shopOf(1, {{"C1", "1", moment.toStdString(), "1", "ok"}}));
    const CohortResult result = asked(snapshot, contextAt("2024-12-01T00:00:00Z", qPrintable(zone)));
    QCOMPARE(result.cohorts.size(), 1U);
    QCOMPARE(shown(result.cohorts.front().period), month);
}

void TestCohorts::aPopulationIsCountedAlone()
{
    const Snapshot snapshot = test::buildSnapshot(istanbulShop());
    const rules::Context context = contextAt("2024-03-31T12:00:00Z", "Europe/Istanbul");
    Bitmap population(snapshot.customerCount());
    for (const std::size_t customer : {1U, 2U, 4U}) // C2, C3, C5
        population.set(customer);
    const QStringList expected{u"2024-02-01 2024-02: 1 1 1000 | 0 0 0"_s, u"until 2024-03, 2 without, 1 undated"_s};
    QCOMPARE(described(asked(snapshot, context, {}, &population)), expected);
    const Bitmap nobody(snapshot.customerCount());
    QCOMPARE(described(asked(snapshot, context, {}, &nobody)), QStringList{u"until 2024-03, 0 without, 0 undated"_s});
}

void TestCohorts::theLastPeriodIsThatOfTheNewestOrder()
{
    // The cancelled order of somebody else says that the files reach so far.
    const Snapshot snapshot = test::buildSnapshot(
        shopOf(2, {{"C1", "1", "2024-01-05T00:00:00Z", "1", "ok"}, {"C2", "2", "2024-03-05T00:00:00Z", "2", "iptal"}}));
    const CohortResult result = asked(snapshot, contextAt("2024-12-01T00:00:00Z", "UTC"));
    QCOMPARE(described(result),
             (QStringList{u"2024-01-01 2024-01: 1 1 100 | 0 0 0 | 0 0 0"_s, u"until 2024-03, 1 without, 0 undated"_s}));
}

void TestCohorts::retentionIsAShareOfTheCohort()
{
    const Snapshot snapshot = test::buildSnapshot(istanbulShop());
    const CohortResult result = asked(snapshot, contextAt("2024-03-31T12:00:00Z", "Europe/Istanbul"));
    QCOMPARE(retention(result.cohorts[0], 0), 1.0);
    QCOMPARE(retention(result.cohorts[0], 1), 0.5);
    QCOMPARE(retention(result.cohorts[1], 1), 0.0);
    QCOMPARE(retention(result.ages[1]), 0.25);
    QCOMPARE(retention(result.ages[2]), 1.0);
}

void TestCohorts::nothingKnownGivesAnEmptyTable()
{
    const rules::Context context = contextAt("2024-03-31T12:00:00Z", "UTC");
    const Snapshot empty = test::buildSnapshot({});
    QCOMPARE(described(asked(empty, context)), QStringList{u"until , 0 without, 0 undated"_s});
    SnapshotSource undated = shopOf(2, {{"C1", "1", "", "1", "ok"}});
    for (auto &column : undated.orders.columns)
        column = column == "order.at" ? "order.coupon" : column; // no column of moments at all
    QCOMPARE(described(asked(test::buildSnapshot(undated), context)), QStringList{u"until , 2 without, 1 undated"_s});
    const Snapshot future = test::buildSnapshot(shopOf(1, {{"C1", "1", "2024-04-01T00:00:00Z", "1", "ok"}}));
    QCOMPARE(described(asked(future, context)), QStringList{u"until , 1 without, 0 undated"_s});
    const rules::Context longAgo = contextAt("1800-01-01T00:00:00Z", "UTC");
    QCOMPARE(described(asked(future, longAgo)), QStringList{u"until , 1 without, 0 undated"_s});
}

void TestCohorts::periodNamesComeBack()
{
    for (const CohortPeriod period :
         {CohortPeriod::Week, CohortPeriod::Month, CohortPeriod::Quarter, CohortPeriod::Year})
        QVERIFY(cohortPeriodFromId(cohortPeriodId(period)) == period);
    QCOMPARE(shown(cohortPeriodId(CohortPeriod::Quarter)), u"quarter"_s);
    QVERIFY(!cohortPeriodFromId("day"));
    QVERIFY(!cohortPeriodFromId(""));
}

void TestCohorts::cancellingAndHugeTablesAreErrors()
{
    const rules::Context context = contextAt("2099-12-31T00:00:00Z", "UTC");
    Progress cancelled;
    cancelled.cancel();
    const Snapshot small = test::buildSnapshot(istanbulShop());
    const auto stopped = cohorts(small, context, {}, nullptr, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(shown(stopped.error().code), shown(cancelledCode));

    // A customer a day for two hundred years: ten thousand weeks with a cohort each.
    SnapshotSource source = shopOf(0, {});
    for (std::int32_t day = daysFromCivil(1901, 1, 1); day < daysFromCivil(2099, 1, 1); day += 7) {
        const std::string name = "C" + std::to_string(day);
        source.customers.rows.push_back({name});
        source.orders.rows.push_back({name, name, isoDate({day}) + "T00:00:00Z", "1", "ok"});
    }
    const Snapshot large = test::buildSnapshot(source);
    Progress progress;
    const auto refused = cohorts(large, context, {CohortPeriod::Week, true}, nullptr, progress);
    QVERIFY(!refused);
    QCOMPARE(shown(refused.error().code), u"cohorts.too_many"_s);
    QCOMPARE(asked(large, context, {CohortPeriod::Month, true}).cohorts.size(), 198U * 12U);
}

QTEST_GUILESS_MAIN(TestCohorts)
#include "tst_cohorts.moc"

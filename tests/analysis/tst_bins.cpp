// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bins.h"
#include "base/dates.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace dilim;
using analysis::Bins;
using Numbers = std::vector<std::int64_t>;

namespace {

QString described(const Bins &bins, bool days = false)
{
    QStringList edges;
    for (const std::int64_t edge : bins.edges)
        edges += days ? QString::fromStdString(isoDate({static_cast<std::int32_t>(edge)})) : QString::number(edge);
    return (bins.openBelow ? QStringLiteral("< ") : QString()) + edges.join(QLatin1Char(' '))
        + (bins.openAbove ? QStringLiteral(" >") : QString());
}

std::int64_t dayOf(const char *day)
{
    return parseIsoDate(day)->days;
}

} // namespace

class TestBins : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasNoBins();
    void widthsAreNice_data();
    void widthsAreNice();
    void outliersStandInOpenBins();
    void aFewMoreBinsHoldThemAll();
    void daysGoByTheCalendar_data();
    void daysGoByTheCalendar();
    void everyValueIsInItsBin();
    void theWholeRangeOfNumbersHasBins();
};

void TestBins::nothingHasNoBins()
{
    QCOMPARE(analysis::numberBins({}).count(), 0U);
    QCOMPARE(analysis::dayBins({}).count(), 0U);
}

void TestBins::widthsAreNice_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<QString>("bins");
    QTest::newRow("one value") << Numbers{7} << "7 8";
    QTest::newRow("20 numbers") << Numbers{0, 19} << "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";
    QTest::newRow("21 numbers") << Numbers{0, 20} << "0 2 4 6 8 10 12 14 16 18 20 22";
    QTest::newRow("fives") << Numbers{18, 79} << "15 20 25 30 35 40 45 50 55 60 65 70 75 80";
    QTest::newRow("below zero") << Numbers{-45, 99} << "-50 -40 -30 -20 -10 0 10 20 30 40 50 60 70 80 90 100";
    QTest::newRow("all the same below zero") << Numbers{-3, -3} << "-3 -2";
}

void TestBins::widthsAreNice()
{
    QFETCH(Numbers, values);
    QTEST(described(analysis::numberBins(values)), "bins");
}

void TestBins::outliersStandInOpenBins()
{
    Numbers values(500);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<std::int64_t>(i % 10);
    values[3] = -1000;
    values[400] = 666'666;
    const Bins bins = analysis::numberBins(values);
    QCOMPARE(described(bins), QStringLiteral("< 0 1 2 3 4 5 6 7 8 9 10 >"));
    QCOMPARE(bins.count(), 12U);
    QCOMPARE(bins.binOf(-1000), 0U);
    QCOMPARE(bins.binOf(0), 1U);
    QCOMPARE(bins.binOf(9), 10U);
    QCOMPARE(bins.binOf(666'666), 11U);
    QCOMPARE(bins.from(1), 0);
    QCOMPARE(bins.below(0), 0);
    QCOMPARE(bins.below(10), 10);
}

void TestBins::aFewMoreBinsHoldThemAll()
{
    Numbers values(500);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<std::int64_t>(i % 20);
    values[7] = 29; // 30 bins of the width
    QCOMPARE(described(analysis::numberBins(values)).split(QLatin1Char(' ')).size(), 31);
    values[8] = 30;
    QCOMPARE(described(analysis::numberBins(values)).right(4), QStringLiteral("20 >"));
}

void TestBins::daysGoByTheCalendar_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("bins"); // first, second and last edge
    QTest::newRow("days") << "2024-02-28"
                          << "2024-03-02"
                          << "2024-02-28 2024-02-29 2024-03-03";
    QTest::newRow("31 days") << "2024-03-01"
                             << "2024-03-31"
                             << "2024-03-01 2024-03-02 2024-04-01";
    QTest::newRow("32 days: weeks from Monday") << "2024-03-01"
                                                << "2024-04-01"
                                                << "2024-02-26 2024-03-04 2024-04-08";
    QTest::newRow("a year: months") << "2023-03-15"
                                    << "2024-03-14"
                                    << "2023-03-01 2023-04-01 2024-04-01";
    QTest::newRow("five years: quarters") << "2019-02-15"
                                          << "2024-03-14"
                                          << "2019-01-01 2019-04-01 2024-04-01";
    QTest::newRow("twenty years") << "2004-02-15"
                                  << "2024-03-14"
                                  << "2004-01-01 2005-01-01 2025-01-01";
    QTest::newRow("a life: tens of years") << "1929-02-15"
                                           << "2024-03-14"
                                           << "1920-01-01 1930-01-01 2030-01-01";
    QTest::newRow("more than there are: hundreds") << "1500-02-15"
                                                   << "2024-03-14"
                                                   << "1500-01-01 1600-01-01 2100-01-01";
}

void TestBins::daysGoByTheCalendar()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    Numbers values{dayOf(qPrintable(last)), dayOf(qPrintable(first))};
    const QStringList edges = described(analysis::dayBins(values), true).split(QLatin1Char(' '));
    QTEST(QString(edges.at(0) + QLatin1Char(' ') + edges.at(1) + QLatin1Char(' ') + edges.last()), "bins");
}

void TestBins::everyValueIsInItsBin()
{
    std::mt19937_64 random(5);
    for (int round = 0; round < 400; ++round) {
        const std::int64_t reach = std::int64_t{1} << (1 + random() % 40);
        Numbers values(1 + random() % 300);
        for (std::int64_t &value : values)
            value = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(reach)) - reach / 3;
        const Numbers before = values;
        const Bins bins = analysis::numberBins(values);
        QVERIFY(bins.count() >= 1 && bins.count() <= 30);
        QVERIFY(std::is_sorted(bins.edges.begin(), bins.edges.end()));
        const std::int64_t width = bins.edges[1] - bins.edges[0];
        for (std::size_t i = 1; i < bins.edges.size(); ++i)
            QCOMPARE(bins.edges[i] - bins.edges[i - 1], width);
        QCOMPARE(bins.edges[0] % width, 0);
        std::size_t outside = 0;
        for (const std::int64_t value : before) {
            const std::size_t bin = bins.binOf(value);
            QVERIFY(bin < bins.count());
            QVERIFY(bins.from(bin) <= value && value < bins.below(bin));
            outside += value < bins.edges.front() || value >= bins.edges.back() ? 1U : 0U;
        }
        QVERIFY(outside <= 2 * (values.size() / 100));
        std::sort(values.begin(), values.end());
        Numbers sorted = before;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(values == sorted);
    }
}

void TestBins::theWholeRangeOfNumbersHasBins()
{
    constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    Numbers values{-greatest, 0, greatest};
    const Bins bins = analysis::numberBins(values);
    QCOMPARE(bins.binOf(-greatest), 0U);
    QVERIFY(bins.binOf(0) > 0);
    QVERIFY(bins.binOf(greatest) < bins.count());
}

QTEST_GUILESS_MAIN(TestBins)
#include "tst_bins.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quintiles.h"
#include "analysis/rfm.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace dilim::analysis;

namespace {

using Integers = std::vector<std::int64_t>;
using Doubles = std::vector<double>;

/// The definition, on sorted values: h = (n - 1) p, linear between the neighbours.
double definition(Doubles values, double p)
{
    std::sort(values.begin(), values.end());
    const double h = static_cast<double>(values.size() - 1) * p;
    const auto below = static_cast<std::size_t>(std::floor(h));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (h - std::floor(h)) * (values[above] - values[below]);
}

} // namespace
Q_DECLARE_METATYPE(Doubles)
Q_DECLARE_METATYPE(Integers)

class TestQuantiles : public QObject
{
    Q_OBJECT

private slots:
    void publishedQuantilesAreMet_data();
    void publishedQuantilesAreMet();
    void randomQuantilesFollowTheDefinition();
    void quintilesAreExact_data();
    void quintilesAreExact();
    void scoresCountTheEdgesStrictlyBelow();
    void randomQuintilesFollowTheDefinition_data();
    void randomQuintilesFollowTheDefinition();
    void theLargestNumbersDoNotOverflow();
    void aDivisorChangesEdgesButNoScores();
};

void TestQuantiles::publishedQuantilesAreMet_data()
{
    QTest::addColumn<Doubles>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("quantile");
    const Doubles ten{10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
    // R: quantile(1:10, c(0, .1, .2, .25, .4, .5, .6, .8, 1)), type 7 by default.
    QTest::newRow("1:10, minimum") << ten << 0.0 << 1.0;
    QTest::newRow("1:10, 10 %") << ten << 0.1 << 1.9;
    QTest::newRow("1:10, 20 %") << ten << 0.2 << 2.8;
    QTest::newRow("1:10, first quartile") << ten << 0.25 << 3.25;
    QTest::newRow("1:10, 40 %") << ten << 0.4 << 4.6;
    QTest::newRow("1:10, median") << ten << 0.5 << 5.5;
    QTest::newRow("1:10, 60 %") << ten << 0.6 << 6.4;
    QTest::newRow("1:10, 80 %") << ten << 0.8 << 8.2;
    QTest::newRow("1:10, maximum") << ten << 1.0 << 10.0;
    // numpy.percentile's documentation: [[10, 7, 4], [3, 2, 1]] at 50 gives 3.5.
    QTest::newRow("numpy's example") << Doubles{10, 7, 4, 3, 2, 1} << 0.5 << 3.5;
    // Python's statistics.quantiles([1, 2, 4, 8, 16], n=4, method="inclusive") is type 7.
    QTest::newRow("uneven, first quartile") << Doubles{16, 8, 4, 2, 1} << 0.25 << 2.0;
    QTest::newRow("uneven, 90 %") << Doubles{16, 8, 4, 2, 1} << 0.9 << 12.8;
    QTest::newRow("one value") << Doubles{7} << 0.3 << 7.0;
    QTest::newRow("two values") << Doubles{2, 1} << 0.75 << 1.75;
}

void TestQuantiles::publishedQuantilesAreMet()
{
    QFETCH(Doubles, values);
    QFETCH(double, p);
    QTEST(quantile(values, p), "quantile");
}

void TestQuantiles::randomQuantilesFollowTheDefinition()
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> value(-1000, 1000), share(0, 1);
    for (int i = 0; i < 2000; ++i) {
        Doubles values(1 + random() % 40);
        std::generate(values.begin(), values.end(), [&] { return std::round(value(random)) / 8; });
        const double p = share(random);
        const double expected = definition(values, p);
        QVERIFY(std::abs(quantile(values, p) - expected) <= 1e-9 * std::max(1.0, std::abs(expected)));
    }
}

void TestQuantiles::quintilesAreExact_data()
{
    QTest::addColumn<Integers>("values");
    QTest::addColumn<Doubles>("edges");
    QTest::newRow("nobody") << Integers{} << Doubles{0, 0, 0, 0};
    QTest::newRow("one") << Integers{7} << Doubles{7, 7, 7, 7};
    QTest::newRow("two") << Integers{10, 0} << Doubles{2, 4, 6, 8};
    QTest::newRow("1:10") << Integers{10, 1, 9, 2, 8, 3, 7, 4, 6, 5} << Doubles{2.8, 4.6, 6.4, 8.2};
    QTest::newRow("six fall on the values") << Integers{60, 50, 40, 30, 20, 10} << Doubles{20, 30, 40, 50};
    QTest::newRow("mostly ones") << Integers{1, 1, 1, 1, 1, 1, 1, 1, 9, 9} << Doubles{1, 1, 1, 2.6};
    QTest::newRow("far apart") << Integers{0, 1'000'000, 2'000'000} << Doubles{400'000, 800'000, 1'200'000, 1'600'000};
    QTest::newRow("negative") << Integers{-5, -10} << Doubles{-9, -8, -7, -6};
}

void TestQuantiles::quintilesAreExact()
{
    QFETCH(Integers, values);
    QFETCH(Doubles, edges);
    const Quintiles quintiles = quintilesOf(values);
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(quintiles.edges[i], edges[i]);
        QCOMPARE(quintiles.floors[i], static_cast<std::int64_t>(std::floor(edges[i])));
    }
}

void TestQuantiles::scoresCountTheEdgesStrictlyBelow()
{
    Integers values{10, 1, 9, 2, 8, 3, 7, 4, 6, 5}; // edges 2.8, 4.6, 6.4, 8.2
    const Quintiles quintiles = quintilesOf(values);
    const int expected[] = {1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5};
    for (int value = 0; value < 12; ++value)
        QCOMPARE(int{quintiles.scoreOf(value)}, expected[value]);
    Integers even{10, 20, 30, 40, 50, 60}; // edges 20, 30, 40, 50 belong to the score below
    const Quintiles onValues = quintilesOf(even);
    QCOMPARE(int{onValues.scoreOf(20)}, 1);
    QCOMPARE(int{onValues.scoreOf(21)}, 2);
    QCOMPARE(int{onValues.scoreOf(50)}, 4);
    QCOMPARE(int{onValues.scoreOf(51)}, 5);
}

void TestQuantiles::randomQuintilesFollowTheDefinition_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::newRow("close together, by counting") << qint64{20};
    QTest::newRow("at the limit of counting") << qint64{32'767};
    QTest::newRow("far apart, by selection") << qint64{1'000'000'000};
}

void TestQuantiles::randomQuintilesFollowTheDefinition()
{
    QFETCH(qint64, largest);
    std::mt19937_64 random(8);
    std::uniform_int_distribution<std::int64_t> value(-largest, largest);
    for (int i = 0; i < 1000; ++i) {
        Integers values(1 + random() % 60);
        std::generate(values.begin(), values.end(), [&] { return value(random); });
        const Doubles doubles(values.begin(), values.end());
        Integers shuffled = values;
        const Quintiles quintiles = quintilesOf(shuffled);
        for (std::size_t edge = 0; edge < 4; ++edge) {
            const double expected = definition(doubles, static_cast<double>(edge + 1) / 5);
            QVERIFY(std::abs(quintiles.edges[edge] - expected) <= 1e-6 * std::max(1.0, std::abs(expected)));
        }
        std::reverse(values.begin(), values.end());
        QVERIFY(quintilesOf(values).edges == quintiles.edges);
    }
}

void TestQuantiles::theLargestNumbersDoNotOverflow()
{
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    Integers values{highest, -highest};
    const Quintiles quintiles = quintilesOf(values);
    QCOMPARE(int{quintiles.scoreOf(highest)}, 5);
    QCOMPARE(int{quintiles.scoreOf(-highest)}, 1);
    QCOMPARE(int{quintiles.scoreOf(0)}, 3);
    QVERIFY(std::abs(quintiles.edges[0] + 0.6 * static_cast<double>(highest)) < 1e4);
}

void TestQuantiles::aDivisorChangesEdgesButNoScores()
{
    Integers values{125, 250, 375, 500, 625, 1000};
    const Quintiles whole = quintilesOf(values);
    const Quintiles divided = quintilesOf(values, 100.0);
    for (std::size_t edge = 0; edge < 4; ++edge) {
        QCOMPARE(divided.edges[edge] * 100.0, whole.edges[edge]);
        QCOMPARE(divided.floors[edge], whole.floors[edge]);
    }
}

QTEST_GUILESS_MAIN(TestQuantiles)
#include "tst_quantiles.moc"

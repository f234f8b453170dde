// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/summary.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using dilim::analysis::summarise;
using dilim::analysis::Summary;

namespace {

using Doubles = std::vector<double>;

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesZeros();
    void oneValueHasNoDeviation();
    void knownDistributionsAreMet();
    void digitsSurviveFarFromZero();
    void randomValuesAgreeWithTwoPasses();
    void skewnessSaysOnWhichSideTheTailIs();
    void valuesAreNotChanged();
};

void TestSummary::nothingGivesZeros()
{
    const Summary summary = summarise({});
    QCOMPARE(summary.count, 0U);
    QCOMPARE(summary.mean, 0.0);
    QCOMPARE(summary.median, 0.0);
    QVERIFY(!summary.standardDeviation);
}

void TestSummary::oneValueHasNoDeviation()
{
    const Doubles values{4.5};
    const Summary summary = summarise(values);
    QCOMPARE(summary.count, 1U);
    for (const double value :
         {summary.mean, summary.minimum, summary.lowerQuartile, summary.median, summary.upperQuartile, summary.maximum})
        QCOMPARE(value, 4.5);
    QVERIFY(!summary.standardDeviation);
}

void TestSummary::knownDistributionsAreMet()
{
    // R: summary(c(2, 4, 4, 4, 5, 5, 7, 9)); sd() of it is sqrt(32 / 7).
    const Doubles values{9, 2, 4, 5, 4, 7, 4, 5};
    const Summary summary = summarise(values);
    QCOMPARE(summary.count, 8U);
    QCOMPARE(summary.mean, 5.0);
    QCOMPARE(*summary.standardDeviation, std::sqrt(32.0 / 7.0));
    QCOMPARE(summary.minimum, 2.0);
    QCOMPARE(summary.lowerQuartile, 4.0);
    QCOMPARE(summary.median, 4.5);
    QCOMPARE(summary.upperQuartile, 5.5);
    QCOMPARE(summary.maximum, 9.0);
}

void TestSummary::digitsSurviveFarFromZero()
{
    const Doubles values{1e9 + 1, 1e9 + 2, 1e9 + 3};
    const Summary summary = summarise(values);
    QCOMPARE(summary.mean, 1e9 + 2);
    QVERIFY(close(*summary.standardDeviation, 1.0));
}

void TestSummary::randomValuesAgreeWithTwoPasses()
{
    std::mt19937 random(6);
    std::lognormal_distribution<double> value(3, 2);
    for (int i = 0; i < 300; ++i) {
        Doubles values(2 + random() % 200);
        std::generate(values.begin(), values.end(), [&] { return value(random) - 20; });
        const auto count = static_cast<double>(values.size());
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
        double squares = 0;
        for (const double x : values)
            squares += (x - mean) * (x - mean);
        const Summary summary = summarise(values);
        std::sort(values.begin(), values.end());
        const std::size_t middle = values.size() / 2;
        const double median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        QCOMPARE(summary.count, values.size());
        QVERIFY(close(summary.mean, mean));
        QVERIFY(close(*summary.standardDeviation, std::sqrt(squares / (count - 1))));
        QVERIFY(close(summary.median, median));
        QCOMPARE(summary.minimum, values.front());
        QCOMPARE(summary.maximum, values.back());
        QVERIFY(summary.minimum <= summary.lowerQuartile && summary.lowerQuartile <= summary.median);
        QVERIFY(summary.median <= summary.upperQuartile && summary.upperQuartile <= summary.maximum);
    }
}

void TestSummary::skewnessSaysOnWhichSideTheTailIs()
{
    // By hand: mean 5, second central moment 32 / 8 = 4, third 42 / 8; 5.25 / 8.
    QVERIFY(close(*summarise(Doubles{9, 2, 4, 5, 4, 7, 4, 5}).skewness, 0.65625));
    QVERIFY(close(*summarise(Doubles{-9, -2, -4, -5, -4, -7, -4, -5}).skewness, -0.65625));
    QVERIFY(close(*summarise(Doubles{1e9 + 9, 1e9 + 2, 1e9 + 4, 1e9 + 5, 1e9 + 4, 1e9 + 7, 1e9 + 4, 1e9 + 5}).skewness,
                  0.65625));
    QVERIFY(std::abs(*summarise(Doubles{1, 2, 3}).skewness) < 1e-12);
    QVERIFY(!summarise(Doubles{1, 2}).skewness);
    QVERIFY(!summarise(Doubles{2, 2, 2}).skewness);
    QVERIFY(!summarise({}).skewness);
}

void TestSummary::valuesAreNotChanged()
{
    const Doubles values{3, 1, 2};
    Doubles copy = values;
    (void)summarise(copy);
    QVERIFY(copy == values);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/exact.h"

#include <QtTest>

#include <limits>

using namespace dilim;

namespace {

constexpr qint64 greatest = std::numeric_limits<qint64>::max();

} // namespace

class TestExact : public QObject
{
    Q_OBJECT

private slots:
    void boundsAreRoundedInwards_data();
    void boundsAreRoundedInwards();
    void averagesAreComparedWithoutDivision_data();
    void averagesAreComparedWithoutDivision();
    void whatDoesNotFitStaysAtTheLimit();
};

void TestExact::boundsAreRoundedInwards_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("wantedScale");
    QTest::addColumn<qint64>("notBelow");
    QTest::addColumn<qint64>("notAbove");
    QTest::newRow("the same scale") << qint64{105} << 2 << 2 << qint64{105} << qint64{105};
    QTest::newRow("a finer scale") << qint64{105} << 2 << 4 << qint64{10500} << qint64{10500};
    QTest::newRow("1.05 in tenths") << qint64{105} << 2 << 1 << qint64{11} << qint64{10};
    QTest::newRow("1.10 in tenths") << qint64{110} << 2 << 1 << qint64{11} << qint64{11};
    QTest::newRow("-1.05 in tenths") << qint64{-105} << 2 << 1 << qint64{-10} << qint64{-11};
    QTest::newRow("a millionth in whole numbers") << qint64{1} << 6 << 0 << qint64{1} << qint64{0};
    QTest::newRow("minus a millionth in whole numbers") << qint64{-1} << 6 << 0 << qint64{0} << qint64{-1};
    QTest::newRow("beyond 64 bits") << greatest << 0 << 6 << greatest << greatest;
    QTest::newRow("beyond 64 bits below") << -greatest << 0 << 6 << -greatest << -greatest;
}

void TestExact::boundsAreRoundedInwards()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QFETCH(int, wantedScale);
    const Decimal value{units, static_cast<std::uint8_t>(scale)};
    QTEST(qint64{rules::unitsNotBelow(value, static_cast<std::uint8_t>(wantedScale))}, "notBelow");
    QTEST(qint64{rules::unitsNotAbove(value, static_cast<std::uint8_t>(wantedScale))}, "notAbove");
}

void TestExact::averagesAreComparedWithoutDivision_data()
{
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<qint64>("units"); // with six decimals
    QTest::addColumn<int>("expected");
    QTest::newRow("a third is above 0.333333") << qint64{100} << quint64{3} << qint64{333'333} << 1;
    QTest::newRow("a third is below 0.333334") << qint64{100} << quint64{3} << qint64{333'334} << -1;
    QTest::newRow("a quarter is 0.25") << qint64{100} << quint64{4} << qint64{250'000} << 0;
    QTest::newRow("minus a third is below -0.333333") << qint64{-100} << quint64{3} << qint64{-333'333} << -1;
    QTest::newRow("the greatest sum") << greatest << quint64{1} << greatest << 1;
    const quint64 greatestCount = std::numeric_limits<quint64>::max();
    QTest::newRow("the greatest count") << greatest << greatestCount << qint64{5'000} << -1;
    QTest::newRow("the greatest count below 0") << -greatest << greatestCount << qint64{-5'000} << 1;
    QTest::newRow("the greatest count and bound") << greatest << greatestCount << greatest << -1;
    QTest::newRow("the least bound") << -greatest << greatestCount << -greatest << 1;
    const qint64 greatBound = 9'000'000'000'000'000'000;
    const qint64 greatSum = greatBound / 10'000;
    QTest::newRow("equal to a great bound") << greatSum << quint64{1} << greatBound << 0;
    QTest::newRow("half above a great bound") << 2 * greatSum + 1 << quint64{2} << greatBound << 1;
    QTest::newRow("half below a great bound") << 2 * greatSum - 1 << quint64{2} << greatBound << -1;
    QTest::newRow("half above a great bound below 0") << -2 * greatSum + 1 << quint64{2} << -greatBound << 1;
    QTest::newRow("half below a great bound below 0") << -2 * greatSum - 1 << quint64{2} << -greatBound << -1;
}

void TestExact::averagesAreComparedWithoutDivision()
{
    QFETCH(qint64, sum);
    QFETCH(quint64, count);
    QFETCH(qint64, units);
    QTEST(rules::comparedAverage(sum, 2, count, {units, 6}), "expected");
}

// The lowest number means "nothing known" and is never an answer.
void TestExact::whatDoesNotFitStaysAtTheLimit()
{
    QCOMPARE(rules::clamped(rules::Wide{greatest} + 1), greatest);
    QCOMPARE(rules::clamped(rules::Wide{-greatest} - 1), -greatest);
    QCOMPARE(rules::clamped(rules::Wide{-5}), qint64{-5});
    QCOMPARE(qint64{rules::clamped(std::int64_t{-5})}, qint64{-5});
    QCOMPARE(qint64{rules::clamped(std::numeric_limits<std::int64_t>::min())}, -greatest);
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"

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
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("units"); // with six decimals
    QTest::addColumn<int>("expected");
    QTest::newRow("a third is above 0.333333") << qint64{100} << 3 << qint64{333'333} << 1;
    QTest::newRow("a third is below 0.333334") << qint64{100} << 3 << qint64{333'334} << -1;
    QTest::newRow("a quarter is 0.25") << qint64{100} << 4 << qint64{250'000} << 0;
    QTest::newRow("minus a third is below -0.333333") << qint64{-100} << 3 << qint64{-333'333} << -1;
    QTest::newRow("the greatest sum") << greatest << 1 << greatest << 1;
}

void TestExact::averagesAreComparedWithoutDivision()
{
    QFETCH(qint64, sum);
    QFETCH(int, count);
    QFETCH(qint64, units);
    QTEST(rules::comparedAverage(sum, 2, static_cast<std::uint32_t>(count), {units, 6}), "expected");
}

// The lowest number means "nothing known" and is never an answer.
void TestExact::whatDoesNotFitStaysAtTheLimit()
{
    QCOMPARE(rules::clamped(rules::Wide{greatest} + 1), greatest);
    QCOMPARE(rules::clamped(rules::Wide{-greatest} - 1), -greatest);
    QCOMPARE(rules::clamped(-5), qint64{-5});
}

QTEST_GUILESS_MAIN(TestExact)
#include "tst_exact.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/nice_ticks.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dilim::charts;

class TestNiceTicks : public QObject
{
    Q_OBJECT

private slots:
    void theAxisEndsAtTheFirstRoundTickNotBelowTheMaximum_data()
    {
        QTest::addColumn<double>("maximum");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("shares up to 28.6 %") << 0.286 << QList<double>{0, 0.1, 0.2, 0.3};
        QTest::newRow("exactly on a tick") << 0.3 << QList<double>{0, 0.1, 0.2, 0.3};
        QTest::newRow("everybody") << 1.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0};
        QTest::newRow("just above one step of 0.2") << 1.0001 << QList<double>{0, 0.5, 1.0, 1.5};
        QTest::newRow("a tiny share") << 0.0021 << QList<double>{0, 0.0005, 0.001, 0.0015, 0.002, 0.0025};
        QTest::newRow("thousands") << 48'216.0 << QList<double>{0, 10'000, 20'000, 30'000, 40'000, 50'000};
        QTest::newRow("nothing") << 0.0 << QList<double>{0, 1};
        QTest::newRow("below nothing") << -3.0 << QList<double>{0, 1};
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QList<double>{0, 1};
        QTest::newRow("without end") << std::numeric_limits<double>::infinity() << QList<double>{0, 1};
    }
    void theAxisEndsAtTheFirstRoundTickNotBelowTheMaximum()
    {
        QFETCH(double, maximum);
        QFETCH(QList<double>, ticks);
        const Ticks made = niceTicks(maximum);
        QCOMPARE(QList<double>(made.positions.begin(), made.positions.end()), ticks);
    }

    void anyMaximumGetsFourToSixTicksOfStepsOneTwoFive()
    {
        for (double maximum = 1e-9; maximum < 1e12; maximum *= 1.0137) {
            const Ticks ticks = niceTicks(maximum);
            const auto count = ticks.positions.size();
            QVERIFY2(count >= 4 && count <= 6, qPrintable(QString::number(maximum)));
            QVERIFY(ticks.positions.back() >= maximum * (1.0 - 1e-6));
            QVERIFY(ticks.positions[count - 2] < maximum);
            const double digit = ticks.step / std::pow(10.0, std::floor(std::log10(ticks.step * 1.000001)));
            QVERIFY2(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6,
                     qPrintable(QString::number(ticks.step)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNiceTicks)
#include "tst_nice_ticks.moc"

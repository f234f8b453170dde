// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/spoken_number.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

class tst_spoken_number : public QObject
{
    Q_OBJECT

private slots:
    void ordinalsTakeTheEndingOfTheirLastWord_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("az");
        QTest::newRow("first") << qint64(1) << u"1st"_s << u"1-ci"_s;
        QTest::newRow("second") << qint64(2) << u"2nd"_s << u"2-ci"_s;
        QTest::newRow("third") << qint64(3) << u"3rd"_s << u"3-cü"_s;
        QTest::newRow("sixth") << qint64(6) << u"6th"_s << u"6-cı"_s;
        QTest::newRow("ninth") << qint64(9) << u"9th"_s << u"9-cu"_s;
        QTest::newRow("tenth") << qint64(10) << u"10th"_s << u"10-cu"_s;
        QTest::newRow("eleventh") << qint64(11) << u"11th"_s << u"11-ci"_s;
        QTest::newRow("twelfth") << qint64(12) << u"12th"_s << u"12-ci"_s;
        QTest::newRow("thirteenth") << qint64(13) << u"13th"_s << u"13-cü"_s;
        QTest::newRow("twenty-first") << qint64(21) << u"21st"_s << u"21-ci"_s;
        QTest::newRow("fortieth") << qint64(40) << u"40th"_s << u"40-cı"_s;
        QTest::newRow("ninetieth") << qint64(90) << u"90th"_s << u"90-cı"_s;
        QTest::newRow("hundredth") << qint64(100) << u"100th"_s << u"100-cü"_s;
        QTest::newRow("zeroth") << qint64(0) << u"0th"_s << u"0-cı"_s;
    }
    void ordinalsTakeTheEndingOfTheirLastWord()
    {
        QFETCH(qint64, number);
        QTEST(ordinalText({number, 0}, "en"), "en");
        QTEST(ordinalText({number, 0}, "az"), "az");
        QCOMPARE(ordinalText({number, 0}, "tr"), QString(QString::number(number) + u'.'));
    }

    void percentBeforeMoreAndLess()
    {
        QCOMPARE(percentCompared({125, 1}, "en"), u"12.5%"_s);
        QCOMPARE(percentCompared({50, 0}, "tr"), u"%50’den"_s);
        QCOMPARE(percentCompared({-6, 0}, "tr"), u"−%6’dan"_s);
        QCOMPARE(percentCompared({50, 0}, "az"), u"50%-dən"_s); // elli faizdən
    }
};

QTEST_GUILESS_MAIN(tst_spoken_number)
#include "tst_spoken_number.moc"

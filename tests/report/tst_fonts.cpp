// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"

#include <QFile>
#include <QFont>
#include <QRawFont>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void theFontsOfTheProgramHaveEveryNeededLetter()
    {
        const Result<void> loaded = report::loadFonts();
        QVERIFY2(loaded, loaded ? "" : loaded.error().code.c_str());
    }

    void turkishAndAzerbaijaniLettersAndCurrencySignsAreNeeded()
    {
        for (const QChar letter : u"₺₼ğĞşŞİıəƏçÇöÖüÜâîû€$–→▲▼"_s)
            QVERIFY2(report::neededLetters().contains(letter), qPrintable(QString(letter)));
    }

    void everyWeightIsAFontOfItsOwn_data()
    {
        QTest::addColumn<int>("weight");
        QTest::addColumn<QString>("style");
        QTest::newRow("regular") << int(QFont::Normal) << u"Regular"_s;
        QTest::newRow("medium") << int(QFont::Medium) << u"Medium"_s;
        QTest::newRow("semi-bold") << int(QFont::DemiBold) << u"Semi Bold"_s;
    }
    void everyWeightIsAFontOfItsOwn()
    {
        QFETCH(int, weight);
        QFETCH(QString, style);
        QVERIFY(bool(report::loadFonts()));
        QFont font(QString::fromUtf16(report::fontFamily));
        font.setWeight(static_cast<QFont::Weight>(weight));
        const QRawFont raw = QRawFont::fromFont(font);
        QCOMPARE(raw.familyName(), u"Inter"_s);
        QCOMPARE(raw.styleName(), style);
    }

    void theLicenceGoesAlong()
    {
        QVERIFY(bool(report::loadFonts()));
        QFile licence(u":/fonts/OFL.txt"_s);
        QVERIFY(licence.open(QIODevice::ReadOnly));
        QVERIFY(licence.readAll().contains("SIL OPEN FONT LICENSE Version 1.1"));
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"

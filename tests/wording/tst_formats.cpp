// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formats.h"

#include <QTest>

#include <limits>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

namespace {

// No-break spaces are written as '_', so that a reader sees them.
QString visible(QString text)
{
    return text.replace(QChar(0x00a0), u'_');
}

/// The text in all three languages, as "tr | az | en".
template <typename Function> QString inAllLanguages(const Function &text)
{
    return visible(text("tr")) + u" | " + visible(text("az")) + u" | " + visible(text("en"));
}

} // namespace

class tst_formats : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbersAreGroupedAsTheLanguageDoes_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << qint64(0) << u"0 | 0 | 0"_s;
        QTest::newRow("three digits") << qint64(617) << u"617 | 617 | 617"_s;
        QTest::newRow("thousands") << qint64(48'216) << u"48.216 | 48.216 | 48,216"_s;
        QTest::newRow("below zero") << qint64(-1'000'000) << u"−1.000.000 | −1.000.000 | −1,000,000"_s;
        QTest::newRow("smallest")
            << std::numeric_limits<qint64>::min()
            << u"−9.223.372.036.854.775.808 | −9.223.372.036.854.775.808 | −9,223,372,036,854,775,808"_s;
    }
    void wholeNumbersAreGroupedAsTheLanguageDoes()
    {
        QFETCH(qint64, value);
        QTEST(inAllLanguages([value](std::string_view language) { return numberText(value, language); }), "expected");
    }

    void decimalsKeepWhatWasSaid_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no trailing zeros") << qint64(1'234'500) << 3 << u"1.234,5 | 1.234,5 | 1,234.5"_s;
        QTest::newRow("smaller than one") << qint64(-5) << 3 << u"−0,005 | −0,005 | −0.005"_s;
        QTest::newRow("whole") << qint64(3'000) << 3 << u"3 | 3 | 3"_s;
        QTest::newRow("zero") << qint64(0) << 6 << u"0 | 0 | 0"_s;
    }
    void decimalsKeepWhatWasSaid()
    {
        QFETCH(qint64, units);
        QFETCH(int, scale);
        const Decimal value{units, static_cast<std::uint8_t>(scale)};
        QTEST(inAllLanguages([value](std::string_view language) { return numberText(value, language); }), "expected");
    }

    void roundedNumbersNeverShowMinusZero_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two decimals") << 12.4 << 2 << u"12,40 | 12,40 | 12.40"_s;
        QTest::newRow("half goes away from zero") << -2.5 << 0 << u"−3 | −3 | −3"_s;
        QTest::newRow("no minus before zero") << -0.004 << 2 << u"0,00 | 0,00 | 0.00"_s;
        QTest::newRow("grouped") << 10'450.25 << 1 << u"10.450,3 | 10.450,3 | 10,450.3"_s;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << u"– | – | –"_s;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << u"– | – | –"_s;
    }
    void roundedNumbersNeverShowMinusZero()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(
            inAllLanguages([=](std::string_view language) { return wording::decimalText(value, decimals, language); }),
            "expected");
    }

    void percentStandsWhereTheLanguagePutsIt_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one decimal") << 0.62 << 1 << u"%62,0 | 62,0% | 62.0%"_s;
        QTest::newRow("none") << 0.3 << 0 << u"%30 | 30% | 30%"_s;
        QTest::newRow("a fall") << -0.048 << 1 << u"−%4,8 | −4,8% | −4.8%"_s;
        QTest::newRow("more than all") << 12.5 << 1 << u"%1.250,0 | 1.250,0% | 1,250.0%"_s;
        QTest::newRow("nearly nothing below zero") << -0.00001 << 1 << u"%0,0 | 0,0% | 0.0%"_s;
    }
    void percentStandsWhereTheLanguagePutsIt()
    {
        QFETCH(double, fraction);
        QFETCH(int, decimals);
        QTEST(inAllLanguages([=](std::string_view language) { return percentText(fraction, language, decimals); }),
              "expected");
    }

    void nothingIsRoundedAwayInWholePercent_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << 0.62 << u"%62 | 62% | 62%"_s;
        QTest::newRow("half goes up") << 0.005 << u"%1 | 1% | 1%"_s;
        QTest::newRow("a little") << 0.0049 << u"<%1 | <1% | <1%"_s;
        QTest::newRow("nothing") << 0.0 << u"%0 | 0% | 0%"_s;
    }
    void nothingIsRoundedAwayInWholePercent()
    {
        QFETCH(double, fraction);
        QTEST(inAllLanguages([=](std::string_view language) { return wording::wholePercentText(fraction, language); }),
              "expected");
    }

    void sharesAreRoundedExactly_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a third") << qint64(1) << qint64(3) << u"%33,3 | 33,3% | 33.3%"_s;
        QTest::newRow("half of the last digit goes up") << qint64(1) << qint64(2'000) << u"%0,1 | 0,1% | 0.1%"_s;
        QTest::newRow("just below half goes down") << qint64(1) << qint64(2'001) << u"%0,0 | 0,0% | 0.0%"_s;
        QTest::newRow("of nothing") << qint64(0) << qint64(0) << u"– | – | –"_s;
        QTest::newRow("a returned part") << qint64(-1) << qint64(4) << u"−%25,0 | −25,0% | −25.0%"_s;
    }
    void sharesAreRoundedExactly()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QTEST(inAllLanguages([=](std::string_view language) { return shareText(part, whole, language); }), "expected");
    }

    void moneyIsExactAndCarriesItsSign_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lira") << qint64(123'450) << u"TRY"_s << u"₺1.234,50 | 1.234,50_₺ | ₺1,234.50"_s;
        QTest::newRow("manat") << qint64(-5) << u"AZN"_s << u"−₼0,05 | −0,05_₼ | −₼0.05"_s;
        QTest::newRow("euro") << qint64(100) << u"EUR"_s << u"€1,00 | 1,00_€ | €1.00"_s;
        QTest::newRow("no minor units") << qint64(1'500) << u"JPY"_s << u"1.500_JPY | 1.500_JPY | 1,500_JPY"_s;
        QTest::newRow("three decimals") << qint64(1'500) << u"KWD"_s << u"1,500_KWD | 1,500_KWD | 1.500_KWD"_s;
        QTest::newRow("beyond doubles")
            << qint64(9'007'199'254'740'993) << u"USD"_s
            << u"$90.071.992.547.409,93 | 90.071.992.547.409,93_$ | $90,071,992,547,409.93"_s;
    }
    void moneyIsExactAndCarriesItsSign()
    {
        QFETCH(qint64, units);
        QFETCH(QString, currency);
        const std::string code = currency.toStdString();
        QTEST(inAllLanguages([&](std::string_view language) { return moneyText(units, code, language); }), "expected");
    }

    void largeMoneyCanBeShortened_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("expected");
        QTest::newRow("small amounts lose their decimals") << qint64(131'049) << u"₺1.310 | 1.310_₺ | ₺1,310"_s;
        QTest::newRow("half a lira goes up") << qint64(-131'050) << u"−₺1.311 | −1.311_₺ | −₺1,311"_s;
        QTest::newRow("below a million") << qint64(99'999'949) << u"₺999.999 | 999.999_₺ | ₺999,999"_s;
        QTest::newRow("rounded up to a million") << qint64(99'999'950) << u"₺1,00_Mn | 1,00_mln_₺ | ₺1.00M"_s;
        QTest::newRow("millions") << qint64(727'000'000) << u"₺7,27_Mn | 7,27_mln_₺ | ₺7.27M"_s;
        QTest::newRow("hundred millions") << qint64(18'642'000'000) << u"₺186,4_Mn | 186,4_mln_₺ | ₺186.4M"_s;
        QTest::newRow("thousand millions") << qint64(-250'000'000'000) << u"−₺2,50_Mr | −2,50_mlrd_₺ | −₺2.50B"_s;
        QTest::newRow("nothing") << qint64(0) << u"₺0 | 0_₺ | ₺0"_s;
        QTest::newRow("nearly nothing below zero") << qint64(-49) << u"₺0 | 0_₺ | ₺0"_s;
    }
    void largeMoneyCanBeShortened()
    {
        QFETCH(qint64, units);
        QTEST(inAllLanguages([units](std::string_view language) { return compactMoneyText(units, "TRY", language); }),
              "expected");
    }

    void roundMoneyBesideAnAxisHasNoZerosAtItsEnd_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << u"0 | 0 | 0"_s;
        QTest::newRow("below a unit") << qint64(50) << u"₺0,50 | 0,50_₺ | ₺0.50"_s;
        QTest::newRow("thousands") << qint64(20'000'000) << u"₺200.000 | 200.000_₺ | ₺200,000"_s;
        QTest::newRow("millions") << qint64(500'000'000) << u"₺5_Mn | 5_mln_₺ | ₺5M"_s;
        QTest::newRow("tens of millions") << qint64(2'000'000'000) << u"₺20_Mn | 20_mln_₺ | ₺20M"_s;
        QTest::newRow("half a million more") << qint64(250'000'000) << u"₺2,5_Mn | 2,5_mln_₺ | ₺2.5M"_s;
    }
    void roundMoneyBesideAnAxisHasNoZerosAtItsEnd()
    {
        QFETCH(qint64, units);
        QTEST(inAllLanguages([units](std::string_view language) { return axisMoneyText(units, "TRY", language); }),
              "expected");
    }

    void typedAmountsShowDecimalsOnlyIfTheyHaveSome_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << u"5000"_s << u"₺5.000 | 5.000_₺ | ₺5,000"_s;
        QTest::newRow("zeros") << u"5000.00"_s << u"₺5.000 | 5.000_₺ | ₺5,000"_s;
        QTest::newRow("one decimal") << u"19.9"_s << u"₺19,90 | 19,90_₺ | ₺19.90"_s;
        QTest::newRow("finer than the currency") << u"0.001"_s << u"₺0,001 | 0,001_₺ | ₺0.001"_s;
    }
    void typedAmountsShowDecimalsOnlyIfTheyHaveSome()
    {
        QFETCH(QString, typed);
        const Decimal amount = *parseDecimal(typed.toStdString());
        QTEST(inAllLanguages([amount](std::string_view language) { return amountText(amount, "TRY", language); }),
              "expected");
    }

    void daysAndMomentsFollowTheLanguage()
    {
        const Date day{daysFromCivil(2026, 11, 1)};
        QCOMPARE(inAllLanguages([&](std::string_view language) { return dateText(day, language); }),
                 u"01.11.2026 | 01.11.2026 | 1_Nov_2026"_s);
        const Date last{daysFromCivil(2026, 11, 20)};
        QCOMPARE(inAllLanguages([&](std::string_view language) { return dateRangeText(day, last, language); }),
                 u"01.11.2026_– 20.11.2026 | 01.11.2026_– 20.11.2026 | 1_Nov_2026_– 20_Nov_2026"_s);
        const Result<TimeZone> istanbul = TimeZone::fromId("Europe/Istanbul");
        QVERIFY(istanbul);
        const Moment moment = *parseIsoMoment("2026-11-20T21:05:00Z");
        QCOMPARE(inAllLanguages([&](std::string_view language) { return momentText(moment, *istanbul, language); }),
                 u"21.11.2026 00:05 | 21.11.2026 00:05 | 21_Nov_2026, 00:05"_s);
        const Moment beforeTheEpoch = *parseIsoMoment("1969-12-31T22:30:00Z");
        QCOMPARE(momentText(beforeTheEpoch, TimeZone(), "tr"), u"31.12.1969 22:30"_s);
    }

    void countedDaysAndDurationsHaveUnits()
    {
        QCOMPARE(inAllLanguages([](std::string_view language) { return daysText(1, language); }),
                 u"1_gün | 1_gün | 1_day"_s);
        QCOMPARE(inAllLanguages([](std::string_view language) { return daysText(1'214, language); }),
                 u"1.214_gün | 1.214_gün | 1,214_days"_s);
        QCOMPARE(rangeText(u"31"_s, u"90"_s), u"31–90"_s);
        QCOMPARE(inAllLanguages([](std::string_view language) { return sizeText(812, language); }),
                 u"812_bayt | 812_bayt | 812_bytes"_s);
        QCOMPARE(inAllLanguages([](std::string_view language) { return sizeText(4'120'000, language); }),
                 u"4,1_MB | 4,1_MB | 4.1_MB"_s);
        QCOMPARE(visible(sizeText(999'960, "en")), u"1.0_MB"_s);
        QCOMPARE(visible(durationText(400, "tr")), u"0,4_sn"_s);
        QCOMPARE(visible(durationText(125'000, "en")), u"2_min_5_s"_s);
        QCOMPARE(visible(durationText(4'800'000, "az")), u"1_saat_20_dəq"_s);
    }

    void listsAreJoinedInWords_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("choice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringList() << true << u" |  | "_s;
        QTest::newRow("one") << QStringList{u"Bakı"_s} << true << u"Bakı | Bakı | Bakı"_s;
        QTest::newRow("two of which one") << QStringList{u"A"_s, u"B"_s} << true << u"A veya B | A və ya B | A or B"_s;
        QTest::newRow("three together") << QStringList{u"A"_s, u"B"_s, u"C"_s} << false
                                        << u"A, B ve C | A, B və C | A, B and C"_s;
        QTest::newRow("places in a value stay")
            << QStringList{u"%2"_s, u"%1"_s} << false << u"%2 ve %1 | %2 və %1 | %2 and %1"_s;
    }
    void listsAreJoinedInWords()
    {
        QFETCH(QStringList, parts);
        QFETCH(bool, choice);
        const Junction junction = choice ? Junction::Or : Junction::And;
        QTEST(inAllLanguages([&](std::string_view language) { return listText(parts, junction, language); }),
              "expected");
    }
};

QTEST_GUILESS_MAIN(tst_formats)
#include "tst_formats.moc"

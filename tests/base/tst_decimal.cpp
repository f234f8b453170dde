// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"
#include "support/shown.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace dilim;
using test::shown;
using test::utf8;

namespace {

constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

QString textOf(const std::optional<std::int64_t> &value)
{
    return value ? QString::number(*value) : QStringLiteral("overflow");
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void rescalingRoundsHalfAwayFromZero_data();
    void rescalingRoundsHalfAwayFromZero();
    void productsAreRoundedOnce_data();
    void productsAreRoundedOnce();
    void productsOfSmallNumbersAreThoseOfArithmetic();
    void comparisonIsExact_data();
    void comparisonIsExact();
    void ownNumbersAreRead_data();
    void ownNumbersAreRead();
    void otherNumbersAreRefused_data();
    void otherNumbersAreRefused();
    void randomNumbersComeBack();
    void amountsShowAllDecimals_data();
    void amountsShowAllDecimals();
    void currenciesKnowTheirDigits_data();
    void currenciesKnowTheirDigits();
    void currencyCodesAreThreeCapitals();
    void powersOfTenGrow();
};

void TestDecimal::rescalingRoundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("result");
    QTest::newRow("same scale") << qint64{123} << 2 << 2 << "123";
    QTest::newRow("finer") << qint64{123} << 0 << 2 << "12300";
    QTest::newRow("half up") << qint64{125} << 2 << 1 << "13";
    QTest::newRow("below half") << qint64{124} << 2 << 1 << "12";
    QTest::newRow("minus half") << qint64{-125} << 2 << 1 << "-13";
    QTest::newRow("minus below half") << qint64{-124} << 2 << 1 << "-12";
    QTest::newRow("0.5 becomes 1") << qint64{5} << 1 << 0 << "1";
    QTest::newRow("-0.5 becomes -1") << qint64{-5} << 1 << 0 << "-1";
    QTest::newRow("0.4999995 at six") << qint64{499'999} << 6 << 0 << "0";
    QTest::newRow("0.001 vanishes") << qint64{1} << 3 << 2 << "0";
    QTest::newRow("the highest, coarser") << qint64{highest} << 1 << 0 << "922337203685477581";
    QTest::newRow("the lowest, coarser") << qint64{lowest} << 6 << 0 << "-9223372036855";
    QTest::newRow("the highest, finer") << qint64{highest} << 0 << 1 << "overflow";
    QTest::newRow("the lowest, finer") << qint64{lowest} << 5 << 6 << "overflow";
    QTest::newRow("just inside") << qint64{9'223'372'036'854} << 0 << 6 << "9223372036854000000";
    QTest::newRow("just outside") << qint64{9'223'372'036'855} << 0 << 6 << "overflow";
}

void TestDecimal::rescalingRoundsHalfAwayFromZero()
{
    QFETCH(qint64, units);
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(textOf(rescaled({units, static_cast<std::uint8_t>(from)}, static_cast<std::uint8_t>(to))), "result");
}

void TestDecimal::productsAreRoundedOnce_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("units");
    QTest::newRow("pieces x price") << "3"
                                    << "19.99" << 2 << "5997";
    QTest::newRow("a half") << "0.5"
                            << "0.01" << 2 << "1";
    QTest::newRow("minus a half") << "-0.5"
                                  << "0.01" << 2 << "-1";
    QTest::newRow("not rounded twice") << "0.5"
                                       << "0.0099" << 2 << "0";
    QTest::newRow("a price of a thousandth") << "1000"
                                             << "0.001" << 2 << "100";
    QTest::newRow("six decimals each") << "0.000001"
                                       << "0.000001" << 6 << "0";
    QTest::newRow("finer than both") << "2"
                                     << "3" << 6 << "6000000";
    QTest::newRow("zero") << "0"
                          << "9223372036854775807" << 6 << "0";
    QTest::newRow("the largest that fits") << "3037000499"
                                           << "3037000499" << 0 << "9223372030926249001";
    QTest::newRow("too large") << "3037000500"
                               << "3037000500" << 0 << "overflow";
    QTest::newRow("too large only at the scale") << "3037000499"
                                                 << "3037000499" << 1 << "overflow";
    QTest::newRow("beyond 128 bits if it were not checked") << "9223372036854775807"
                                                            << "9223372036854775807" << 6 << "overflow";
    QTest::newRow("large factors, small product") << "9223372036854.775807"
                                                  << "0.000001" << 6 << "9223372036855";
    QTest::newRow("the lowest") << "-9223372036854775808"
                                << "1" << 0 << "-9223372036854775808";
    QTest::newRow("the lowest turned round") << "-9223372036854775808"
                                             << "-1" << 0 << "overflow";
}

void TestDecimal::productsAreRoundedOnce()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, scale);
    const auto left = parseDecimal(utf8(a)).value();
    const auto right = parseDecimal(utf8(b)).value();
    QTEST(textOf(multiplied(left, right, static_cast<std::uint8_t>(scale))), "units");
    QTEST(textOf(multiplied(right, left, static_cast<std::uint8_t>(scale))), "units");
}

void TestDecimal::productsOfSmallNumbersAreThoseOfArithmetic()
{
    // Below 2^53 a double holds the product exactly, and std::round rounds half away from zero too.
    std::mt19937 random(3);
    std::uniform_int_distribution<std::int64_t> units(-99'999, 99'999);
    std::uniform_int_distribution<int> scales(0, 3);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal a{units(random), static_cast<std::uint8_t>(scales(random))};
        const Decimal b{units(random), static_cast<std::uint8_t>(scales(random))};
        const double exact = static_cast<double>(a.units * b.units);
        const int drop = a.scale + b.scale;
        QCOMPARE(multiplied(a, b, 0).value(), static_cast<std::int64_t>(std::round(exact / std::pow(10.0, drop))));
    }
}

void TestDecimal::comparisonIsExact_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("result");
    QTest::newRow("equal at other scales") << "1.50"
                                           << "1.5" << 0;
    QTest::newRow("a millionth less") << "1.499999"
                                      << "1.5" << -1;
    QTest::newRow("signs") << "-0.1"
                           << "0.1" << -1;
    QTest::newRow("negative") << "-2"
                              << "-10" << 1;
    QTest::newRow("beyond the digits of a double") << "9007199254740993"
                                                   << "9007199254740992.0" << 1;
    QTest::newRow("the extremes") << "-9223372036854775808"
                                  << "9223372036854.775807" << -1;
}

void TestDecimal::comparisonIsExact()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, result);
    const auto left = parseDecimal(utf8(a)).value();
    const auto right = parseDecimal(utf8(b)).value();
    QCOMPARE(compared(left, right), result);
    QCOMPARE(compared(right, left), -result);
}

void TestDecimal::ownNumbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("a whole number") << "42"
                                    << "42";
    QTest::newRow("trailing zeros") << "1.500"
                                    << "1.5";
    QTest::newRow("zeros only behind the point") << "12.00"
                                                 << "12";
    QTest::newRow("leading zeros") << "007"
                                   << "7";
    QTest::newRow("negative") << "-0.25"
                              << "-0.25";
    QTest::newRow("minus zero") << "-0"
                                << "0";
    QTest::newRow("minus zero with decimals") << "-0.000"
                                              << "0";
    QTest::newRow("six places") << "0.000001"
                                << "0.000001";
    QTest::newRow("a hundred keeps its zeros") << "100"
                                               << "100";
    QTest::newRow("the highest") << "9223372036854775807"
                                 << "9223372036854775807";
    QTest::newRow("the lowest") << "-9223372036854775808"
                                << "-9223372036854775808";
    QTest::newRow("the lowest with decimals") << "-9223372036854.775808"
                                              << "-9223372036854.775808";
    QTest::newRow("many leading zeros") << "00000000000000000000000000000001"
                                        << "1";
}

void TestDecimal::ownNumbersAreRead()
{
    QFETCH(QString, text);
    const auto value = parseDecimal(utf8(text));
    QVERIFY(value);
    QTEST(shown(decimalText(*value)), "shortest");
}

void TestDecimal::otherNumbersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             "-.",
                             "5.",
                             ".5",
                             "+5",
                             "--5",
                             "1,5",
                             "1 000",
                             " 5",
                             "5 ",
                             "1e3",
                             "0x10",
                             "1.2.3",
                             "1.-2",
                             "0.0000001",
                             "0.0000000",
                             "9223372036854775808",
                             "-9223372036854775809",
                             "9223372036854.7758080",
                             "inf",
                             "nan",
                             "\u0661"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDecimal::otherNumbersAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseDecimal(utf8(text)));
}

void TestDecimal::randomNumbersComeBack()
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal value{static_cast<std::int64_t>(random()) >> (random() % 60),
                            static_cast<std::uint8_t>(random() % 7)};
        const auto shortest = parseDecimal(decimalText(value));
        const auto fixed = parseDecimal(fixedText(value));
        QVERIFY(shortest && fixed);
        QCOMPARE(compared(*shortest, value), 0);
        QCOMPARE(fixed->units, value.units);
        QCOMPARE(fixed->scale, value.scale);
    }
}

void TestDecimal::amountsShowAllDecimals_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("text");
    QTest::newRow("twelve") << qint64{1200} << 2 << "12.00";
    QTest::newRow("below one") << qint64{5} << 2 << "0.05";
    QTest::newRow("minus below one") << qint64{-5} << 2 << "-0.05";
    QTest::newRow("zero") << qint64{0} << 3 << "0.000";
    QTest::newRow("no decimals") << qint64{-7} << 0 << "-7";
    QTest::newRow("the lowest") << qint64{lowest} << 6 << "-9223372036854.775808";
}

void TestDecimal::amountsShowAllDecimals()
{
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QTEST(shown(fixedText({units, static_cast<std::uint8_t>(scale)})), "text");
}

void TestDecimal::currenciesKnowTheirDigits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::newRow("Turkish lira") << "TRY" << 2;
    QTest::newRow("Azerbaijani manat") << "AZN" << 2;
    QTest::newRow("euro") << "EUR" << 2;
    QTest::newRow("yen") << "JPY" << 0;
    QTest::newRow("Kuwaiti dinar") << "KWD" << 3;
    QTest::newRow("Tunisian dinar") << "TND" << 3;
    QTest::newRow("Unidad de Fomento") << "CLF" << 4;
    QTest::newRow("unknown") << "XYZ" << 2;
}

void TestDecimal::currenciesKnowTheirDigits()
{
    QFETCH(QString, code);
    QTEST(int{currencyDigits(utf8(code))}, "digits");
}

void TestDecimal::currencyCodesAreThreeCapitals()
{
    QVERIFY(isCurrencyCode("TRY"));
    for (const char *text : {"", "TR", "TRYY", "try", "TR1", "TR ", "\xC4\xB0"})
        QVERIFY2(!isCurrencyCode(text), text);
}

void TestDecimal::powersOfTenGrow()
{
    QCOMPARE(powerOfTen(0), 1);
    for (std::uint8_t exponent = 1; exponent <= 18; ++exponent)
        QCOMPARE(powerOfTen(exponent), powerOfTen(static_cast<std::uint8_t>(exponent - 1)) * 10);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

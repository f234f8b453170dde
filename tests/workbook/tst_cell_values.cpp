// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cell_text.h"

#include <QtTest>

using namespace dilim::workbook;
using Kind = NumberFormat::Kind;

class TestCellValues : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreWrittenAsPeopleReadThem_data();
    void numbersAreWrittenAsPeopleReadThem();
    void formatsSayWhatNumbersStandFor_data();
    void formatsSayWhatNumbersStandFor();
    void daysAndTimesAreReadBySystem_data();
    void daysAndTimesAreReadBySystem();
    void currenciesOfFormatsStay();
    void escapesOfTextsAreUndone();
};

void TestCellValues::numbersAreWrittenAsPeopleReadThem_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *stored, const char *written) {
        QTest::newRow(stored) << QString::fromLatin1(stored) << QString::fromLatin1(written);
    };
    row("17", "17");
    row("-59.9", "-59.9");
    row("1249.9000000000001", "1249.9");
    row("0.1", "0.1");
    row("0.30000000000000004", "0.3");
    row("9.9450000001E11", "994500000010");
    row("994500000010.0", "994500000010");
    row("8.69E+12", "8690000000000");
    row("1.234", "1.2340"); // not to be taken for a thousand and more
    row("12.500", "12.5");
    row("1E-3", "0.0010");
    row("-2.5e-05", "-0.000025");
    row("123456789012345678", "123456789012346000"); // spreadsheets keep 15 digits
    row("0", "0");
    row("-0", "-0");
    row("abc", "abc");
    row("", "");
}

void TestCellValues::numbersAreWrittenAsPeopleReadThem()
{
    QFETCH(QString, stored);
    QTEST(QString::fromStdString(numberText(stored.toStdString())), "written");
}

void TestCellValues::formatsSayWhatNumbersStandFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *code, Kind kind) {
        QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(kind);
    };
    row("General", Kind::Number);
    row("#,##0.00", Kind::Number);
    row("0.00E+00", Kind::Number);
    row("yyyy-mm-dd", Kind::Date);
    row("dd\\.mm\\.yyyy", Kind::Date);
    row("mmm yy", Kind::Date);
    row("d.m.yy h:mm", Kind::DateTime);
    row("[$-41F]dd mmmm yyyy dddd", Kind::Date);
    row("mm:ss", Kind::Time);
    row("[h]:mm", Kind::Time);
    row("h:mm AM/PM", Kind::Time);
    row("\"day\" 0", Kind::Number);
    row("[Red]#,##0;[Blue]yyyy", Kind::Number);
    row("#,##0 \"adet\"", Kind::Number);
}

void TestCellValues::formatsSayWhatNumbersStandFor()
{
    QFETCH(QString, code);
    QTEST(static_cast<int>(formatOfCode(code.toStdString()).kind), "kind");
}

void TestCellValues::daysAndTimesAreReadBySystem_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *stored, Kind kind, bool from1904, const char *written) {
        QTest::addRow("%s of %s", stored, from1904 ? "1904" : "1900")
            << QString::fromLatin1(stored) << static_cast<int>(kind) << from1904 << QString::fromLatin1(written);
    };
    row("46029", Kind::Date, false, "2026-01-07");
    row("46056.84375", Kind::DateTime, false, "2026-02-03 20:15:00");
    row("1", Kind::Date, false, "1900-01-01");
    row("59", Kind::Date, false, "1900-02-28");
    row("60", Kind::Date, false, "1900-02-29"); // never was: whoever reads the column says so
    row("61", Kind::Date, false, "1900-03-01");
    row("0", Kind::Date, false, "");
    row("0.5", Kind::Time, false, "12:00:00");
    row("1.25", Kind::Time, false, "30:00:00");
    row("0.999999999", Kind::DateTime, false, "1900-01-01 00:00:00"); // rounded to the millisecond
    row("44567", Kind::Date, true, "2026-01-07");
    row("-1", Kind::Date, false, "-1");
    row("3000000", Kind::Date, false, "3000000");
    row("12.03.2026", Kind::Date, false, "12.03.2026");
}

void TestCellValues::daysAndTimesAreReadBySystem()
{
    QFETCH(QString, stored);
    QFETCH(int, kind);
    QFETCH(bool, from1904);
    const NumberFormat format{static_cast<Kind>(kind), {}};
    const std::string text =
        formattedText(stored.toStdString(), format, from1904 ? DateSystem::From1904 : DateSystem::From1900);
    QTEST(QString::fromStdString(text), "written");
}

void TestCellValues::currenciesOfFormatsStay()
{
    const auto shown = [](const char *code) {
        return formattedText("1249.9", formatOfCode(code), DateSystem::From1900);
    };
    QCOMPARE(shown("#,##0.00\\ \"₺\""), std::string("1249.9 ₺"));
    QCOMPARE(shown("[$₺-41F]#,##0.00"), std::string("1249.9 ₺"));
    QCOMPARE(shown("#,##0.00 [$EUR]"), std::string("1249.9 EUR"));
    QCOMPARE(shown("₺#,##0.00"), std::string("1249.9 ₺"));
    QCOMPARE(shown("#,##0.00 \"TL\""), std::string("1249.9 TL"));
    QCOMPARE(shown("#,##0.00 \"kg\""), std::string("1249.9"));
}

void TestCellValues::escapesOfTextsAreUndone()
{
    QCOMPARE(unescaped("a_x000D_b"), std::string("a\rb"));
    QCOMPARE(unescaped("_x005F_x000D_"), std::string("_x000D_"));
    QCOMPARE(unescaped("x_y_xzzzz_"), std::string("x_y_xzzzz_"));
    QCOMPARE(unescaped("_x00"), std::string("_x00"));
}

QTEST_GUILESS_MAIN(TestCellValues)
#include "tst_cell_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_number.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;

class TestCellNumber : public QObject
{
    Q_OBJECT
private slots:
    void readsNumbersAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("proves"); // the decimal mark, "?" if both are possible, "-" if it is no number
        QTest::addColumn<QByteArray>("withDot"); // value if the mark is a dot, "-" if it cannot be
        QTest::addColumn<QByteArray>("withComma");
        const auto row = [](const char *name, const char *text, const char *proves, const char *dot,
                            const char *comma) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(proves) << QByteArray(dot) << QByteArray(comma);
        };
        row("whole number", "1234", "?", "1234", "1234");
        row("zero", "0", "?", "0", "0");
        row("minus", "-5", "?", "-5", "-5");
        row("minus sign U+2212",
            "\xE2\x88\x92"
            "59,90",
            ",", "-", "-59.9");
        row("minus behind", "12,00-", ",", "-", "-12");
        row("brackets mean minus", "(1,50)", ",", "-", "-1.5");
        row("brackets and currency", "($12.00)", ".", "-12", "-");
        row("one mark with three digits is ambiguous", "1.234", "?", "1.234", "1234");
        row("one comma with three digits is ambiguous", "1,234", "?", "1234", "1.234");
        row("zero before the mark cannot be a group", "0.500", ".", "0.5", "-");
        row("four digits before the mark cannot be a group", "1234.567", ".", "1234.567", "-");
        row("two decimals decide", "12,50", ",", "-", "12.5");
        row("groups and decimals", "1.234,56", ",", "-", "1234.56");
        row("English groups and decimals", "1,234.56", ".", "1234.56", "-");
        row("two groups decide", "1.234.567", ",", "-", "1234567");
        row("two English groups decide", "1,000,000", ".", "1000000", "-");
        row("Indian groups are no number", "1,00,000", "-", "", "");
        row("Swiss apostrophe", "1'234.56", ".", "1234.56", "-");
        row("blank groups", "1 234,56", ",", "-", "1234.56");
        row("no-break space",
            "1\xC2\xA0"
            "234,56",
            ",", "-", "1234.56");
        row("thin space",
            "1\xE2\x80\xAF"
            "234",
            "?", "1234", "1234");
        row("lira sign before",
            "\xE2\x82\xBA"
            "1.234,56",
            ",", "-", "1234.56");
        row("lira word behind", "5.312,40 TL", ",", "-", "5312.4");
        row("manat", "120,50 \xE2\x82\xBC", ",", "-", "120.5");
        row("minus before the currency",
            "-\xE2\x82\xBA"
            "249,00",
            ",", "-", "-249");
        row("minus behind the currency", "$-8.00", ".", "-8", "-");
        row("dollar with groups", "$90,000", "?", "90000", "90");
        row("per cent", "34.75%", ".", "34.75", "-");
        row("exponent", "9.4e-05", ".", "0.000094", "-");
        row("exponent that makes it whole", "1.5E+3", ".", "1500", "-");
        row("seven decimals are rounded away from zero", "0.1234565", ".", "0.123457", "-");
        row("negative rounding", "-0.1234565", ".", "-0.123457", "-");
        row("empty", "", "-", "", "");
        row("word", "abc", "-", "", "");
        row("two signs", "--5", "-", "", "");
        row("date", "02.05.1990", "-", "", "");
        row("time", "10:30", "-", "", "");
        row("mark alone", ".", "-", "", "");
        row("currency alone", "TL", "-", "", "");
        row("nineteen digits do not fit", "1234567890123456789", "-", "", "");
        row("eighteen digits fit", "123456789012345678", "?", "123456789012345678", "123456789012345678");
    }
    void readsNumbersAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, proves);
        QFETCH(QByteArray, withDot);
        QFETCH(QByteArray, withComma);
        const std::optional<WrittenNumber> number = writtenNumber(text.toStdString());
        const auto shown = [&number](char mark) {
            const std::optional<Decimal> value = numberValue(*number, mark);
            return value ? QByteArray::fromStdString(decimalText(*value)) : QByteArray("-");
        };
        if (!number) {
            QCOMPARE(QByteArray("-"), proves);
            return;
        }
        QCOMPARE(number->proves == '\0' ? QByteArray("?") : QByteArray(1, number->proves), proves);
        QCOMPARE(shown('.'), withDot == "-" ? withComma : withDot); // it proves its mark: the column's is not asked
        QCOMPARE(shown(','), withComma == "-" ? withDot : withComma);
    }

    void knowsCurrenciesBySignAndWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("currency");
        for (const auto &[text, currency] : {std::pair{"\xE2\x82\xBA"
                                                       "1",
                                                       "TRY"},
                                             {"1 TL", "TRY"},
                                             {"1 TRY", "TRY"},
                                             {"\xE2\x82\xBC 1", "AZN"},
                                             {"18 AZN", "AZN"},
                                             {"\xE2\x82\xAC"
                                              "5",
                                              "EUR"},
                                             {"$5", "USD"},
                                             {"US$ 5", "USD"},
                                             {"\xC2\xA3"
                                              "5",
                                              "GBP"}})
            QTest::newRow(text) << QByteArray(text) << QByteArray(currency);
    }
    void knowsCurrenciesBySignAndWord()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, currency);
        const std::optional<WrittenNumber> number = writtenNumber(text.toStdString());
        QVERIFY(number.has_value());
        QCOMPARE(QByteArray(number->currency.data(), 3), currency);
    }
};

QTEST_GUILESS_MAIN(TestCellNumber)
#include "tst_cell_number.moc"

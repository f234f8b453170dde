// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currency_rates.h"
#include "store/currency_words.h"
#include "support/store_tables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace dilim;
using columns::CurrencyRate;
using fields::Entity;

namespace {

CurrencyRate rate(const char *currency, const char *day, const char *number)
{
    return {currency, *parseIsoDate(day), *parseDecimal(number)};
}

std::vector<std::string> texts(const std::vector<CurrencyRate> &rates)
{
    std::vector<std::string> lines;
    for (const CurrencyRate &one : rates)
        lines.push_back(one.currency + ' ' + isoDate(one.day) + ' ' + decimalText(one.rate));
    return lines;
}

store::KeptTable tableOf(std::vector<store::KeptColumn> columns, std::vector<std::vector<std::string>> rows)
{
    store::KeptTable table;
    table.fileName = "rates.csv";
    table.columns = std::move(columns);
    table.rows = std::move(rows);
    return table;
}

} // namespace

class TestCurrencyRates : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file.reset();
        const QString path = m_folder.filePath(QStringLiteral("%1.dilim").arg(++m_files));
        auto made = store::WorkspaceFile::create(path.toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_file.emplace(*std::move(made));
    }

    void amountsOfOtherCurrenciesAreWorthTheRateOfTheirDay()
    {
        importOrders();
        QCOMPARE(amounts(), QStringLiteral("A=100.00 B=- C=- D=- E=- F=- G=-"));
        QCOMPARE(withoutRate(), std::size_t{6});
        QVERIFY(store::setCurrencyRates(file(),
                                        {rate("EUR", "2026-01-02", "50"), rate("EUR", "2026-01-05", "51.25"),
                                         rate("JPY", "2020-01-01", "0.2751"), rate("KWD", "2020-01-01", "140.55")}));
        // B: 10.50 x 50; C: by the rate of the last day before; D: nothing before the first rate; E: 1501 yen x 0.2751
        // = 412.9251; F: 1.234 dinars x 140.55 = 173.4387; G: 30 - 10 euros paid back, at 51.25.
        QCOMPARE(amounts(), QStringLiteral("A=100.00 B=525.00 C=525.00 D=- E=412.93 F=173.44 G=1025.00"));
        QCOMPARE(withoutRate(), std::size_t{1});
    }

    void theDayIsThatOfTheWorkspace()
    {
        QVERIFY(test::importTable(file(), Entity::Order,
                                  "order.id|customer.external_id|order.at|order.total|order.currency\n"
                                  "A|1|2026-01-04T20:59:59Z|1|EUR\nB|1|2026-01-04T21:00:00Z|1|EUR\n",
                                  {}));
        QVERIFY(store::setCurrencyRates(file(), {rate("EUR", "2026-01-04", "50"), rate("EUR", "2026-01-05", "60")}));
        QCOMPARE(amounts(), QStringLiteral("A=50.00 B=60.00"));
    }

    void linesAreWorthTheRateOfTheirOrder()
    {
        QVERIFY(test::importTable(
            file(), Entity::OrderLine,
            "order.id|customer.external_id|order.at|order.currency|line.product|line.quantity|"
            "line.price\nA|1|2026-01-04T10:00:00Z|EUR|p|2|10.25\nA|1|2026-01-04T10:00:00Z|EUR|q|1|4\n",
            {}));
        QVERIFY(store::setCurrencyRates(file(), {rate("EUR", "2026-01-04", "50.5")}));
        QCOMPARE(amounts(), QStringLiteral("A=1237.25")); // 24.50 x 50.5
        const auto snapshot = test::snapshotOf(file());
        const auto &lines = std::get<columns::IntegerColumn>(*snapshot->lines.find("line.amount"));
        QCOMPARE(lines.at(0) + lines.at(1), std::int64_t{123725});
    }

    void ratesAreKeptReplacedAndTakenAway()
    {
        QVERIFY(store::setCurrencyRates(file(), {rate("USD", "2026-01-05", "43.1"), rate("EUR", "2026-01-05", "50")}));
        QVERIFY(store::setCurrencyRates(file(), {rate("EUR", "2026-01-05", "50.123456")}));
        QCOMPARE(texts(*store::currencyRates(file())),
                 (std::vector<std::string>{"EUR 2026-01-05 50.123456", "USD 2026-01-05 43.1"}));
        QVERIFY(store::removeCurrencyRates(file(), "USD", std::nullopt));
        QCOMPARE(store::removeCurrencyRates(file(), "USD", std::nullopt).error().code, std::string("rates.unknown"));
        QCOMPARE(store::removeCurrencyRates(file(), "EUR", *parseIsoDate("2026-01-06")).error().code,
                 std::string("rates.unknown"));
        QCOMPARE(texts(*store::currencyRates(file())), std::vector<std::string>{"EUR 2026-01-05 50.123456"});
    }

    void wrongRatesAreRefusedTogether_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no currency") << QByteArray("Euro") << QByteArray("1") << QByteArray("rates.bad_currency");
        QTest::newRow("its own") << QByteArray("TRY") << QByteArray("1") << QByteArray("rates.own_currency");
        QTest::newRow("zero") << QByteArray("USD") << QByteArray("0") << QByteArray("rates.bad_rate");
        QTest::newRow("below") << QByteArray("USD") << QByteArray("-4") << QByteArray("rates.bad_rate");
    }
    void wrongRatesAreRefusedTogether()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, code);
        const auto refused = store::setCurrencyRates(
            file(), {rate("EUR", "2026-01-01", "50"), rate(currency.constData(), "2026-01-01", number.constData())});
        QVERIFY(!refused);
        QCOMPARE(QByteArray::fromStdString(refused.error().code), code);
        QVERIFY(store::currencyRates(file())->empty());
    }

    void tablesHoldRatesInRowsOrInColumns()
    {
        using fields::ValueType;
        const auto rows = tableOf({{"Gün", ValueType::Date}, {"Döviz", ValueType::Text}, {"Kur", ValueType::Number}},
                                  {{"2026-01-02", "EUR", "50.1"},
                                   {"2026-01-02", "$", "43"},
                                   {"2026-01-02", "TL", "1"},
                                   {"", "EUR", "50"},
                                   {"2026-01-03", "EUR", ""}});
        QCOMPARE(texts(*store::ratesIn(rows, "TRY")),
                 (std::vector<std::string>{"EUR 2026-01-02 50.1", "USD 2026-01-02 43"}));
        const auto wide = tableOf({{"Tarih", ValueType::Date},
                                   {"USD Alış", ValueType::Number},
                                   {"EUR", ValueType::Number},
                                   {"Not", ValueType::Text}},
                                  {{"2026-01-02", "43.05", "50.2", ""}, {"2026-01-03", "", "50.4", "tatil"}});
        QCOMPARE(texts(*store::ratesIn(wide, "TRY")),
                 (std::vector<std::string>{"USD 2026-01-02 43.05", "EUR 2026-01-02 50.2", "EUR 2026-01-03 50.4"}));
        const auto none = tableOf({{"Ülke", ValueType::Text}, {"Oturum", ValueType::Number}}, {{"Türkiye", "12"}});
        QCOMPARE(store::ratesIn(none, "TRY").error().code, std::string("rates.no_rates"));
    }

    void currenciesAreKnownAsPeopleWriteThem()
    {
        for (const auto &[word, code] : std::initializer_list<std::pair<const char *, const char *>>{{"TL", "TRY"},
                                                                                                     {"₺", "TRY"},
                                                                                                     {"try", "TRY"},
                                                                                                     {" eur ", "EUR"},
                                                                                                     {"Manat", "AZN"},
                                                                                                     {"Lira!", ""},
                                                                                                     {"", ""}})
            QCOMPARE(store::currencyCodeOf(word), std::string(code));
    }

private:
    store::WorkspaceFile &file() { return *m_file; }

    void importOrders()
    {
        QVERIFY(test::importTable(file(), Entity::Order,
                                  "order.id|customer.external_id|order.at|order.total|order.currency|order.refunded\n"
                                  "A|1|2026-01-04T10:00:00Z|100|TL|\n"
                                  "B|1|2026-01-02T10:00:00Z|10.5|EUR|\n"
                                  "C|1|2026-01-04T10:00:00Z|10.5|€|\n"
                                  "D|1|2026-01-01T10:00:00Z|10.5|EUR|\n"
                                  "E|1|2026-01-04T10:00:00Z|1501|JPY|\n"
                                  "F|1|2026-01-04T10:00:00Z|1.234|KWD|\n"
                                  "G|1|2026-02-04T10:00:00Z|30|EUR|10\n",
                                  {}));
    }

    /// "A=100.00 B=-": amounts by number of order.
    QString amounts()
    {
        const auto snapshot = test::snapshotOf(file());
        const auto &ids = std::get<columns::TextColumn>(*snapshot->orders.find("order.id"));
        const auto &amounts = std::get<columns::IntegerColumn>(*snapshot->orders.find("order.amount"));
        QStringList lines;
        for (std::size_t row = 0; row < snapshot->orders.rows; ++row) {
            const std::int64_t units = amounts.at(row);
            const std::string text = units == columns::missingInteger ? "-" : fixedText({units, amounts.scale});
            lines.append(QString::fromStdString(std::string(ids.at(row)) + '=' + text));
        }
        lines.sort();
        return lines.join(QLatin1Char(' '));
    }
    std::size_t withoutRate() { return test::snapshotOf(file())->ordersInOtherCurrencies.get(); }

    QTemporaryDir m_folder;
    std::optional<store::WorkspaceFile> m_file;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestCurrencyRates)
#include "tst_currency_rates.moc"

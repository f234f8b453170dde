// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phone.h"

#include <QtTest>
#include <random>

using namespace dilim;

class TestPhone : public QObject
{
    Q_OBJECT

private slots:
    void phonesGetTheirCountryCode_data();
    void phonesGetTheirCountryCode();
    void theShortWayGivesWhatTheLibraryGives_data();
    void theShortWayGivesWhatTheLibraryGives();
};

void TestPhone::phonesGetTheirCountryCode_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("digits");

    const auto row = [](const char *name, const char *cell, const char *currency, const char *digits,
                        const char *country = "") {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(currency) << QByteArray(country) << QByteArray(digits);
    };
    row("with a plus", "+905550000011", "TRY", "905550000011");
    row("with a leading zero", "0555 000 00 11", "TRY", "905550000011");
    row("bare", "5550000011", "TRY", "905550000011");
    row("two zeros", "0090 (555) 000-00-11", "TRY", "905550000011");
    row("code without a plus", "905550000011", "TRY", "905550000011");
    row("code without a plus, then a zero", "90 0555 000 00 11", "TRY", "905550000011");
    row("zero in brackets", "+90 (0) 555 000 00 11", "TRY", "905550000011");
    row("Arabic digits", "٠٥٥٥٠٠٠٠٠١١", "TRY", "905550000011");
    row("Azerbaijani number in a Turkish workspace", "050 000 00 14", "TRY", "994500000014");
    row("Azerbaijani number at home", "50 000-00-14", "AZN", "994500000014");
    row("Turkish number in an Azerbaijani workspace", "05550000011", "AZN", "905550000011");
    row("code without a plus, elsewhere", "905550000011", "USD", "905550000011");
    row("foreign with a plus", "+1 415 555 0100", "TRY", "14155550100");
    row("foreign with a plus and the zero of home", "+44 (0)20 7946 0958", "TRY", "442079460958");
    row("Italian numbers keep their zero", "+39 06 1234 5678", "TRY", "390612345678");
    row("American at home", "(415) 555-0100", "USD", "14155550100");
    row("American way out", "011 90 555 000 00 11", "USD", "905550000011");
    row("no rule: the digits", "0171 2345678", "EUR", "01712345678");
    row("the country of the record", "0171 2345678", "EUR", "491712345678", "DE");
    row("the country of the record goes first", "0171 2345678", "TRY", "491712345678", "Almanya");
    row("a number that is none there is of the workspace", "0555 000 00 11", "TRY", "905550000011", "NO");
    row("an unknown country says nothing", "0555 000 00 11", "TRY", "905550000011", "Atlantis");
    row("an area that does not exist, of a possible length", "0999 123 45 67", "TRY", "909991234567");
    row("a number of services", "444 0 123", "TRY", "904440123");
    row("extension", "0212 555 01 23 dahili 17", "TRY", "902125550123");
    row("extension in English", "0212 555 01 23 x17", "TRY", "902125550123");
    row("extension in short Turkish", "0212 555 01 23 iç 17", "TRY", "902125550123");
    row("extension in Azerbaijani", "012 498 00 14 əlavə 17", "AZN", "994124980014");
    row("extension behind a sign", "0212 555 01 23 #17", "TRY", "902125550123");
    row("the first of two", "05550000011 / 05550000012", "TRY", "905550000011");
    row("the first of two lines", "05550000011\n05550000012", "TRY", "905550000011");
    row("letters before it", "Tel: 0555 000 00 11", "TRY", "905550000011");
    row("nothing", "", "TRY", "");
    row("too short", "444", "TRY", "");
    row("zeros", "00000000000", "TRY", "");
    row("ones", "1111111111", "TRY", "");
    row("fives with a code", "+905555555555", "TRY", "");
    row("counted", "1234567890", "TRY", "");
    row("counted with a code", "+901234567890", "TRY", "");
    row("ends in zeros", "0532 000 00 00", "TRY", "");
    row("eaten by a spreadsheet", "9,05555E+11", "TRY", "");
    row("too long", "+1234567890123456789", "TRY", "");
}

void TestPhone::phonesGetTheirCountryCode()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, digits);
    const store::PhoneRegions regions = store::phoneRegions(currency.toStdString(), country.toStdString());
    const auto found = store::phoneDigits(cell.toStdString(), regions);
    QCOMPARE(QByteArray::fromStdString(found.value_or(std::string())), digits);
}

void TestPhone::theShortWayGivesWhatTheLibraryGives_data()
{
    QTest::addColumn<QByteArray>("prefix");
    for (const char *prefix :
         {"",     "0",    "+",    "+90",   "+994", "+1",   "+7",   "+10",  "+13",  "+77",  "+44",  "+49",
          "+33",  "+32",  "+31",  "+43",   "+41",  "+46",  "+48",  "+34",  "+30",  "+45",  "+47",  "+40",
          "+380", "+359", "+971", "+966",  "+964", "+965", "+974", "+995", "+993", "+996", "+998", "90",
          "994",  "1",    "05",   "00905", "+20",  "+28",  "+51",  "+52",  "+54",  "+55",  "+57",  "+58",
          "+61",  "+81",  "+86",  "+91",   "+210", "+212", "+220", "+234", "+254", "+261", "+298", "+352",
          "+423", "+506", "+370", "+372",  "+375", "+39",  "+599", "+692", "+852", "+962", "+992"})
        QTest::newRow(*prefix ? prefix : "bare") << QByteArray(prefix);
}

void TestPhone::theShortWayGivesWhatTheLibraryGives()
{
    QFETCH(QByteArray, prefix);
    std::mt19937 random(5489);
    for (int i = 0; i < 300; ++i) {
        std::string cell = prefix.toStdString();
        for (std::size_t digits = 7 + random() % 5; digits > 0; --digits)
            cell += static_cast<char>('0' + random() % 10);
        for (const char *currency : {"TRY", "AZN", "USD", "GBP", "EUR"}) {
            const store::PhoneRegions regions = store::phoneRegions(currency);
            const auto brief = store::phoneDigits(cell, regions);
            const auto careful = store::phoneDigitsByLibrary(cell, regions);
            QVERIFY2(brief == careful,
                     (cell + ' ' + currency + ": " + brief.value_or("-") + " and " + careful.value_or("-")).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"

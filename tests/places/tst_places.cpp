// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/place_key.h"
#include "places/place_list.h"
#include "places/places.h"

#include <QProcess>
#include <QTest>

#include <set>

using namespace dilim::places;
using namespace Qt::StringLiterals;

namespace {

constexpr Language everyLanguage[] = {Language::English, Language::Turkish, Language::Azerbaijani, Language::Native};

QByteArray codeOf(const std::optional<Place> &place)
{
    return place ? QByteArray(place->code.data(), static_cast<qsizetype>(place->code.size())) : QByteArray("nothing");
}

struct CountryRow {
    const char *text;
    const char *code;
};
constexpr CountryRow countryRows[] = {
    {"TR", "TR"},
    {"tur", "TR"},
    {"Turkey", "TR"},
    {"Türkiye", "TR"},
    {"TURKIYE", "TR"},
    {"türkİye", "TR"},
    {"Türkiyə", "TR"},
    {"T.C.", "TR"},
    {" Republic of  Turkey ", "TR"},
    {"USA", "US"},
    {"U.S.A.", "US"},
    {"United States", "US"},
    {"The United States of America", "US"},
    {"ABD", "US"},
    {"ABŞ", "US"},
    {"UK", "GB"},
    {"GB", "GB"},
    {"Great Britain", "GB"},
    {"England", "GB"},
    {"İngiltere", "GB"},
    {"EIRE", "IE"},
    {"Ireland", "IE"},
    {"RSA", "ZA"},
    {"Czech Republic", "CZ"},
    {"Çekya", "CZ"},
    {"Deutschland", "DE"},
    {"Almaniya", "DE"},
    {"Rusiya", "RU"},
    {"South Korea", "KR"},
    {"Korea, Republic of", "KR"},
    {"Bosnia & Herzegovina", "BA"},
    {"Bosnia and Herzegovina", "BA"},
    {"St. Lucia", "LC"},
    {"Saint Lucia", "LC"},
    {"Cote d'Ivoire", "CI"},
    {"Georgia", "GE"},
    {"VE", "VE"},
    {"AND", "AD"},
    {"ST", "ST"},
    {"Saint", "nothing"},
    {"Gürcistan", "GE"},
    {"Hollanda", "NL"},
    {"The Netherlands", "NL"},
    {"Azerbaycan", "AZ"},
    {"Азербайджан", "nothing"},
    {"Korea", "nothing"},
    {"Virgin Islands", "nothing"},
    {"Channel Islands", "nothing"},
    {"European Community", "nothing"},
    {"Unspecified", "nothing"},
    {"İstanbul", "nothing"},
    {"XX", "nothing"},
    {"", "nothing"},
    {"\xff\xfe", "nothing"},
};

struct ProvinceRow {
    const char *text;
    const char *country;
    const char *code;
};
constexpr ProvinceRow provinceRows[] = {
    {"TR-34", "TR", "TR-34"},
    {"34", "TR", "TR-34"},
    {"1", "TR", "TR-01"},
    {"01", "TR", "TR-01"},
    {"İstanbul", "TR", "TR-34"},
    {"ISTANBUL", "TR", "TR-34"},
    {"istanbul ili", "TR", "TR-34"},
    {"Istanbul Province", "TR", "TR-34"},
    {"Constantinople", "TR", "TR-34"},
    {"K.Maraş", "TR", "TR-46"},
    {"Kahramanmaras", "TR", "TR-46"},
    {"Afyon", "TR", "TR-03"},
    {"İçel", "TR", "TR-33"},
    {"Antep", "TR", "TR-27"},
    {"G. Antep", "TR", "TR-27"},
    {"Urfa", "TR", "TR-63"},
    {"HAKKARI", "TR", "TR-30"},
    {"Elâzığ", "TR", "TR-23"},
    {"Van", "TR", "TR-65"},
    {"Bakı", "AZ", "AZ-BA"},
    {"Baku", "AZ", "AZ-BA"},
    {"Bakü", "AZ", "AZ-BA"},
    {"Bakı şəhəri", "AZ", "AZ-BA"},
    {"Gəncə", "AZ", "AZ-GA"},
    {"Ganja", "AZ", "AZ-GA"},
    {"Gence", "AZ", "AZ-GA"},
    {"Lənkəran", "AZ", "AZ-LA"},
    {"Lənkəran rayonu", "AZ", "AZ-LAN"},
    {"Şəki", "AZ", "AZ-SA"},
    {"Şəki rayonu", "AZ", "AZ-SAK"},
    {"Naxçıvan", "AZ", "AZ-NV"},
    {"Naxçıvan MR", "AZ", "AZ-NX"},
    {"Naxçıvan Muxtar Respublikası", "AZ", "AZ-NX"},
    {"Abşeron rayonu", "AZ", "AZ-ABS"},
    {"Xankəndi", "AZ", "AZ-XA"},
    {"Kəngərli", "AZ", "AZ-KAN"},
    {"K\xC7\x9Dng\xC7\x9Drli", "AZ", "AZ-KAN"}, // with U+01DD
    {"Georgia", "US", "US-GA"},
    {"GA", "US", "US-GA"},
    {"Kaliforniya", "US", "US-CA"},
    {"New York State", "US", "US-NY"},
    {"Bayern", "DE", "DE-BY"},
    {"Bavaria", "DE", "DE-BY"},
    {"Bavyera", "DE", "DE-BY"},
    {"Madrid", "ES", "ES-M"}, // the province in the community of the same name
    // Without a country.
    {"TR-34", "", "TR-34"},
    {"İstanbul", "", "TR-34"},
    {"Kahramanmaraş ili", "", "TR-46"},
    {"Georgia", "", "nothing"}, // also a country
    {"34", "", "nothing"},
    {"Van", "", "nothing"},
    {"Santa Cruz", "", "nothing"}, // in two countries
    {"Northern", "", "nothing"},
    // Of another country, or of none.
    {"İstanbul", "AZ", "nothing"},
    {"TR-34", "DE", "nothing"},
    {"82", "TR", "nothing"},
    {"0", "TR", "nothing"},
    {"Vaşinqton", "US", "nothing"}, // the state and the district
    {"", "TR", "nothing"},
    {"ili", "TR", "nothing"},
    {"İstanbul", "XX", "nothing"},
    {"İstanbul", "*", "nothing"},
};

struct NameRow {
    const char *code;
    Language language;
    const char *name;
};
constexpr NameRow nameRows[] = {
    {"TR", Language::English, "Türkiye"},
    {"TR", Language::Azerbaijani, "Türkiyə"},
    {"DE", Language::Turkish, "Almanya"},
    {"DE", Language::Native, "Germany"},
    {"TR-34", Language::English, "Istanbul"},
    {"TR-34", Language::Turkish, "İstanbul"},
    {"TR-35", Language::Turkish, "İzmir"}, // without "(il)"
    {"TR-60", Language::Azerbaijani, "Toqat"}, // without "ili"
    {"TR-01", Language::Azerbaijani, "Adana"}, // without "vilayəti"
    {"TR-71", Language::Azerbaijani, "Kırıkkale"},
    {"AZ-KAN", Language::Native, "Kəngərli"}, // with the letter of Azerbaijani
    {"AZ-ABS", Language::Turkish, "Abşeron"}, // without "Rayonu"
    {"AZ-SBN", Language::Azerbaijani, "Şabran"},
    {"AZ-LA", Language::Azerbaijani, "Lənkəran"},
    {"AZ-LAN", Language::Azerbaijani, "Lənkəran rayonu"},
    {"AZ-NA", Language::Turkish, "Naftalan"},
    {"US-CA", Language::Turkish, "Kaliforniya"},
    {"XX", Language::English, ""},
    {"", Language::English, ""},
};

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void aCountryIsFound_data();
    void aCountryIsFound();
    void aProvinceIsFound_data();
    void aProvinceIsFound();
    void aPlaceHasItsName_data();
    void aPlaceHasItsName();
    void everyCountryIsFoundByItsNamesInEachLanguage();
    void everyProvinceOfTurkeyAndAzerbaijanIsFoundByEachName();
    void provincesOfOtherCountriesKeepWhatIsTheirs();
    void linesComeBackAsTheyWere();
    void theCountriesOfARealShopAreFound();
};

void TestPlaces::aCountryIsFound_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const CountryRow &row : countryRows)
        QTest::newRow(row.text) << QByteArray(row.code);
}

void TestPlaces::aCountryIsFound()
{
    QTEST(codeOf(country(QTest::currentDataTag())), "code");
}

void TestPlaces::aProvinceIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("code");
    for (const ProvinceRow &row : provinceRows)
        QTest::addRow("%s in %s", row.text, row.country)
            << QByteArray(row.text) << QByteArray(row.country) << QByteArray(row.code);
}

void TestPlaces::aProvinceIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, country);
    QTEST(codeOf(province(text.toStdString(), country.toStdString())), "code");
}

void TestPlaces::aPlaceHasItsName_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(nameRows)); ++i)
        QTest::addRow("%s %d", nameRows[i].code, i) << i;
}

void TestPlaces::aPlaceHasItsName()
{
    QFETCH(int, row);
    const std::string name(nameOf(nameRows[row].code, nameRows[row].language));
    QCOMPARE(QString::fromStdString(name), QString::fromUtf8(nameRows[row].name));
}

void TestPlaces::everyCountryIsFoundByItsNamesInEachLanguage()
{
    const std::vector<Place> all = countries();
    QCOMPARE(all.size(), std::size_t{249});
    for (const Language language : everyLanguage) {
        std::set<std::string> names;
        for (const Place place : all) {
            const std::string name(nameOf(place.code, language));
            QVERIFY2(!name.empty(), place.code.data());
            QVERIFY2(names.insert(placeKey(name)).second, name.c_str());
            QVERIFY2(country(name) == place, name.c_str());
            QVERIFY2(country(place.code) == place, place.code.data());
        }
    }
}

void TestPlaces::everyProvinceOfTurkeyAndAzerbaijanIsFoundByEachName()
{
    const std::pair<const char *, std::size_t> rows[] = {{"TR", 81}, {"AZ", 78}};
    for (const auto &[code, count] : rows) {
        const std::vector<Place> all = provincesOf(code);
        QCOMPARE(all.size(), count);
        for (const Language language : everyLanguage) {
            std::set<std::string> names;
            for (const Place place : all) {
                const std::string name(nameOf(place.code, language));
                QVERIFY2(names.insert(placeKey(name)).second, name.c_str());
                QVERIFY2(province(name, code) == place, name.c_str());
                QVERIFY2(province(place.code, code) == place, name.c_str());
                QVERIFY2(province(place.code.substr(3), code) == place, name.c_str());
            }
        }
    }
}

void TestPlaces::provincesOfOtherCountriesKeepWhatIsTheirs()
{
    std::size_t provinces = 0;
    std::size_t byName = 0;
    for (const Place home : countries()) {
        for (const Place place : provincesOf(home.code)) {
            ++provinces;
            QVERIFY2(province(place.code, home.code) == place, place.code.data());
            byName += province(nameOf(place.code, Language::Native), home.code) == place ? 1U : 0U;
        }
    }
    QVERIFY(provincesOf("US").size() >= 51);
    QCOMPARE(provincesOf("DE").size(), std::size_t{16});
    QVERIFY(provincesOf("XX").empty());
    QVERIFY(provincesOf("").empty());
    QVERIFY(provinces > 5000);
    // The rest share their name with another one of their country: a city and the county around it.
    qInfo("%zu of %zu provinces are found by their native name", byName, provinces);
    QVERIFY(byName * 100 >= provinces * 97);
}

void TestPlaces::linesComeBackAsTheyWere()
{
    const std::vector<PlaceText> places{{"AA", {"One", "Bir", "Bir", ""}, {"one", "bir", "aa"}}, {"AA-1", {}, {}}};
    QVERIFY(placesFromText(toText(places)) == places);
    QVERIFY(placesFromText("").empty());
    QVERIFY(placesFromText("AA\nBB\x1fx\n").empty());
    const PlaceList list(placesFromText(toText(places)));
    QCOMPARE(codeOf(list.country("Bir")), QByteArray("AA"));
    QCOMPARE(list.nameOf("AA", Language::Native), std::string_view("One"));
    QCOMPARE(codeOf(list.province("one", "AA")), QByteArray("nothing"));
}

void TestPlaces::theCountriesOfARealShopAreFound()
{
    const QString file = qEnvironmentVariable("DILIM_SHARED") + u"/data/online-retail/online_retail.csv.xz"_s;
    if (!QFileInfo::exists(file))
        QSKIP("DILIM_SHARED names no folder with data/online-retail");
    QProcess xz;
    xz.start(u"xz"_s, {u"-dc"_s, file});
    QVERIFY(xz.waitForFinished(60'000) && xz.exitCode() == 0);
    QSet<QByteArray> names;
    // The country is the last column, and no name of one has a comma.
    const QList<QByteArray> lines = xz.readAllStandardOutput().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        names.insert(lines[i].mid(lines[i].lastIndexOf(',') + 1).trimmed());
    names.remove(QByteArray());
    QCOMPARE(names.size(), 38);
    QList<QByteArray> unknown;
    for (const QByteArray &name : names) {
        if (!country(name.toStdString()))
            unknown += name;
    }
    std::sort(unknown.begin(), unknown.end());
    QCOMPARE(unknown, (QList<QByteArray>{"Channel Islands", "European Community", "Unspecified"}));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"

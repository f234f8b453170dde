// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/dictionary.h"
#include "support/shown.h"

#include <QTest>

using dilim::columns::Dictionary;
using dilim::test::shown;
using Compare = Dictionary::Compare;

class TestDictionary : public QObject
{
    Q_OBJECT

private slots:
    void theEmptyWordIsNothingKnown();
    void categoriesAreFoundByMatchKey();
    void identifiersAreFoundByteByByte();
    void signsAloneAreWordsToo();
    void anotherSpellingCanBeShown();
    void manyWordsKeepTheirCodes();
    void aCopyStandsAlone();
};

void TestDictionary::theEmptyWordIsNothingKnown()
{
    for (const Compare compare : {Compare::Exact, Compare::ByMatchKey}) {
        Dictionary dictionary(compare);
        QVERIFY(dictionary.compare() == compare);
        QCOMPARE(dictionary.size(), 0U);
        QCOMPARE(dictionary.add(""), 0U);
        QCOMPARE(dictionary.size(), 0U);
        QVERIFY(dictionary.find("") == 0U);
        QVERIFY(dictionary.word(0).empty());
    }
}

void TestDictionary::categoriesAreFoundByMatchKey()
{
    Dictionary dictionary(Compare::ByMatchKey);
    QCOMPARE(dictionary.add("İstanbul"), 1U);
    QCOMPARE(dictionary.add("Ankara"), 2U);
    QCOMPARE(dictionary.add("ISTANBUL "), 1U);
    QCOMPARE(dictionary.size(), 2U);
    QVERIFY(dictionary.find("istanbul") == 1U);
    QVERIFY(!dictionary.find("İzmir"));
    QCOMPARE(shown(dictionary.word(1)), QStringLiteral("İstanbul"));
}

void TestDictionary::identifiersAreFoundByteByByte()
{
    Dictionary dictionary;
    QVERIFY(dictionary.compare() == Compare::Exact);
    QCOMPARE(dictionary.add("85123A"), 1U);
    QCOMPARE(dictionary.add("85123a"), 2U);
    QCOMPARE(dictionary.add(" 85123A"), 3U);
    QVERIFY(dictionary.find("85123A") == 1U);
    QVERIFY(!dictionary.find("85123"));
}

void TestDictionary::signsAloneAreWordsToo()
{
    Dictionary dictionary(Compare::ByMatchKey);
    const auto question = dictionary.add("?");
    const auto dash = dictionary.add("-");
    QCOMPARE(question, 1U);
    QCOMPARE(dash, 2U);
    QVERIFY(dictionary.find("?") == question);
    QVERIFY(dictionary.find("-") == dash);
    QVERIFY(!dictionary.find("!"));
}

void TestDictionary::anotherSpellingCanBeShown()
{
    Dictionary dictionary(Compare::ByMatchKey);
    const auto code = dictionary.add("ISTANBUL");
    dictionary.setWord(code, "İstanbul");
    QCOMPARE(shown(dictionary.word(code)), QStringLiteral("İstanbul"));
    QVERIFY(dictionary.find("istanbul") == code);
    QCOMPARE(dictionary.size(), 1U);
}

void TestDictionary::manyWordsKeepTheirCodes()
{
    Dictionary dictionary;
    dictionary.add("first");
    const std::string_view first = dictionary.word(1);
    for (std::uint32_t i = 2; i <= 50'000; ++i)
        QCOMPARE(dictionary.add("sku " + std::to_string(i)), i);
    for (std::uint32_t i = 2; i <= 50'000; i += 777)
        QVERIFY(dictionary.find("sku " + std::to_string(i)) == i);
    QCOMPARE(first.data(), dictionary.word(1).data()); // words stay where they are
}

void TestDictionary::aCopyStandsAlone()
{
    Dictionary original(Compare::ByMatchKey);
    original.add("Kırmızı");
    Dictionary copy = original;
    copy.add("Mavi");
    original.setWord(1, "KIRMIZI");
    QCOMPARE(original.size(), 1U);
    QVERIFY(!original.find("mavi"));
    QVERIFY(copy.find("kirmizi") == 1U);
    QCOMPARE(shown(copy.word(1)), QStringLiteral("Kırmızı"));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "support/shown.h"

#include <QTest>

#include <random>

using namespace dilim;
using test::shown;
using test::utf8;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfOneWordHaveOneKey_data();
    void spellingsOfOneWordHaveOneKey();
    void keysAreWhatTheRulesSay_data();
    void keysAreWhatTheRulesSay();
    void differentWordsKeepDifferentKeys_data();
    void differentWordsKeepDifferentKeys();
    void illFormedBytesAreTakenByteByByte_data();
    void illFormedBytesAreTakenByteByByte();
    void theKeyOfAKeyIsItself();
    void headersKeepLettersAndDigits_data();
    void headersKeepLettersAndDigits();
    void asciiLowerLeavesOtherLetters();
    void blanksFallAtBothEnds_data();
    void blanksFallAtBothEnds();
};

void TestTextFold::spellingsOfOneWordHaveOneKey_data()
{
    QTest::addColumn<QString>("spellings"); // separated by |
    QTest::newRow("the four letters I") << "IĞDIR|Iğdır|ığdır|İĞDİR|iğdir|igdir|IGDIR";
    QTest::newRow("dotted capital, composed and not") << "İzmir|I\u0307zmir|i\u0307zmir|izmir|IZMIR";
    QTest::newRow("Turkish letters") << "ŞÇÖÜĞ|şçöüğ|scoug|SCOUG|s\u0327c\u0327o\u0308u\u0308g\u0306";
    QTest::newRow("Azerbaijani schwa") << "Əli|əli|ǝli|Ǝli|eli|ELİ";
    QTest::newRow("Gəncə") << "Gəncə|GƏNCƏ|Gence|gǝncǝ";
    QTest::newRow("sharp s") << "Straße|STRASSE|straẞe|strasse";
    QTest::newRow("spaces") << "Kadın Giyim|kadin  giyim| kadin giyim |kadin\tgiyim|kadin\u00a0giyim|kadin\u202fgiyim";
    QTest::newRow("punctuation") << "e-posta|E_POSTA|e.posta|e/posta|«e–posta»|e—posta!";
    QTest::newRow("apostrophes") << "Türkiye'de|Türkiye’de|Türkiye`de|Türkiye´de";
    QTest::newRow("full width and ligatures") << "ＡＢＣ１２|abc12|ABC12";
    QTest::newRow("fi ligature") << "ﬁne|FINE";
    QTest::newRow("other accents") << "Café|CAFÉ|Cafe\u0301|cafe";
    QTest::newRow("other Latin letters") << "Ørsted Łódź Đặng|orsted lodz dang";
    QTest::newRow("Cyrillic case") << "МОСКВА|москва";
    QTest::newRow("Greek final sigma") << "ΟΔΟΣ|οδος|οδοσ";
    QTest::newRow("invisible marks") << "Ay\u200bşe|Ay\u00adşe|\u200eAyşe\u200f|\ufeffayse|AYŞE";
}

void TestTextFold::spellingsOfOneWordHaveOneKey()
{
    QFETCH(QString, spellings);
    const QStringList words = spellings.split(QLatin1Char('|'));
    QVERIFY(words.size() > 1 && !matchKey(utf8(words.front())).empty());
    for (const QString &word : words)
        QCOMPARE(shown(matchKey(utf8(word))), shown(matchKey(utf8(words.front()))));
}

void TestTextFold::keysAreWhatTheRulesSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("Turkish") << "İSTANBUL Kadıköy"
                             << "istanbul kadikoy";
    QTest::newRow("Azerbaijani") << "Ləğv  edildi!"
                                 << "legv edildi";
    QTest::newRow("digits stay") << "Sipariş #1024"
                                 << "siparis 1024";
    QTest::newRow("signs alone leave nothing") << " - / ? "
                                               << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("control characters separate")
        << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b\nc")) << "a b c";
    QTest::newRow("Arabic stays") << "سلام"
                                  << "سلام";
    QTest::newRow("outside the first plane") << "𝐀 😀"
                                             << "a 😀";
    QTest::newRow("roman numeral sign") << "Ⅳ"
                                        << "iv";
}

void TestTextFold::keysAreWhatTheRulesSay()
{
    QFETCH(QString, text);
    QTEST(shown(matchKey(utf8(text))), "key");
}

void TestTextFold::differentWordsKeepDifferentKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("one word or two") << "kadın giyim"
                                     << "kadıngiyim";
    QTest::newRow("C and C++") << "C"
                               << "C++";
    QTest::newRow("above and below") << ">100"
                                     << "<100";
    QTest::newRow("1.5 and 15") << "1.5"
                                << "15";
    QTest::newRow("kg and g") << "kg"
                              << "g";
    QTest::newRow("currency signs") << "5 ₺"
                                    << "5 €";
}

void TestTextFold::differentWordsKeepDifferentKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(matchKey(utf8(one)) != matchKey(utf8(other)));
}

void TestTextFold::illFormedBytesAreTakenByteByByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("a lone byte") << QByteArray("a\xE7z") << QStringLiteral("acz");
    QTest::newRow("a lone continuation") << QByteArray("a\xA0z") << QStringLiteral("a z");
    QTest::newRow("a sequence cut off") << QByteArray("ab\xC5") << QStringLiteral("aba");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QStringLiteral("a");
    QTest::newRow("a good letter behind a bad one") << QByteArray("\xC5\xC5\x9F") << QStringLiteral("as");
}

void TestTextFold::illFormedBytesAreTakenByteByByte()
{
    QFETCH(QByteArray, text);
    QTEST(shown(matchKey(text.toStdString())), "key");
}

void TestTextFold::theKeyOfAKeyIsItself()
{
    std::mt19937 random(5);
    const auto between = [&random](char32_t low, char32_t high) {
        return std::uniform_int_distribution<char32_t>(low, high)(random);
    };
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int letter = 0; letter < 8; ++letter) {
            const char32_t codePoint = letter % 2 == 0 ? between(1, 0x52f) : between(0x530, 0xd7ff);
            text += QString::fromUcs4(&codePoint, 1);
        }
        const std::string key = matchKey(utf8(text));
        QCOMPARE(shown(matchKey(key)), shown(key));
        QVERIFY(isValidUtf8(key));
        QVERIFY(key.empty() || (key.front() != ' ' && key.back() != ' ' && key.find("  ") == std::string::npos));
    }
}

void TestTextFold::headersKeepLettersAndDigits_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("hyphen") << "E-posta "
                            << "eposta";
    QTest::newRow("underscore") << "E_Posta"
                                << "eposta";
    QTest::newRow("unit in brackets") << "Tutar (₺)"
                                      << "tutar";
    QTest::newRow("percent") << "İndirim %"
                             << "indirim";
    QTest::newRow("plus and dollar") << "Total+VAT $"
                                     << "totalvat";
    QTest::newRow("number sign") << "Sipariş No#2"
                                 << "siparisno2";
    QTest::newRow("Azerbaijani") << "Müştəri kodu"
                                 << "musterikodu";
    QTest::newRow("Cyrillic") << "Имя клиента"
                              << "имяклиента";
    QTest::newRow("signs alone") << "###"
                                 << "";
}

void TestTextFold::headersKeepLettersAndDigits()
{
    QFETCH(QString, header);
    QTEST(shown(headerKey(utf8(header))), "key");
}

void TestTextFold::asciiLowerLeavesOtherLetters()
{
    QCOMPARE(shown(asciiLower("ABC xyz 09 @[`{")), QStringLiteral("abc xyz 09 @[`{"));
    QCOMPARE(shown(asciiLower("TITLE")), QStringLiteral("title"));
    QCOMPARE(shown(asciiLower("İIŞ")), QStringLiteral("İiŞ"));
}

void TestTextFold::blanksFallAtBothEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("nothing to do") << "a b"
                                   << "a b";
    QTest::newRow("ASCII") << " \t\r\n\v\fa b\n "
                           << "a b";
    QTest::newRow("no-break space") << "\u00a0a\u00a0"
                                    << "a";
    QTest::newRow("narrow and figure space") << "\u202f\u2007a\u2007\u202f"
                                             << "a";
    QTest::newRow("byte order mark and zero width") << "\ufeff\u200ba\u200b"
                                                    << "a";
    QTest::newRow("all kinds in turn") << " \u00a0 \u200b\ta\t\u200b \u00a0 "
                                       << "a";
    QTest::newRow("letters with the same last byte stay") << "Šà"
                                                          << "Šà";
    QTest::newRow("blanks alone") << " \u00a0 "
                                  << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestTextFold::blanksFallAtBothEnds()
{
    QFETCH(QString, text);
    QTEST(shown(trimmed(utf8(text))), "rest");
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_text_fold.moc"

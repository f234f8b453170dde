// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "base/utf8.h"
#include "support/shown.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace dilim;
using test::bytesOf;
using test::utf8;

namespace {

/// Well-formedness as Unicode's table 3-7 lists it, one row after another.
bool isValidByTable(const QByteArray &text)
{
    struct Row {
        int lead, lastLead, second, lastSecond, length;
    };
    constexpr Row rows[] = {
        {0x00, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
        {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
        {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    const auto byteAt = [&text](qsizetype i) {
        return i < text.size() ? int{static_cast<unsigned char>(text[i])} : -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        const auto *row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &r) {
            return byteAt(at) >= r.lead && byteAt(at) <= r.lastLead
                && (r.length == 1 || (byteAt(at + 1) >= r.second && byteAt(at + 1) <= r.lastSecond));
        });
        if (row == std::end(rows))
            return false;
        for (int i = 2; i < row->length; ++i) {
            if (byteAt(at + i) < 0x80 || byteAt(at + i) > 0xbf)
                return false;
        }
        at += row->length;
    }
    return true;
}

} // namespace

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void textsAreValidOrNot_data();
    void textsAreValidOrNot();
    void randomBytesAgreeWithTheStandard();
    void everyCodePointComesBack();
    void whatIsNoCodePointBecomesTheReplacement();
    void cutsNeverSplitACharacter_data();
    void cutsNeverSplitACharacter();
    void cutsOfRandomTextAreTheLongestThatFit();
};

void TestUtf8::textsAreValidOrNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("ASCII shorter than a block") << QByteArray("abc") << true;
    QTest::newRow("ASCII longer than a block") << QByteArray("abcdefgh abcdefgh abc") << true;
    QTest::newRow("a letter across blocks") << QByteArray("abcdefg\xC5\x9F xyz") << true;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << true;
    QTest::newRow("the last code point") << QByteArray("\xF4\x8F\xBF\xBF") << true;
    QTest::newRow("beyond it") << QByteArray("\xF4\x90\x80\x80") << false;
    QTest::newRow("Latin-5") << QByteArray("abcdefgh \xFE\xFD") << false;
    QTest::newRow("cut off at the end") << QByteArray("abcdefg\xC5") << false;
    QTest::newRow("cut off inside") << QByteArray("\xE2\x82 abc") << false;
    QTest::newRow("a lone continuation") << QByteArray("abcdefgh\x80") << false;
    QTest::newRow("overlong, two bytes") << QByteArray("\xC0\x80") << false;
    QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x9F\xBF") << false;
    QTest::newRow("overlong, four bytes") << QByteArray("\xF0\x8F\xBF\xBF") << false;
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("before the surrogates") << QByteArray("\xED\x9F\xBF") << true;
    QTest::newRow("bad behind a long good part") << QByteArray(100, 'a') + "\xFF" + QByteArray(100, 'a') << false;
}

void TestUtf8::textsAreValidOrNot()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(isValidByTable(text), valid);
    QCOMPARE(isValidUtf8(text.toStdString()), valid);
}

void TestUtf8::randomBytesAgreeWithTheStandard()
{
    std::mt19937 random(9);
    constexpr unsigned char likely[] = {'a',  'z',  0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf,
                                        0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4};
    int valid = 0;
    for (int i = 0; i < 200'000; ++i) {
        QByteArray text(static_cast<qsizetype>(random() % 12), 'x');
        for (char &c : text)
            c = random() % 3 == 0 ? c : static_cast<char>(likely[random() % std::size(likely)]);
        valid += isValidByTable(text) ? 1 : 0;
        if (isValidUtf8(text.toStdString()) != isValidByTable(text))
            QFAIL(text.toHex(' ').constData());
    }
    QVERIFY(valid > 20'000 && valid < 180'000);
}

void TestUtf8::everyCodePointComesBack()
{
    for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            continue;
        std::string text = "x";
        appendUtf8(text, codePoint);
        const Utf8Character character = utf8CharacterAt(text, 1);
        if (character.codePoint != codePoint || character.bytes + 1 != text.size() || !character.wellFormed)
            QFAIL(qPrintable(QString::number(codePoint, 16)));
    }
}

void TestUtf8::whatIsNoCodePointBecomesTheReplacement()
{
    for (const char32_t codePoint : {char32_t{0xd800}, char32_t{0xdfff}, char32_t{0x110000}}) {
        std::string text;
        appendUtf8(text, codePoint);
        QCOMPARE(bytesOf(text), QByteArray("\xEF\xBF\xBD"));
    }
}

void TestUtf8::cutsNeverSplitACharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("cut");
    QTest::newRow("short enough") << QByteArray("abc") << 3 << QByteArray("abc");
    QTest::newRow("ASCII") << QByteArray("abcd") << 3 << QByteArray("abc");
    QTest::newRow("before a letter of two") << QByteArray("ab\xC5\x9F") << 3 << QByteArray("ab");
    QTest::newRow("behind a letter of two") << QByteArray("ab\xC5\x9F"
                                                          "c")
                                            << 4 << QByteArray("ab\xC5\x9F");
    QTest::newRow("inside a sign of four") << QByteArray("\xF0\x9F\x98\x80") << 3 << QByteArray();
    QTest::newRow("nothing") << QByteArray("abc") << 0 << QByteArray();
    QTest::newRow("continuations without a start")
        << QByteArray("\x80\x80\x80\x80\x80\x80") << 5 << QByteArray("\x80\x80\x80\x80\x80");
}

void TestUtf8::cutsNeverSplitACharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, bytes);
    QTEST(bytesOf(cutAtBytes(text.toStdString(), static_cast<std::size_t>(bytes))), "cut");
}

void TestUtf8::cutsOfRandomTextAreTheLongestThatFit()
{
    const std::string text = utf8(QString::fromUtf8("aş₺😀bİə—𝐀z"));
    for (std::size_t bytes = 0; bytes <= text.size(); ++bytes) {
        const std::string_view cut = cutAtBytes(text, bytes);
        QVERIFY(isValidUtf8(cut));
        QVERIFY(cut.size() <= bytes);
        if (cut.size() < text.size())
            QVERIFY(cut.size() + utf8CharacterAt(text, cut.size()).bytes > bytes);
    }
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"

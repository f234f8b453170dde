// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_number.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using namespace dilim;
using namespace dilim::ingest;

namespace {

/// Random characters of which numbers are mostly made.
std::string randomCell(QRandomGenerator &random)
{
    constexpr std::string_view characters = "0123456789012345678900012345678901234567.,-x ";
    std::string cell;
    const int size = random.bounded(20);
    for (int i = 0; i < size; ++i) {
        const bool digit = random.bounded(4) > 0;
        const auto at = random.bounded(static_cast<quint32>(digit ? 40 : characters.size()));
        cell += characters[at];
    }
    return cell;
}

/// What is read where nothing is known of what stands around the cell, one character at a time.
std::optional<PlainNumber> plain(const std::string &cell, char mark, const PaddedText &around = {})
{
    PlainNumber number;
    return readPlainNumber(cell, mark, number, around) ? std::optional(number) : std::nullopt;
}

std::optional<PlainNumber> plainIn(const std::string &before, const std::string &cell, char mark)
{
    const std::string text = before + cell + std::string(PaddedText::spareBytes, '7');
    PlainNumber number;
    const std::string_view part = std::string_view(text).substr(before.size(), cell.size());
    const PaddedText around(std::string_view(text).substr(0, before.size() + cell.size()));
    return readPlainNumber(part, mark, number, around) ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> whole(const std::string &cell, bool padded)
{
    const std::string text = cell + std::string(PaddedText::spareBytes, '7');
    const std::string_view part = std::string_view(text).substr(0, cell.size());
    std::int64_t value = 0;
    return readWholeNumber(part, value, padded ? PaddedText(part) : PaddedText()) ? std::optional(value) : std::nullopt;
}

} // namespace

/// Numbers that are read several characters at a time are those that are read one by one.
class TestPlainNumber : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbers()
    {
        for (const bool padded : {false, true}) {
            QCOMPARE(whole("0", padded).value_or(-1), std::int64_t{0});
            QCOMPARE(whole("17850", padded).value_or(-1), std::int64_t{17850});
            QCOMPARE(whole("12345678", padded).value_or(-1), std::int64_t{12'345'678});
            QCOMPARE(whole("123456789", padded).value_or(-1), std::int64_t{123'456'789});
            QCOMPARE(whole("9999999999999999", padded).value_or(-1), std::int64_t{9'999'999'999'999'999});
            QCOMPARE(whole("999999999999999999", padded).value_or(-1), std::int64_t{999'999'999'999'999'999});
            for (const char *cell : {"", "007", "00", "-1", "+1", "1.0", "12a", "1234567x", "12345678x", "1 000",
                                     "1234567890123456789", "\xd9\xa1"})
                QVERIFY2(!whole(cell, padded), cell);
        }
    }

    void decimals()
    {
        for (const std::string &before : {std::string(), std::string("1,"), std::string("-.9,99")}) {
            QVERIFY(plainIn(before, "208.77", '.') == (PlainNumber{20877, 2, false, true}));
            QVERIFY(plainIn(before, "208.70", '.') == (PlainNumber{20870, 2, false, true}));
            QVERIFY(plainIn(before, "208.00", '.') == (PlainNumber{20800, 2, false, false}));
            QVERIFY(plainIn(before, "12,5", ',') == (PlainNumber{125, 1, false, true}));
            QVERIFY(plainIn(before, "1.234", '.') == (PlainNumber{1234, 3, true, true}));
            QVERIFY(plainIn(before, "123.000", '.') == (PlainNumber{123'000, 3, true, false}));
            QVERIFY(plainIn(before, "1234.567", '.') == (PlainNumber{1'234'567, 3, false, true}));
            QVERIFY(plainIn(before, "0.125", '.') == (PlainNumber{125, 3, false, true}));
            QVERIFY(plainIn(before, "0.000001", '.') == (PlainNumber{1, 6, false, true}));
            QVERIFY(plainIn(before, "42", '.') == (PlainNumber{42, 0, false, false}));
            QVERIFY(plainIn(before, "-3.5", '.') == (PlainNumber{-35, 1, false, true}));
            for (const char *cell : {"", ".", ".5", "5.", "1.2.3", "1,5", "1.2x", "--1", "1-1", "9.0000001"})
                QVERIFY2(!plainIn(before, cell, '.'), cell);
        }
    }

    void manyCells()
    {
        QRandomGenerator random(20261123);
        int read = 0;
        for (int i = 0; i < 200'000; ++i) {
            const std::string cell = randomCell(random);
            const std::optional<PlainNumber> number = plain(cell, '.');
            QVERIFY2(plainIn("8", cell, '.') == number, cell.c_str());
            QVERIFY2(whole(cell, true) == whole(cell, false), cell.c_str());
            read += number ? 1 : 0;
        }
        QVERIFY(read > 10'000 && read < 190'000);
    }

    void keysOfTexts()
    {
        const std::string text = "ab,abcdefgh,abcdefghijklmnop,abcdefghijklmnopq,abcdefgh_jklmnopq"
            + std::string(PaddedText::spareBytes, '#');
        const std::string_view cells = std::string_view(text).substr(0, text.size() - PaddedText::spareBytes);
        for (std::size_t begin = 0; begin < cells.size(); ++begin) {
            for (std::size_t size = 0; size <= std::min<std::size_t>(40, cells.size() - begin); ++size) {
                const std::string_view cell = cells.substr(begin, size);
                QVERIFY(TextKey::of(cell, PaddedText(cells)) == TextKey::of(cell));
            }
        }
        QVERIFY(!(TextKey::of(std::string_view("ab\0", 3)) == TextKey::of("ab")));
        QVERIFY(!(TextKey::of("abcdefgh1") == TextKey::of("abcdefgh2")));
        QVERIFY(TextKey::of("abcdefgh") == TextKey::of(std::string("abcdefgh")));
    }
};

QTEST_GUILESS_MAIN(TestPlainNumber)
#include "tst_plain_number.moc"

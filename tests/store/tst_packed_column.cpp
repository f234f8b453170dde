// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_column.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>
#include <random>

using namespace dilim;
using namespace dilim::store;
using columns::missingInteger;

namespace {

using Wide = std::vector<std::int64_t>;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min() + 1; // one below is "missing"
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr unsigned seed = 20260213;

template <typename T> Bytes bytesOf(const std::vector<T> &values)
{
    Bytes bytes;
    packIntegers(std::span<const T>(values), bytes);
    return bytes;
}

template <typename T> bool comesBack(const std::vector<T> &values)
{
    const Bytes bytes = bytesOf(values);
    std::vector<T> back(values.size());
    return unpackIntegers(bytes, std::span(back)) && back == values;
}

/// Rows that fill whole blocks, whole groups, and neither.
constexpr std::size_t lengths[] = {0, 1, 2, 63, 64, 65, 127, 128, 1000, 1023, 1024, 1025, 2048, 5000};

Wide randomBits(std::mt19937_64 &random, std::size_t rows, unsigned bits)
{
    Wide values(rows);
    const std::uint64_t mask = bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
    for (std::int64_t &value : values)
        value = static_cast<std::int64_t>(random() & mask);
    return values;
}

Wide ascending(std::size_t rows, std::int64_t first, std::int64_t step)
{
    Wide values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = first + static_cast<std::int64_t>(i) * step;
    return values;
}

columns::TextColumn textsOf(const std::vector<std::string> &texts)
{
    columns::TextColumn column;
    for (const std::string &text : texts)
        column.append(text);
    return column;
}

std::shared_ptr<const columns::Dictionary> dictionaryOf(std::size_t words)
{
    auto dictionary = std::make_shared<columns::Dictionary>();
    for (std::size_t i = 0; i < words; ++i)
        dictionary->add("word " + std::to_string(i));
    return dictionary;
}

/// One of the shapes that columns have in real files.
Wide randomShape(std::mt19937_64 &random, std::size_t rows)
{
    Wide values = randomBits(random, rows, static_cast<unsigned>(random() % 65));
    const auto shape = random() % 4;
    if (shape == 1)
        std::sort(values.begin(), values.end());
    for (std::int64_t &value : values) {
        if (shape == 2 && random() % 3 == 0)
            value = missingInteger;
        if (shape == 3)
            value = random() % 50 == 0 ? value : 7;
    }
    return values;
}

} // namespace
Q_DECLARE_METATYPE(Wide)

class TestPackedColumn : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfEveryWidthComeBack_data();
    void numbersOfEveryWidthComeBack();
    void specialNumbersComeBack_data();
    void specialNumbersComeBack();
    void narrowTypesComeBack();
    void codesComeBack();
    void missingStaysMissingAtEveryWidth();
    void valuesThatDoNotFitAreDamage();
    void sizesAreAsSmallAsPromised_data();
    void sizesAreAsSmallAsPromised();
    void textsAndListsComeBack();
    void longColumnsAreCutIntoPieces();
    void piecesOfTextAreCutBetweenTexts();
    void wholeColumnsComeBack();
    void wideAndNarrowColumnsArePackedAlike();
    void randomColumnsComeBack();
    void wrongNumbersOfRowsAreDamage();
    void everyFlippedBitIsNoticed();
    void damagedColumnsAreErrors();
    void anyBytesAreSafe();
};

void TestPackedColumn::numbersOfEveryWidthComeBack_data()
{
    QTest::addColumn<unsigned>("bits");
    for (unsigned bits = 0; bits <= 64; ++bits)
        QTest::addRow("%u bits", bits) << bits;
}

void TestPackedColumn::numbersOfEveryWidthComeBack()
{
    QFETCH(unsigned, bits);
    std::mt19937_64 random(seed + bits);
    for (const std::size_t rows : lengths) {
        Wide values = randomBits(random, rows, bits);
        QVERIFY(comesBack(values));
        for (std::size_t i = 0; i < rows; i += 3)
            values[i] = missingInteger;
        QVERIFY(comesBack(values));
        std::sort(values.begin(), values.end());
        QVERIFY(comesBack(values));
    }
}

void TestPackedColumn::specialNumbersComeBack_data()
{
    QTest::addColumn<Wide>("values");
    QTest::newRow("none") << Wide{};
    QTest::newRow("one") << Wide{5};
    QTest::newRow("one missing") << Wide{missingInteger};
    QTest::newRow("the highest") << Wide{highest};
    QTest::newRow("the lowest") << Wide{lowest};
    QTest::newRow("lowest and highest") << Wide{lowest, highest};
    QTest::newRow("lowest, highest and missing") << Wide{lowest, missingInteger, highest};
    QTest::newRow("all missing") << Wide(3000, missingInteger);
    QTest::newRow("all equal") << Wide(3000, -17);
    QTest::newRow("rising over the edge of a difference") << Wide{lowest, 0, highest, lowest};
    QTest::newRow("falling") << ascending(3000, highest, -1000);
    QTest::newRow("rising") << ascending(3000, lowest, 86'400);
}

void TestPackedColumn::specialNumbersComeBack()
{
    QFETCH(Wide, values);
    QVERIFY(comesBack(values));
}

void TestPackedColumn::narrowTypesComeBack()
{
    std::vector<std::int8_t> bytes;
    for (int value = -128; value < 128; ++value)
        bytes.push_back(static_cast<std::int8_t>(value));
    QVERIFY(comesBack(bytes));
    QVERIFY(comesBack(std::vector<std::int16_t>{-32768, -32767, 32767, 0}));
    QVERIFY(comesBack(std::vector<std::int32_t>{std::numeric_limits<std::int32_t>::min(), -5, 2'147'483'647}));
}

void TestPackedColumn::codesComeBack()
{
    std::mt19937_64 random(seed);
    const auto check = [&random]<typename T>(T) {
        std::vector<T> codes(5000);
        for (T &code : codes)
            code = static_cast<T>(random());
        Bytes bytes;
        packCodes(std::span<const T>(codes), bytes);
        std::vector<T> back(codes.size());
        return unpackCodes(bytes, std::span(back)) && back == codes;
    };
    QVERIFY(check(std::uint8_t{}));
    QVERIFY(check(std::uint16_t{}));
    QVERIFY(check(std::uint32_t{}));
}

void TestPackedColumn::missingStaysMissingAtEveryWidth()
{
    const std::vector<std::int8_t> narrow{1, -128, 3};
    Wide wide(3);
    QVERIFY(unpackIntegers(bytesOf(narrow), std::span(wide)));
    QCOMPARE(wide, (Wide{1, missingInteger, 3}));
    std::vector<std::int16_t> other(3);
    QVERIFY(unpackIntegers(bytesOf(wide), std::span(other)));
    QCOMPARE(other, (std::vector<std::int16_t>{1, -32768, 3}));
}

void TestPackedColumn::valuesThatDoNotFitAreDamage()
{
    std::vector<std::int8_t> narrow(1);
    QVERIFY(!unpackIntegers(bytesOf(Wide{128}), std::span(narrow)));
    QVERIFY(!unpackIntegers(bytesOf(Wide{-128}), std::span(narrow))); // would read as missing
    QVERIFY(unpackIntegers(bytesOf(Wide{-127}), std::span(narrow)));
    std::vector<std::uint8_t> code(1);
    QVERIFY(!unpackCodes(bytesOf(Wide{-1}), std::span(code)));
    QVERIFY(!unpackCodes(bytesOf(Wide{256}), std::span(code)));
    QVERIFY(!unpackCodes(bytesOf(Wide{missingInteger}), std::span(code)));
}

void TestPackedColumn::sizesAreAsSmallAsPromised_data()
{
    QTest::addColumn<Wide>("values");
    QTest::addColumn<std::size_t>("most");
    constexpr std::size_t heads = 18;
    QTest::newRow("all equal: heads only") << Wide(10'240, 42) << 10 * heads;
    QTest::newRow("evenly rising: heads only") << ascending(10'240, 1'700'000'000, 60) << 10 * heads;
    std::mt19937_64 random(seed);
    QTest::newRow("seven bits") << randomBits(random, 10'240, 7) << 10'240 * 7 / 8 + 10 * heads;
    Wide sorted = randomBits(random, 10'240, 20);
    std::sort(sorted.begin(), sorted.end());
    QTest::newRow("sorted: by differences") << sorted << std::size_t{10'240 * 11 / 8 + 10 * heads};
    QTest::newRow("one value") << Wide{1'700'000'000} << std::size_t{10};
}

void TestPackedColumn::sizesAreAsSmallAsPromised()
{
    QFETCH(Wide, values);
    QFETCH(std::size_t, most);
    const std::size_t size = bytesOf(values).size();
    QVERIFY2(size <= most, qPrintable(QString::number(size)));
}

void TestPackedColumn::textsAndListsComeBack()
{
    const columns::TextColumn texts = textsOf({"", "Ayşe", "", std::string(70'000, 'x'), "Zeynep\n", ""});
    Bytes bytes;
    packTexts(texts, 1, 6, bytes);
    columns::TextColumn back = textsOf({"before"});
    QVERIFY(unpackTexts(bytes, 5, back));
    QCOMPARE(back.size(), 6U);
    for (std::size_t row = 1; row < 6; ++row)
        QVERIFY(back.at(row) == texts.at(row));

    columns::ListColumn lists;
    lists.offsets = {0, 2, 2, 5};
    lists.codes = {1, 4, 2, 3, 900};
    bytes.clear();
    packLists(lists, 1, 3, bytes);
    columns::ListColumn other;
    QVERIFY(unpackLists(bytes, 2, other));
    QCOMPARE(other.offsets, (std::vector<std::uint32_t>{0, 0, 3}));
    QCOMPARE(other.codes, (std::vector<std::uint32_t>{2, 3, 900}));
}

void TestPackedColumn::longColumnsAreCutIntoPieces()
{
    std::mt19937_64 random(seed);
    const Wide values = randomBits(random, 1'000'000, 60);
    const PackedColumn packedColumn = packedIntegers(values, 2);
    QCOMPARE(packedColumn.rows, values.size());
    QVERIFY(packedColumn.pieces.size() >= 4);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < packedColumn.pieces.size(); ++i) {
        const Piece &piece = packedColumn.pieces[i];
        rows += piece.rows;
        QVERIFY(piece.bytes.size() <= pieceBytes + pieceBytes / 16);
        QVERIFY(piece.bytes.size() >= 1'000'000 || i + 1 == packedColumn.pieces.size());
        QCOMPARE(piece.checksum, checksum(piece.bytes));
    }
    QCOMPARE(rows, values.size());
    const Result<Wide> back = unpackedIntegers(packedColumn);
    QVERIFY(back);
    QVERIFY(*back == values);
    const PackedColumn equal = packedIntegers(Wide(10'000'000, 7));
    QCOMPARE(equal.pieces.size(), 3U);
    QCOMPARE(equal.pieces.front().rows, maxPieceRows);
}

void TestPackedColumn::piecesOfTextAreCutBetweenTexts()
{
    columns::TextColumn texts;
    for (int i = 0; i < 3000; ++i)
        texts.append(std::string(static_cast<std::size_t>(i % 3000), static_cast<char>('a' + i % 26)));
    texts.append(std::string(3'000'000, 'l')); // longer than a piece
    texts.append("last");
    const PackedColumn packedColumn = packed(texts);
    QVERIFY(packedColumn.pieces.size() > 3);
    for (const Piece &piece : packedColumn.pieces)
        QVERIFY(piece.bytes.size() <= pieceBytes || piece.rows == 1);
    const Result<columns::TextColumn> back = unpackedTexts(packedColumn);
    QVERIFY(back);
    QVERIFY(back->offsets == texts.offsets);
    QVERIFY(back->bytes == texts.bytes);
}

void TestPackedColumn::wholeColumnsComeBack()
{
    const auto words = dictionaryOf(300);
    columns::ListColumn lists;
    lists.dictionary = words;
    lists.offsets = {0, 0, 3, 4};
    lists.codes = {1, 2, 300, 7};
    const columns::Column all[] = {
        columns::IntegerColumn::packed(Wide{1, missingInteger, 3}, 2),
        columns::IntegerColumn::packed(Wide{1, missingInteger, highest}, 0),
        columns::CodeColumn::packed(std::vector<std::uint32_t>{0, 5, 300}, words),
        lists,
        textsOf({"", "a", "bc"}),
        columns::TextColumn{},
        columns::IntegerColumn{},
    };
    for (const columns::Column &column : all) {
        const Result<columns::Column> back = unpacked(packed(column), words);
        QVERIFY(back);
        QCOMPARE(back->index(), column.index());
        QCOMPARE(columns::sizeOf(*back), columns::sizeOf(column));
        if (const auto *integers = std::get_if<columns::IntegerColumn>(&column)) {
            QVERIFY(std::get<columns::IntegerColumn>(*back).values == integers->values);
            QCOMPARE(std::get<columns::IntegerColumn>(*back).scale, integers->scale);
        }
        if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
            QVERIFY(std::get<columns::CodeColumn>(*back).codes == codes->codes);
        if (std::holds_alternative<columns::ListColumn>(column))
            QCOMPARE(std::get<columns::ListColumn>(*back).codes, lists.codes);
    }
}

void TestPackedColumn::wideAndNarrowColumnsArePackedAlike()
{
    const Wide values{5, missingInteger, -100, 31'000};
    const PackedColumn wide = packedIntegers(values, 3);
    const PackedColumn narrow = packed(columns::IntegerColumn::packed(values, 3));
    QCOMPARE(wide.width, 2);
    QCOMPARE(narrow.width, wide.width);
    QCOMPARE(narrow.scale, wide.scale);
    QVERIFY(narrow.pieces.front().bytes == wide.pieces.front().bytes);
    const std::pair<Wide, int> widths[] = {{{}, 1},       {{missingInteger}, 1}, {{127, -127}, 1},      {{-128}, 2},
                                           {{32'768}, 4}, {{-2'147'483'647}, 4}, {{-2'147'483'648}, 8}, {{highest}, 8}};
    for (const auto &[column, bytes] : widths)
        QCOMPARE(int{packedIntegers(column).width}, bytes);
    QCOMPARE(int{packedCodes(std::vector<std::uint32_t>{255}).width}, 1);
    QCOMPARE(int{packedCodes(std::vector<std::uint32_t>{256}).width}, 2);
    QCOMPARE(int{packedCodes(std::vector<std::uint32_t>{65'536}).width}, 4);
}

void TestPackedColumn::randomColumnsComeBack()
{
    std::mt19937_64 random(seed);
    for (int round = 0; round < 500; ++round) {
        const Wide values = randomShape(random, random() % 3000);
        const Result<columns::Column> back = unpacked(packed(columns::IntegerColumn::packed(values, 0)));
        QVERIFY2(back, qPrintable(QString::number(round)));
        const auto &integers = std::get<columns::IntegerColumn>(*back);
        for (std::size_t row = 0; row < values.size(); ++row)
            QVERIFY2(integers.at(row) == values[row], qPrintable(QString::number(round)));
    }
}

void TestPackedColumn::wrongNumbersOfRowsAreDamage()
{
    const Bytes bytes = bytesOf(ascending(1500, 3, 5));
    for (const std::size_t rows : {std::size_t{0}, std::size_t{1023}, std::size_t{1024}, std::size_t{3000}}) {
        Wide values(rows);
        const Result<void> done = unpackIntegers(bytes, std::span(values));
        QVERIFY(!done);
        QVERIFY(done.error().code == "packed.damaged");
    }
}

void TestPackedColumn::everyFlippedBitIsNoticed()
{
    std::mt19937_64 random(seed);
    const PackedColumn whole = packedIntegers(randomBits(random, 500, 5));
    QVERIFY(unpackedIntegers(whole));
    for (std::size_t bit = 0; bit < whole.pieces.front().bytes.size() * 8; ++bit) {
        PackedColumn damaged = whole;
        damaged.pieces.front().bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY(!unpackedIntegers(damaged));
    }
}

void TestPackedColumn::damagedColumnsAreErrors()
{
    const auto words = dictionaryOf(2);
    const PackedColumn codes = packedCodes(std::vector<std::uint32_t>{0, 1, 2});
    QVERIFY(unpacked(codes, words));
    QVERIFY(!unpacked(codes, dictionaryOf(1))); // a code without a word
    QVERIFY(!unpacked(codes));
    QVERIFY(!unpackedIntegers(codes));
    PackedColumn other = codes;
    other.width = 3;
    QVERIFY(!unpacked(other, words));
    other = codes;
    other.rows = 4;
    QVERIFY(!unpacked(other, words));
    other.rows = 40;
    other.pieces.front().rows = 40;
    QVERIFY(!unpacked(other, words));
    other.pieces.front().rows = 0xffffffff; // no memory is asked for
    other.rows = 0xffffffff;
    QVERIFY(!unpacked(other, words));
    columns::ListColumn lists;
    lists.dictionary = words;
    lists.offsets = {0, 2};
    for (const std::vector<std::uint32_t> &set : {std::vector<std::uint32_t>{2, 1}, {1, 1}, {0, 1}, {1, 3}}) {
        lists.codes = set;
        QVERIFY(!unpacked(packed(lists), words));
    }
}

void TestPackedColumn::anyBytesAreSafe()
{
    std::mt19937_64 random(seed);
    const columns::TextColumn texts = textsOf({"one", "two", "", "three"});
    for (int round = 0; round < 20'000; ++round) {
        const bool numbers = random() % 2 == 0;
        const std::size_t rows = random() % (numbers ? 70 : 5);
        Bytes bytes{static_cast<std::uint8_t>(rows), 0};
        if (numbers)
            packIntegers(std::span<const std::int64_t>(randomShape(random, rows)), bytes);
        else
            packTexts(texts, 0, rows, bytes);
        for (auto flips = random() % 4; flips > 0; --flips)
            bytes[random() % bytes.size()] ^= static_cast<std::uint8_t>(1U << random() % 8);
        if (random() % 4 == 0)
            bytes.resize(random() % bytes.size());
        unpackAnything(bytes); // no crash, no report of a sanitizer, and it ends
    }
}

QTEST_GUILESS_MAIN(TestPackedColumn)
#include "tst_packed_column.moc"

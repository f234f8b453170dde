// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column.h"
#include "support/shown.h"

#include <QTest>

#include <random>

using namespace dilim;
using namespace dilim::columns;
using test::shown;

namespace {

using Wide = std::vector<std::int64_t>;

std::shared_ptr<const Dictionary> dictionaryOf(std::size_t words)
{
    auto dictionary = std::make_shared<Dictionary>();
    for (std::size_t i = 0; i < words; ++i)
        dictionary->add("word " + std::to_string(i));
    return dictionary;
}

constexpr std::int64_t lowest8 = std::numeric_limits<std::int8_t>::min();
constexpr std::int64_t lowest16 = std::numeric_limits<std::int16_t>::min();
constexpr std::int64_t lowest32 = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t highest64 = std::numeric_limits<std::int64_t>::max();

} // namespace
Q_DECLARE_METATYPE(Wide)

class TestColumn : public QObject
{
    Q_OBJECT

private slots:
    void integersTakeTheNarrowestWidth_data();
    void integersTakeTheNarrowestWidth();
    void randomIntegersComeBack();
    void codesTakeTheNarrowestWidth_data();
    void codesTakeTheNarrowestWidth();
    void listsKnowTheirRows();
    void textsKnowTheirRows();
    void missingIsSeenInEveryKindOfColumn();
};

void TestColumn::integersTakeTheNarrowestWidth_data()
{
    QTest::addColumn<Wide>("values");
    QTest::addColumn<int>("bytes");
    QTest::newRow("no rows") << Wide{} << 1;
    QTest::newRow("nothing known") << Wide{missingInteger, missingInteger} << 1;
    QTest::newRow("yes and no") << Wide{0, 1, missingInteger} << 1;
    QTest::newRow("highest of 8 bits") << Wide{127, lowest8 + 1} << 1;
    QTest::newRow("lowest of 8 bits means missing") << Wide{lowest8} << 2;
    QTest::newRow("above 8 bits") << Wide{128} << 2;
    QTest::newRow("lowest of 16 bits means missing") << Wide{lowest16, missingInteger} << 4;
    QTest::newRow("highest of 16 bits") << Wide{32'767, lowest16 + 1} << 2;
    QTest::newRow("above 16 bits") << Wide{32'768} << 4;
    QTest::newRow("seconds of today") << Wide{1'716'000'000} << 4;
    QTest::newRow("lowest of 32 bits means missing") << Wide{lowest32} << 8;
    QTest::newRow("highest of 32 bits") << Wide{2'147'483'647, lowest32 + 1} << 4;
    QTest::newRow("above 32 bits") << Wide{2'147'483'648} << 8;
    QTest::newRow("extremes") << Wide{highest64, missingInteger + 1, missingInteger} << 8;
}

void TestColumn::integersTakeTheNarrowestWidth()
{
    QFETCH(Wide, values);
    QFETCH(int, bytes);
    const IntegerColumn column = IntegerColumn::packed(values, 2);
    QCOMPARE(column.size(), values.size());
    QCOMPARE(column.scale, 2);
    const int width =
        std::visit([](const auto &cells) { return int{sizeof(typename std::decay_t<decltype(cells)>::value_type)}; },
                   column.values);
    QCOMPARE(width, bytes);
    for (std::size_t row = 0; row < values.size(); ++row)
        QCOMPARE(column.at(row), values[row]);
}

void TestColumn::randomIntegersComeBack()
{
    std::mt19937_64 random(2);
    for (int shift = 0; shift < 64; ++shift) {
        Wide values;
        for (int i = 0; i < 200; ++i)
            values.push_back(random() % 5 == 0 ? missingInteger : static_cast<std::int64_t>(random()) >> shift);
        const IntegerColumn column = IntegerColumn::packed(values, 0);
        for (std::size_t row = 0; row < values.size(); ++row)
            QCOMPARE(column.at(row), values[row]);
    }
}

void TestColumn::codesTakeTheNarrowestWidth_data()
{
    QTest::addColumn<uint>("highest");
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing known") << 0U << 1;
    QTest::newRow("highest of 8 bits") << 255U << 1;
    QTest::newRow("above 8 bits") << 256U << 2;
    QTest::newRow("highest of 16 bits") << 65'535U << 2;
    QTest::newRow("above 16 bits") << 65'536U << 4;
}

void TestColumn::codesTakeTheNarrowestWidth()
{
    QFETCH(uint, highest);
    QFETCH(int, bytes);
    const std::vector<std::uint32_t> codes{0, highest, highest / 2, 0};
    const CodeColumn column = CodeColumn::packed(codes, dictionaryOf(highest));
    const int width =
        std::visit([](const auto &cells) { return int{sizeof(typename std::decay_t<decltype(cells)>::value_type)}; },
                   column.codes);
    QCOMPARE(width, bytes);
    QCOMPARE(column.size(), codes.size());
    for (std::size_t row = 0; row < codes.size(); ++row)
        QCOMPARE(column.at(row), codes[row]);
    QCOMPARE(column.dictionary->size(), highest);
}

void TestColumn::listsKnowTheirRows()
{
    ListColumn column;
    QCOMPARE(column.size(), 0U);
    column.dictionary = dictionaryOf(5);
    column.codes = {1, 4, 2};
    column.offsets = {0, 2, 2, 3};
    QCOMPARE(column.size(), 3U);
    QCOMPARE(column.at(0).size(), 2U);
    QCOMPARE(column.at(0)[1], 4U);
    QVERIFY(column.at(1).empty());
    QCOMPARE(column.at(2)[0], 2U);
}

void TestColumn::textsKnowTheirRows()
{
    TextColumn column;
    QCOMPARE(column.size(), 0U);
    for (const char *text : {"Ayşe", "", "Əli"})
        column.append(text);
    QCOMPARE(column.size(), 3U);
    QCOMPARE(shown(column.at(0)), QStringLiteral("Ayşe"));
    QVERIFY(column.at(1).empty());
    QCOMPARE(shown(column.at(2)), QStringLiteral("Əli"));
}

void TestColumn::missingIsSeenInEveryKindOfColumn()
{
    ListColumn lists;
    lists.dictionary = dictionaryOf(2);
    lists.codes = {1};
    lists.offsets = {0, 1, 1};
    TextColumn texts;
    texts.append("a");
    texts.append("");
    const std::vector<std::uint32_t> codes{1, 0};
    const Column columns[] = {IntegerColumn::packed(Wide{0, missingInteger}, 0),
                              IntegerColumn::packed(Wide{highest64, missingInteger}, 0),
                              CodeColumn::packed(codes, dictionaryOf(1)), lists, texts};
    for (const Column &column : columns) {
        QCOMPARE(sizeOf(column), 2U);
        QVERIFY(hasValue(column, 0));
        QVERIFY(!hasValue(column, 1));
    }
}

QTEST_GUILESS_MAIN(TestColumn)
#include "tst_column.moc"

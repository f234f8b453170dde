// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/bitmap.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>

using dilim::columns::Bitmap;
using dilim::columns::countOfBoth;

namespace {

using Rows = std::set<std::size_t>;

Bitmap bitmapOf(const Rows &rows, std::size_t size)
{
    Bitmap bitmap(size);
    for (const std::size_t row : rows)
        bitmap.set(row);
    return bitmap;
}

Rows rowsOf(const Bitmap &bitmap)
{
    Rows rows;
    bitmap.forEach([&rows](std::size_t row) { rows.insert(rows.end(), row); });
    return rows;
}

Rows randomRows(std::size_t size, std::mt19937 &random)
{
    Rows rows;
    const unsigned rarity = 1 + random() % 8;
    for (std::size_t row = 0; row < size; ++row) {
        if (random() % rarity == 0)
            rows.insert(row);
    }
    return rows;
}

bool spareBitsAreZero(const Bitmap &bitmap)
{
    const auto words = bitmap.words();
    return bitmap.size() % 64 == 0 || (words.back() >> (bitmap.size() % 64)) == 0;
}

} // namespace

class TestBitmap : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithASet_data();
    void agreesWithASet();
    void aNewBitmapIsEmpty();
    void fullMeansEveryRowAndNoSpareBit();
    void rowsAreVisitedInAscendingOrder();
    void wordsHoldRowsFromTheLowestBit();
    void clearingSpareBitsKeepsTheRows();
    void equalMeansSameSizeAndRows();
};

void TestBitmap::agreesWithASet_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 63, 64, 65, 127, 128, 129, 1000, 4096, 10'007})
        QTest::addRow("%d rows", size) << size;
}

void TestBitmap::agreesWithASet()
{
    QFETCH(int, size);
    const auto count = static_cast<std::size_t>(size);
    std::mt19937 random(static_cast<unsigned>(size));
    for (int round = 0; round < 20; ++round) {
        const Rows a = randomRows(count, random);
        const Rows b = randomRows(count, random);
        const Bitmap left = bitmapOf(a, count);
        const Bitmap right = bitmapOf(b, count);
        Rows both, either, without, others;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::inserter(either, either.end()));
        std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(without, without.end()));
        for (std::size_t row = 0; row < count; ++row) {
            QCOMPARE(left.test(row), a.contains(row));
            if (!a.contains(row))
                others.insert(row);
        }
        Bitmap anded = left, ored = left, subtracted = left, inverted = left;
        anded &= right;
        ored |= right;
        subtracted.subtract(right);
        inverted.invert();
        QVERIFY(rowsOf(left) == a);
        QVERIFY(rowsOf(anded) == both);
        QVERIFY(rowsOf(ored) == either);
        QVERIFY(rowsOf(subtracted) == without);
        QVERIFY(rowsOf(inverted) == others);
        QCOMPARE(left.count(), a.size());
        QCOMPARE(inverted.count(), count - a.size());
        QCOMPARE(countOfBoth(left, right), both.size());
        for (const Bitmap *bitmap : {&anded, &ored, &subtracted, &inverted})
            QVERIFY(spareBitsAreZero(*bitmap));
        inverted.invert();
        QVERIFY(inverted == left);
    }
}

void TestBitmap::aNewBitmapIsEmpty()
{
    QCOMPARE(Bitmap().size(), 0U);
    QCOMPARE(Bitmap().count(), 0U);
    QCOMPARE(Bitmap(100).count(), 0U);
    QCOMPARE(Bitmap(100).words().size(), 2U);
}

void TestBitmap::fullMeansEveryRowAndNoSpareBit()
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{64}, std::size_t{70}}) {
        const Bitmap bitmap = Bitmap::full(size);
        QCOMPARE(bitmap.size(), size);
        QCOMPARE(bitmap.count(), size);
        QVERIFY(spareBitsAreZero(bitmap));
    }
}

void TestBitmap::rowsAreVisitedInAscendingOrder()
{
    const Bitmap bitmap = bitmapOf({0, 1, 63, 64, 65, 191, 199}, 200);
    std::vector<std::size_t> visited;
    bitmap.forEach([&visited](std::size_t row) { visited.push_back(row); });
    QVERIFY(visited == (std::vector<std::size_t>{0, 1, 63, 64, 65, 191, 199}));
}

void TestBitmap::wordsHoldRowsFromTheLowestBit()
{
    const Bitmap bitmap = bitmapOf({0, 3, 64}, 65);
    QCOMPARE(bitmap.words()[0], 9U);
    QCOMPARE(bitmap.words()[1], 1U);
}

void TestBitmap::clearingSpareBitsKeepsTheRows()
{
    Bitmap bitmap(70);
    for (std::uint64_t &word : bitmap.words())
        word = ~std::uint64_t{0};
    bitmap.clearSpareBits();
    QVERIFY(bitmap == Bitmap::full(70));
    Bitmap none(0);
    none.clearSpareBits();
    QCOMPARE(none.count(), 0U);
}

void TestBitmap::equalMeansSameSizeAndRows()
{
    QVERIFY(bitmapOf({1, 2}, 10) == bitmapOf({2, 1}, 10));
    QVERIFY(!(bitmapOf({1, 2}, 10) == bitmapOf({1}, 10)));
    QVERIFY(!(bitmapOf({1}, 10) == bitmapOf({1}, 11)));
}

QTEST_GUILESS_MAIN(TestBitmap)
#include "tst_bitmap.moc"

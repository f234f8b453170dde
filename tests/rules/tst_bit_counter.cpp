// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bit_counter.h"

#include "support/random_draw.h"

#include <QtTest>

#include <vector>

using namespace dilim;
using namespace dilim::test;
using columns::Bitmap;

class TestBitCounter : public QObject
{
    Q_OBJECT

private slots:
    void countsAreThoseOfAPlainCount();
    void withNothingAddedEverybodyHasAtLeastNone();
};

void TestBitCounter::countsAreThoseOfAPlainCount()
{
    Draw draw(7);
    for (const std::size_t rows : {std::size_t{1}, std::size_t{64}, std::size_t{200}}) {
        for (std::size_t most = 0; most <= 9; ++most) {
            rules::BitCounter counter(rows, most);
            std::vector<std::size_t> counts(rows, 0);
            for (int added = 0; added < 20; ++added) {
                Bitmap bitmap(rows);
                for (std::size_t row = 0; row < rows; ++row) {
                    if (!draw.percent(35))
                        continue;
                    bitmap.set(row);
                    ++counts[row];
                }
                counter.add(bitmap);
                for (std::size_t number = 0; number <= most; ++number) {
                    Bitmap expected(rows);
                    for (std::size_t row = 0; row < rows; ++row) {
                        if (counts[row] >= number)
                            expected.set(row);
                    }
                    QVERIFY(counter.atLeast(number) == expected);
                }
            }
        }
    }
}

void TestBitCounter::withNothingAddedEverybodyHasAtLeastNone()
{
    const rules::BitCounter counter(70, 3);
    QCOMPARE(counter.atLeast(0).count(), std::size_t{70});
    QCOMPARE(counter.atLeast(1).count(), std::size_t{0});
}

QTEST_GUILESS_MAIN(TestBitCounter)
#include "tst_bit_counter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overlap.h"

#include <QTest>

#include <initializer_list>
#include <random>
#include <vector>

using namespace dilim;
using columns::Bitmap;

namespace {

Bitmap group(std::size_t size, std::initializer_list<std::size_t> rows)
{
    Bitmap bitmap(size);
    for (const std::size_t row : rows)
        bitmap.set(row);
    return bitmap;
}

} // namespace

class TestOverlap : public QObject
{
    Q_OBJECT

private slots:
    void bothAreCountedAndSharedEitherWay();
    void nobodyHasNoShare();
    void withoutOthersEverybodyIsAlone();
    void randomGroupsAgreeWithCountingOneByOne();
};

void TestOverlap::bothAreCountedAndSharedEitherWay()
{
    const std::vector<Bitmap> others = {group(10, {2, 3, 4, 5, 6, 7, 8, 9}), group(10, {0}), group(10, {9})};
    const analysis::Overlaps found = analysis::overlaps(group(10, {0, 1, 2, 3}), others);
    QCOMPARE(found.others.size(), std::size_t(3));
    QVERIFY((found.others[0] == analysis::Overlap{4, 8, 2}));
    QCOMPARE(*found.others[0].shareOfOne(), 0.5);
    QCOMPARE(*found.others[0].shareOfOther(), 0.25);
    QVERIFY((found.others[1] == analysis::Overlap{4, 1, 1}));
    QVERIFY((found.others[2] == analysis::Overlap{4, 1, 0}));
    QCOMPARE(found.alone, std::uint64_t(1));
}

void TestOverlap::nobodyHasNoShare()
{
    const std::vector<Bitmap> others = {group(3, {}), group(3, {1})};
    const analysis::Overlaps found = analysis::overlaps(group(3, {}), others);
    QVERIFY(!found.others[0].shareOfOne() && !found.others[0].shareOfOther());
    QVERIFY(!found.others[1].shareOfOne());
    QCOMPARE(*found.others[1].shareOfOther(), 0.0);
    QCOMPARE(found.alone, std::uint64_t(0));
}

void TestOverlap::withoutOthersEverybodyIsAlone()
{
    const analysis::Overlaps found = analysis::overlaps(group(70, {0, 64, 69}), {});
    QVERIFY(found.others.empty());
    QCOMPARE(found.alone, std::uint64_t(3));
}

void TestOverlap::randomGroupsAgreeWithCountingOneByOne()
{
    std::mt19937 random(20261122);
    for (int round = 0; round < 50; ++round) {
        const std::size_t size = random() % 200;
        std::vector<Bitmap> groups(4, Bitmap(size));
        analysis::Overlaps expected{std::vector<analysis::Overlap>(3), 0};
        for (std::size_t row = 0; row < size; ++row) {
            for (Bitmap &each : groups) {
                if (random() % 3 == 0)
                    each.set(row);
            }
            const bool one = groups[0].test(row);
            bool inOthers = false;
            for (std::size_t i = 0; i < 3; ++i) {
                const bool other = groups[i + 1].test(row);
                expected.others[i].one += one ? 1 : 0;
                expected.others[i].other += other ? 1 : 0;
                expected.others[i].both += one && other ? 1 : 0;
                inOthers = inOthers || other;
            }
            expected.alone += one && !inOthers ? 1 : 0;
        }
        QVERIFY(analysis::overlaps(groups[0], std::span(groups).subspan(1)) == expected);
    }
}

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"

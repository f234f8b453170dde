// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bit_range.h"

#include "columns/bitmap.h"

#include <QtTest>

#include <random>
#include <utility>
#include <vector>

using namespace dilim;

namespace {

using Runs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Row by row.
Runs runsOf(const columns::Bitmap &rows)
{
    Runs runs;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows.test(row))
            continue;
        if (runs.empty() || runs.back().second != row)
            runs.emplace_back(row, row);
        ++runs.back().second;
    }
    return runs;
}

} // namespace

class TestBitRange : public QObject
{
    Q_OBJECT
private slots:
    void everyRunIsVisitedOnce_data();
    void everyRunIsVisitedOnce();
};

void TestBitRange::everyRunIsVisitedOnce_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 127, 128, 129, 192, 1000, 1024})
        QTest::addRow("%d rows", size) << size;
}

void TestBitRange::everyRunIsVisitedOnce()
{
    QFETCH(int, size);
    std::mt19937 random(20240229U + static_cast<unsigned>(size));
    for (int round = 0; round < 200; ++round) {
        columns::Bitmap rows(static_cast<std::size_t>(size));
        // Runs of some length, and in some rounds one that reaches the end.
        std::bernoulli_distribution changes(round % 2 == 0 ? 0.4 : 0.02);
        bool inside = round % 3 == 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            inside = changes(random) ? !inside : inside;
            if (inside)
                rows.set(row);
        }
        Runs visited;
        rules::forEachRun(std::as_const(rows).words(),
                          [&](std::size_t first, std::size_t end) { visited.emplace_back(first, end); });
        QCOMPARE(visited.size(), runsOf(rows).size());
        QVERIFY(visited == runsOf(rows));
    }
}

QTEST_GUILESS_MAIN(TestBitRange)
#include "tst_bit_range.moc"

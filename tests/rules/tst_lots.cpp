// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/lots.h"

#include "support/snapshot_builder.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace dilim;
using namespace dilim::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::vector<std::uint32_t> lotsOfRows(const Rows &rows)
{
    SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.email", "customer.phone", "customer.full_name"}, rows};
    return rules::lotsOf(buildSnapshot(source));
}

std::uint32_t lotOfRow(const std::vector<std::string> &row)
{
    return lotsOfRows({row}).front();
}

/// The lots of customers number 1 to 20,000.
std::vector<std::uint64_t> manyLots()
{
    std::vector<std::uint64_t> lots;
    for (int i = 1; i <= 20'000; ++i)
        lots.push_back(rules::lotOf("id:" + std::to_string(i)));
    return lots;
}

} // namespace

class TestLots : public QObject
{
    Q_OBJECT

private slots:
    void lotsAreThoseOfTheStatedHash();
    void theBestKnownKeyDraws();
    void customersWithoutKeysDrawByTheirRow();
    void sharesTakeSoManyPercent_data();
    void sharesTakeSoManyPercent();
    void sharesWithoutASeedTakeTheLowestLots();
    void theEdgesTakeNobodyAndEverybody();
    void largerSharesOfASeedHoldSmallerOnes();
    void twoSeedsDrawIndependently();
};

// Computed by an independent program: FNV-1a and SplitMix64 in Python's whole numbers.
void TestLots::lotsAreThoseOfTheStatedHash()
{
    QCOMPARE(rules::lotOf(""), std::uint64_t{336'204'914});
    QCOMPARE(rules::lotOf("id:C1"), std::uint64_t{207'396'292});
    QCOMPARE(rules::lotOf("name:ayse yilmaz"), std::uint64_t{1'521'554'847});
    const rules::Share share = rules::shareOf({125, 1}, "spring");
    QCOMPARE(share.factor, std::uint64_t{1'358'248'055});
    QCOMPARE(share.offset, std::uint64_t{1'387'817'726});
    QCOMPARE(share.limit, std::uint64_t{268'435'456}); // 2147483647 / 8 = 268435455.875
}

void TestLots::theBestKnownKeyDraws()
{
    const std::uint32_t byId = lotOfRow({"C1", "", "", ""});
    QCOMPARE(std::uint64_t{byId}, rules::lotOf("id:C1"));
    QCOMPARE(lotOfRow({"C1", "a@b.com", "+90 5", "Ayşe"}), byId);
    QVERIFY(lotOfRow({"c1", "", "", ""}) != byId);
    QCOMPARE(std::uint64_t{lotOfRow({"", "A@B.com", "+90 5", "Ayşe"})}, rules::lotOf("email:a@b.com"));
    QCOMPARE(std::uint64_t{lotOfRow({"", "", "+90 (5) 32", "Ayşe"})}, rules::lotOf("phone:90532"));
    QCOMPARE(std::uint64_t{lotOfRow({"", "", "", "AYŞE  Yılmaz"})}, rules::lotOf("name:ayse yilmaz"));
}

void TestLots::customersWithoutKeysDrawByTheirRow()
{
    const std::vector<std::uint32_t> lots = lotsOfRows({{"C1", "", "", ""}, {"", "", "", ""}, {"", "", "", ""}});
    QCOMPARE(std::uint64_t{lots[1]}, rules::lotOf("row:1:3"));
    QCOMPARE(std::uint64_t{lots[2]}, rules::lotOf("row:1:4"));
}

void TestLots::sharesTakeSoManyPercent_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<int>("tenths");
    for (const std::string seed : {"", "a", "spring", "ilkbahar 2024"}) {
        for (const int tenths : {5, 100, 333, 500, 900})
            QTest::addRow("%d tenths of a percent, seed '%s'", tenths, seed.c_str())
                << QString::fromStdString(seed) << tenths;
    }
}

// Within 4.5 standard deviations of the binomial distribution.
void TestLots::sharesTakeSoManyPercent()
{
    QFETCH(QString, seed);
    QFETCH(int, tenths);
    const rules::Share share = rules::shareOf({tenths, 1}, seed.toStdString());
    const std::vector<std::uint64_t> lots = manyLots();
    const auto taken = std::count_if(lots.begin(), lots.end(), [&](std::uint64_t lot) { return share.takes(lot); });
    const double p = tenths / 1000.0;
    const double n = static_cast<double>(lots.size());
    QVERIFY2(std::abs(static_cast<double>(taken) - n * p) <= 4.5 * std::sqrt(n * p * (1 - p)),
             std::to_string(taken).c_str());
}

void TestLots::sharesWithoutASeedTakeTheLowestLots()
{
    const rules::Share half = rules::shareOf({50, 0}, "");
    QVERIFY(half.takes(0));
    QVERIFY(half.takes(rules::lotCount / 2));
    QVERIFY(!half.takes(rules::lotCount / 2 + 1));
}

void TestLots::theEdgesTakeNobodyAndEverybody()
{
    for (const char *seed : {"", "x"}) {
        const rules::Share none = rules::shareOf({0, 0}, seed);
        const rules::Share all = rules::shareOf({100'000'000, 6}, seed);
        for (const std::uint64_t lot : {std::uint64_t{0}, std::uint64_t{1}, rules::lotCount - 1}) {
            QVERIFY(!none.takes(lot));
            QVERIFY(all.takes(lot));
        }
    }
    QCOMPARE(rules::shareOf({1, 6}, "").limit, std::uint64_t{22}); // 21.47 lots
}

void TestLots::largerSharesOfASeedHoldSmallerOnes()
{
    const rules::Share small = rules::shareOf({10, 0}, "spring");
    const rules::Share large = rules::shareOf({11, 0}, "spring");
    for (const std::uint64_t lot : manyLots())
        QVERIFY(!small.takes(lot) || large.takes(lot));
}

// Chi-square of the table of two by two: below 15.1 with a probability of 0.9999 if they are independent.
void TestLots::twoSeedsDrawIndependently()
{
    const std::vector<std::uint64_t> lots = manyLots();
    const std::vector<std::string> seeds{"", "a", "b", "spring", "autumn", "1", "2"};
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        for (std::size_t k = i + 1; k < seeds.size(); ++k) {
            const rules::Share first = rules::shareOf({50, 0}, seeds[i]);
            const rules::Share second = rules::shareOf({20, 0}, seeds[k]);
            double counts[2][2] = {};
            for (const std::uint64_t lot : lots)
                counts[first.takes(lot) ? 1 : 0][second.takes(lot) ? 1 : 0] += 1;
            const double n = static_cast<double>(lots.size());
            const double in = counts[1][0] + counts[1][1];
            const double both = counts[0][1] + counts[1][1];
            const double cross = counts[0][0] * counts[1][1] - counts[0][1] * counts[1][0];
            const double chiSquare = n * cross * cross / (in * (n - in) * both * (n - both));
            QVERIFY2(chiSquare < 15.1, (seeds[i] + " and " + seeds[k] + ": " + std::to_string(chiSquare)).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestLots)
#include "tst_lots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"
#include "base/decimal.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace dilim;
using namespace dilim::analysis;
using columns::Bitmap;
using columns::Snapshot;
using test::shown;
using test::SnapshotSource;

namespace {

constexpr std::int64_t hour = 3'600'000;

rules::Context contextAt(const char *now)
{
    rules::Context context;
    context.now = parseIsoMoment(now).value();
    context.today = context.timeZone.dayOf(context.now);
    context.currency = "TRY";
    return context;
}

RfmResult scored(const Snapshot &snapshot, const rules::Context &context, const RfmMethod &method = {},
                 const Bitmap *population = nullptr)
{
    Progress progress;
    auto result = rfm(snapshot, context, method, population, progress);
    if (!result)
        qFatal("no result: %s", result.error().code.c_str());
    return *result;
}

/// Customers 1 .. n with random orders: cancelled ones, undated ones, ones in the future and ones without an amount.
SnapshotSource randomShop(int customers, std::mt19937 &random)
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id"};
    source.orders.columns = {"customer", "order.id", "order.at", "order.total", "order.status"};
    const std::int64_t now = parseIsoMoment("2024-06-01T00:00:00Z")->milliseconds;
    int id = 0;
    for (int customer = 1; customer <= customers; ++customer) {
        const std::string name = std::to_string(customer * 7);
        source.customers.rows.push_back({name});
        for (auto orders = random() % 6; orders > 0; --orders) {
            const Moment at{now - static_cast<std::int64_t>(random() % 10'000) * hour + 100 * hour};
            source.orders.rows.push_back(
                {name, "o" + std::to_string(++id), random() % 20 == 0 ? "" : isoMoment({at.milliseconds / 1000 * 1000}),
                 random() % 20 == 0 ? "" : fixedText({static_cast<std::int64_t>(random() % 30) * 250, 2}),
                 random() % 10 == 0 ? "iptal" : "ok"});
        }
    }
    return source;
}

/// The scores once more, from the source's text alone and with sorted doubles.
struct Plain {
    double recency = 0, orders = 0, money = 0;
    int r = 0, f = 0, m = 0;
};

double typeSeven(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * p;
    const auto below = static_cast<std::size_t>(place + 1e-9);
    const double fraction = std::max(0.0, place - static_cast<double>(below));
    return fraction < 1e-9 ? values[below] : values[below] + fraction * (values[below + 1] - values[below]);
}

int scoreOf(double value, const std::vector<double> &values)
{
    int score = 1;
    for (const double p : {0.2, 0.4, 0.6, 0.8})
        score += value > typeSeven(values, p) + 1e-9 ? 1 : 0;
    return score;
}

std::map<std::string, Plain> plainScores(const SnapshotSource &source, const rules::Context &context,
                                         std::optional<int> days)
{
    std::map<std::string, Plain> scores;
    for (const auto &row : source.orders.rows) {
        const auto at = parseIsoMoment(row[2]);
        if (!at || at->milliseconds > context.now.milliseconds || row[4] == "iptal")
            continue;
        if (days && at->milliseconds <= context.now.milliseconds - *days * 24 * hour)
            continue;
        const auto recency = static_cast<double>((context.now.milliseconds - at->milliseconds) / (24 * hour));
        Plain &plain = scores.emplace(row[0], Plain{1e9, 0, 0}).first->second;
        plain.recency = std::min(plain.recency, recency);
        plain.orders += 1;
        plain.money += row[3].empty() ? 0.0 : static_cast<double>(parseDecimal(row[3])->units);
    }
    std::vector<double> recencies, orders, moneys;
    for (const auto &[name, plain] : scores) {
        recencies.push_back(plain.recency);
        orders.push_back(plain.orders);
        moneys.push_back(plain.money);
    }
    for (auto &[name, plain] : scores) {
        plain.r = 6 - scoreOf(plain.recency, recencies);
        plain.f = scoreOf(plain.orders, orders);
        plain.m = scoreOf(plain.money, moneys);
    }
    return scores;
}

/// "7: 12 d, 3 x, 450, 5 3 2" by customer number: what two results are compared by.
std::map<std::string, std::string> described(const RfmResult &result, const Snapshot &snapshot, bool withMoney = true)
{
    const auto &ids = std::get<columns::TextColumn>(*snapshot.column("customer.external_id"));
    std::map<std::string, std::string> lines;
    for (const RfmScore &score : result.scores) {
        std::string line = std::to_string(score.recencyDays) + " d, " + std::to_string(score.orders) + " x, ";
        if (withMoney)
            line += std::to_string(score.money) + ", ";
        line += std::to_string(score.r) + ' ' + std::to_string(score.f) + ' ' + std::to_string(score.m);
        lines[std::string(ids.at(score.customer))] = line;
    }
    return lines;
}

} // namespace

class TestRfm : public QObject
{
    Q_OBJECT

private slots:
    void theGroupsArePartitionOfTheCells();
    void groupNamesComeBack();
    void aSmallShopIsScoredByHand();
    void ordersTakePartOrNot_data();
    void ordersTakePartOrNot();
    void randomShopsAgreeWithThePlainWay_data();
    void randomShopsAgreeWithThePlainWay();
    void theOrderOfCustomersDoesNotMatter();
    void theUnitOfMoneyDoesNotMatter();
    void tiesTogetherGetEqualScores();
    void tiesFirstFillQuintilesByNumber_data();
    void tiesFirstFillQuintilesByNumber();
    void gridAndGroupsAddUp();
    void aPopulationIsScoredAmongItself();
    void nobodyWithOrdersGivesAnEmptyResult();
    void impossibleWindowsAndCancellingAreErrors();
};

void TestRfm::theGroupsArePartitionOfTheCells()
{
    // The map as analysts write it: patterns over R and F, in the words of its source.
    struct Pattern {
        int rFirst, rLast, fFirst, fLast;
        RfmGroup group;
    };
    const Pattern patterns[] = {
        {1, 2, 1, 2, RfmGroup::Hibernating},       {1, 2, 3, 4, RfmGroup::AtRisk},
        {1, 2, 5, 5, RfmGroup::CantLose},          {3, 3, 1, 2, RfmGroup::AboutToSleep},
        {3, 3, 3, 3, RfmGroup::NeedAttention},     {3, 4, 4, 5, RfmGroup::Loyal},
        {4, 4, 1, 1, RfmGroup::Promising},         {5, 5, 1, 1, RfmGroup::New},
        {4, 5, 2, 3, RfmGroup::PotentialLoyalist}, {5, 5, 4, 5, RfmGroup::Champions},
    };
    for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f) {
            int matches = 0;
            for (const Pattern &pattern : patterns) {
                if (r >= pattern.rFirst && r <= pattern.rLast && f >= pattern.fFirst && f <= pattern.fLast) {
                    ++matches;
                    QVERIFY(rfmGroup(r, f) == pattern.group);
                }
            }
            QCOMPARE(matches, 1);
        }
    }
}

void TestRfm::groupNamesComeBack()
{
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < rfmGroupCount; ++i) {
        const auto group = static_cast<RfmGroup>(i);
        QVERIFY(rfmGroupFromId(rfmGroupId(group)) == group);
        QVERIFY(ids.insert(rfmGroupId(group)).second);
    }
    QCOMPARE(shown(rfmGroupId(RfmGroup::CantLose)), QStringLiteral("cant_lose"));
    QCOMPARE(shown(rfmGroupId(RfmGroup::Hibernating)), QStringLiteral("hibernating"));
    QVERIFY(!rfmGroupFromId("lost"));
    QVERIFY(!rfmGroupFromId(""));
}

void TestRfm::aSmallShopIsScoredByHand()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}, {"f"}, {"without"}}};
    source.orders.columns = {"customer", "order.at", "order.total"};
    // Days before 2024-06-11: 10, 20, 30, 40, 50, 60; orders 1 .. 6; money 10.00 .. 60.00.
    const char *const last[] = {"2024-06-01", "2024-05-22", "2024-05-12", "2024-05-02", "2024-04-22", "2024-04-12"};
    for (std::size_t i = 0; i < 6; ++i) {
        const std::string customer(1, static_cast<char>('a' + i));
        const std::string day = std::string(last[i]) + "T00:00:00Z";
        source.orders.rows.push_back({customer, day, std::to_string((i + 1) * 10) + ".00"});
        for (std::size_t more = 0; more < i; ++more)
            source.orders.rows.push_back({customer, "2020-01-01T00:00:00Z", "0"});
    }
    const Snapshot snapshot = test::buildSnapshot(source);
    const RfmResult result = scored(snapshot, contextAt("2024-06-11T00:00:00Z"));
    QVERIFY(result.cutPoints.recencyDays == (std::array<double, 4>{20, 30, 40, 50}));
    QVERIFY(result.cutPoints.frequency == (std::array<double, 4>{2, 3, 4, 5}));
    QVERIFY(result.cutPoints.money == (std::array<double, 4>{20, 30, 40, 50}));
    const auto lines = described(result, snapshot);
    QCOMPARE(shown(lines.at("a")), QStringLiteral("10 d, 1 x, 1000, 5 1 1"));
    QCOMPARE(shown(lines.at("b")), QStringLiteral("20 d, 2 x, 2000, 5 1 1"));
    QCOMPARE(shown(lines.at("c")), QStringLiteral("30 d, 3 x, 3000, 4 2 2"));
    QCOMPARE(shown(lines.at("d")), QStringLiteral("40 d, 4 x, 4000, 3 3 3"));
    QCOMPARE(shown(lines.at("e")), QStringLiteral("50 d, 5 x, 5000, 2 4 4"));
    QCOMPARE(shown(lines.at("f")), QStringLiteral("60 d, 6 x, 6000, 1 5 5"));
    QCOMPARE(result.withoutOrders, 1U);
    QCOMPARE(shown(isoDate(result.analysisDate)), QStringLiteral("2024-06-11"));
    QCOMPARE(result.groups[std::size_t(RfmGroup::CantLose)].customers, 1U);
    QCOMPARE(result.groups[std::size_t(RfmGroup::New)].money, 3000);
    const Bitmap members = membersOf(result, RfmGroup::New, snapshot.customerCount());
    QCOMPARE(members.size(), 7U);
    QCOMPARE(members.count(), 2U);
    QVERIFY(members.test(0) && members.test(1));
}

void TestRfm::ordersTakePartOrNot_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("windowDays"); // 0: all time
    QTest::addColumn<bool>("countedOnly");
    QTest::addColumn<QString>("line"); // empty: takes no part
    const QString day = QStringLiteral("2024-06-09T00:00:00Z"); // two days before now
    QTest::newRow("an order") << day << "" << 0 << true << "2 d, 1 x, 1000, 5 1 1";
    QTest::newRow("cancelled") << day << "iptal" << 0 << true << "";
    QTest::newRow("cancelled, all asked for") << day << "iptal" << 0 << false << "2 d, 1 x, 1000, 5 1 1";
    QTest::newRow("undated") << ""
                             << "" << 0 << true << "";
    QTest::newRow("now") << "2024-06-11T00:00:00Z"
                         << "" << 1 << true << "0 d, 1 x, 1000, 5 1 1";
    QTest::newRow("after now") << "2024-06-11T00:00:01Z"
                               << "" << 0 << true << "";
    QTest::newRow("recency is rounded down") << "2024-06-09T00:00:01Z"
                                             << "" << 0 << true << "1 d, 1 x, 1000, 5 1 1";
    QTest::newRow("milliseconds") << "2024-06-09T00:00:00.001Z"
                                  << "" << 2 << true << "1 d, 1 x, 1000, 5 1 1";
    QTest::newRow("the window's beginning is outside") << day << "" << 2 << true << "";
    QTest::newRow("a second later is inside") << "2024-06-09T00:00:01Z"
                                              << "" << 2 << true << "1 d, 1 x, 1000, 5 1 1";
    QTest::newRow("long before 1970") << "1950-01-01T00:00:00Z"
                                      << "" << 0 << true << "27190 d, 1 x, 1000, 5 1 1";
}

void TestRfm::ordersTakePartOrNot()
{
    QFETCH(QString, at);
    QFETCH(QString, status);
    QFETCH(int, windowDays);
    QFETCH(bool, countedOnly);
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"a"}}};
    source.orders = {{"customer", "order.at", "order.status", "order.total"},
                     {{"a", test::utf8(at), test::utf8(status), "10"}, {"", "2024-06-10T00:00:00Z", "", "99"}}};
    const Snapshot snapshot = test::buildSnapshot(source);
    RfmMethod method;
    method.countedOnly = countedOnly;
    if (windowDays > 0)
        method.windowDays = windowDays;
    const auto lines = described(scored(snapshot, contextAt("2024-06-11T00:00:00Z"), method), snapshot);
    QTEST(lines.empty() ? QString() : shown(lines.at("a")), "line");
}

void TestRfm::randomShopsAgreeWithThePlainWay_data()
{
    QTest::addColumn<int>("windowDays"); // 0: all time
    QTest::newRow("all time") << 0;
    QTest::newRow("90 days") << 90;
    QTest::newRow("365 days") << 365;
}

void TestRfm::randomShopsAgreeWithThePlainWay()
{
    QFETCH(int, windowDays);
    std::mt19937 random(static_cast<unsigned>(windowDays) + 1);
    const rules::Context context = contextAt("2024-06-01T00:00:00Z");
    for (int round = 0; round < 40; ++round) {
        const SnapshotSource source = randomShop(1 + static_cast<int>(random() % 60), random);
        const Snapshot snapshot = test::buildSnapshot(source);
        RfmMethod method;
        if (windowDays > 0)
            method.windowDays = windowDays;
        const RfmResult result = scored(snapshot, context, method);
        const auto lines = described(result, snapshot);
        const auto plain = plainScores(source, context, method.windowDays);
        QCOMPARE(lines.size(), plain.size());
        for (const auto &[name, score] : plain) {
            const QString expected = QStringLiteral("%1 d, %2 x, %3, %4 %5 %6")
                                         .arg(score.recency)
                                         .arg(score.orders)
                                         .arg(score.money)
                                         .arg(score.r)
                                         .arg(score.f)
                                         .arg(score.m);
            QVERIFY(lines.contains(name));
            QCOMPARE(shown(lines.at(name)), expected);
        }
    }
}

void TestRfm::theOrderOfCustomersDoesNotMatter()
{
    std::mt19937 random(12);
    for (const Ties ties : {Ties::Together, Ties::First}) {
        for (int round = 0; round < 20; ++round) {
            SnapshotSource source = randomShop(50, random);
            RfmMethod method;
            method.ties = ties;
            const rules::Context context = contextAt("2024-06-01T00:00:00Z");
            const Snapshot before = test::buildSnapshot(source);
            const RfmResult first = scored(before, context, method);
            std::shuffle(source.customers.rows.begin(), source.customers.rows.end(), random);
            std::shuffle(source.orders.rows.begin(), source.orders.rows.end(), random);
            const Snapshot after = test::buildSnapshot(source);
            const RfmResult second = scored(after, context, method);
            QVERIFY(described(first, before) == described(second, after));
            QVERIFY(first.cutPoints.money == second.cutPoints.money);
        }
    }
}

void TestRfm::theUnitOfMoneyDoesNotMatter()
{
    std::mt19937 random(13);
    for (int round = 0; round < 20; ++round) {
        SnapshotSource source = randomShop(40, random);
        const rules::Context context = contextAt("2024-06-01T00:00:00Z");
        const Snapshot before = test::buildSnapshot(source);
        const RfmResult first = scored(before, context);
        for (auto &row : source.orders.rows) {
            if (!row[3].empty())
                row[3] = decimalText({parseDecimal(row[3])->units * 100, 2});
        }
        const Snapshot after = test::buildSnapshot(source);
        const RfmResult second = scored(after, context);
        QVERIFY(described(first, before, false) == described(second, after, false));
        for (std::size_t edge = 0; edge < 4; ++edge)
            QVERIFY(std::abs(first.cutPoints.money[edge] * 100 - second.cutPoints.money[edge]) < 1e-6);
    }
}

void TestRfm::tiesTogetherGetEqualScores()
{
    std::mt19937 random(14);
    const Snapshot snapshot = test::buildSnapshot(randomShop(300, random));
    const RfmResult result = scored(snapshot, contextAt("2024-06-01T00:00:00Z"));
    std::map<std::uint32_t, int> scoreOfCount;
    for (const RfmScore &score : result.scores)
        QCOMPARE(scoreOfCount.emplace(score.orders, score.f).first->second, int{score.f});
    QVERIFY(scoreOfCount.size() >= 4);
}

void TestRfm::tiesFirstFillQuintilesByNumber_data()
{
    QTest::addColumn<QStringList>("ids"); // ten customers with one order each, as they stand in the file
    QTest::addColumn<QString>("scores"); // F of each of them
    const QStringList mixed{QStringLiteral("10"), QStringLiteral("9"), QStringLiteral("8"), QStringLiteral("7"),
                            QStringLiteral("6"),  QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                            QStringLiteral("2"),  QStringLiteral("1")};
    QTest::newRow("by number") << mixed << "5 5 4 4 3 3 2 2 1 1";
    QStringList padded = mixed;
    padded[0] = QStringLiteral("0000000010");
    padded[9] = QStringLiteral("1.0");
    QTest::newRow("leading zeros and a spreadsheet's decimals") << padded << "5 5 4 4 3 3 2 2 1 1";
    QStringList bytes = mixed;
    bytes[9] = QStringLiteral("x1");
    QTest::newRow("byte by byte if one is no number") << bytes << "1 5 4 4 3 3 2 2 1 5";
    QStringList large = mixed;
    large[0] = QStringLiteral("99999999999999999999999");
    large[1] = QStringLiteral("100000000000000000000000");
    QTest::newRow("numbers of any length") << large << "5 5 4 4 3 3 2 2 1 1";
}

void TestRfm::tiesFirstFillQuintilesByNumber()
{
    QFETCH(QStringList, ids);
    SnapshotSource source;
    source.customers.columns = {"customer.external_id"};
    source.orders.columns = {"customer", "order.at"};
    for (const QString &id : ids) {
        source.customers.rows.push_back({test::utf8(id)});
        source.orders.rows.push_back({test::utf8(id), "2024-05-01T00:00:00Z"});
    }
    RfmMethod method;
    method.ties = Ties::First;
    const RfmResult result = scored(test::buildSnapshot(source), contextAt("2024-06-01T00:00:00Z"), method);
    QStringList scores;
    for (const RfmScore &score : result.scores)
        scores += QString::number(score.f);
    QTEST(scores.join(QLatin1Char(' ')), "scores");
    QVERIFY(result.cutPoints.frequency == (std::array<double, 4>{2.8, 4.6, 6.4, 8.2})); // of the rank
}

void TestRfm::gridAndGroupsAddUp()
{
    std::mt19937 random(15);
    const Snapshot snapshot = test::buildSnapshot(randomShop(200, random));
    const RfmResult result = scored(snapshot, contextAt("2024-06-01T00:00:00Z"));
    RfmCell all, grid, groups;
    const auto add = [](RfmCell &sum, const RfmCell &cell) {
        sum.customers += cell.customers;
        sum.orders += cell.orders;
        sum.money += cell.money;
    };
    for (const RfmScore &score : result.scores)
        add(all, {1, score.orders, score.money});
    for (const auto &row : result.grid) {
        for (const RfmCell &cell : row)
            add(grid, cell);
    }
    Bitmap members(snapshot.customerCount());
    for (std::size_t i = 0; i < rfmGroupCount; ++i) {
        add(groups, result.groups[i]);
        const Bitmap group = membersOf(result, static_cast<RfmGroup>(i), snapshot.customerCount());
        QCOMPARE(group.count(), result.groups[i].customers);
        QCOMPARE(columns::countOfBoth(members, group), 0U);
        members |= group;
    }
    QCOMPARE(members.count(), result.scores.size());
    for (const RfmCell &sum : {grid, groups}) {
        QCOMPARE(sum.customers, all.customers);
        QCOMPARE(sum.orders, all.orders);
        QCOMPARE(sum.money, all.money);
    }
    QCOMPARE(result.scores.size() + result.withoutOrders, snapshot.customerCount());
}

void TestRfm::aPopulationIsScoredAmongItself()
{
    std::mt19937 random(16);
    SnapshotSource source = randomShop(80, random);
    const Snapshot all = test::buildSnapshot(source);
    Bitmap population(80);
    test::TextTable kept{source.customers.columns, {}};
    for (std::size_t row = 0; row < 80; row += 3) {
        population.set(row);
        kept.rows.push_back(source.customers.rows[row]);
    }
    source.customers = kept;
    const Snapshot alone = test::buildSnapshot(source);
    const rules::Context context = contextAt("2024-06-01T00:00:00Z");
    const RfmResult among = scored(all, context, {}, &population);
    QVERIFY(described(among, all) == described(scored(alone, context), alone));
    QCOMPARE(among.scores.size() + among.withoutOrders, population.count());
}

void TestRfm::nobodyWithOrdersGivesAnEmptyResult()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id"}, {{"a"}, {"b"}}};
    const RfmResult result = scored(test::buildSnapshot(source), contextAt("2024-06-01T00:00:00Z"));
    QVERIFY(result.scores.empty());
    QCOMPARE(result.withoutOrders, 2U);
    QCOMPARE(result.cutPoints.money[3], 0.0);
    const RfmResult nothing = scored(test::buildSnapshot({}), contextAt("2024-06-01T00:00:00Z"));
    QCOMPARE(nothing.withoutOrders, 0U);
}

void TestRfm::impossibleWindowsAndCancellingAreErrors()
{
    std::mt19937 random(17);
    const Snapshot snapshot = test::buildSnapshot(randomShop(5, random));
    const rules::Context context = contextAt("2024-06-01T00:00:00Z");
    Progress progress;
    RfmMethod method;
    method.windowDays = 0;
    QVERIFY(rfm(snapshot, context, method, nullptr, progress).error() == (Error{"rfm.window", {"0"}}));
    method.windowDays = std::numeric_limits<int>::max();
    QVERIFY(rfm(snapshot, context, method, nullptr, progress));
    progress.cancel();
    QVERIFY(rfm(snapshot, context, {}, nullptr, progress).error().code == cancelledCode);
}

QTEST_GUILESS_MAIN(TestRfm)
#include "tst_rfm.moc"

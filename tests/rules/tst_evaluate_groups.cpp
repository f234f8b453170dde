// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluate.h"
#include "rules/lots.h"

#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace dilim;
using namespace dilim::test;
using rules::Limit;
using rules::Match;
using rules::Node;
using rules::Rule;

namespace {

using Segments = std::map<std::string, Rule>;

Result<rules::Evaluation> evaluation(const Rule &rule, const Segments &segments = {})
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Progress progress;
    return rules::evaluate(rule, snapshot, smallShopDay(), progress, libraryOf(segments));
}

/// "1 3" for the first and the third customer, "-" for nobody.
std::string members(const Rule &rule, const Segments &segments = {})
{
    const auto answer = evaluation(rule, segments);
    if (!answer)
        return answer.error().code;
    std::string text;
    answer->members.forEach([&](std::size_t row) { text += (text.empty() ? "" : " ") + std::to_string(row + 1); });
    return text.empty() ? "-" : text;
}

/// A line each: id, count, left, adds, removes.
std::string countsText(const Rule &rule)
{
    const auto answer = evaluation(rule);
    if (!answer)
        return answer.error().code;
    std::string text = std::to_string(answer->counts.count) + "\n";
    for (const rules::LineCount &counted : answer->counts.lines) {
        text += counted.id + ": " + std::to_string(counted.count) + ", left " + std::to_string(counted.left) + ", +"
            + std::to_string(counted.adds) + ", -" + std::to_string(counted.removes) + "\n";
    }
    return text;
}

/// Points of 0 or more: 1 4 5. Income of 100 or more: 1 2 5. Consent: 1 4.
std::vector<Node> threeLines()
{
    return {fieldLine("c1", "customer.loyalty_points", "at_least", {Decimal{0, 0}}),
            fieldLine("c2", "customer.income", "at_least", {Decimal{100, 0}}),
            fieldLine("c3", "customer.consent_email", "is_yes")};
}

Rule inCity(const char *city)
{
    return ruleOf({fieldLine("c1", "customer.city", "is", {std::string(city)})});
}

Rule limitedTo(Rule rule, Limit limit)
{
    rule.limit = std::move(limit);
    return rule;
}

/// The customers (from 1) by the lots that their numbers draw.
std::vector<int> byLot(std::vector<int> customers)
{
    const auto lot = [](int customer) { return rules::lotOf("id:C" + std::to_string(customer)); };
    std::sort(customers.begin(), customers.end(), [&](int a, int b) { return lot(a) < lot(b); });
    return customers;
}

std::string text(std::vector<int> customers)
{
    std::sort(customers.begin(), customers.end());
    std::string result;
    for (const int customer : customers)
        result += (result.empty() ? "" : " ") + std::to_string(customer);
    return result;
}

} // namespace

class TestEvaluateGroups : public QObject
{
    Q_OBJECT

private slots:
    void quantifiedGroupsCountTheirLines_data();
    void quantifiedGroupsCountTheirLines();
    void linesSayWhomTheyBringOrTakeAway_data();
    void linesSayWhomTheyBringOrTakeAway();
    void atLeastOneIsAnyOfAndAtMostNoneIsNoneOf();
    void switchedOffLinesAreNotCounted();
    void groupsInQuantifiedGroupsWorkOnThoseWhoReachThem();
    void limitsTakeTheGreatestOrLeast_data();
    void limitsTakeTheGreatestOrLeast();
    void equalsAndTheUnknownStandByTheirLots();
    void theLimitIsNotSeenInTheLines();
    void membershipsLookThroughOtherSegments();
    void aSegmentsOwnLimitHolds();
    void sharesAndMembershipsAreNeverUnknown();
    void sharesOfOneSeedAreStable();
};

void TestEvaluateGroups::quantifiedGroupsCountTheirLines_data()
{
    QTest::addColumn<int>("match");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Match match, int number, const char *expected) {
        QTest::newRow(name) << static_cast<int>(match) << number << QString::fromLatin1(expected);
    };
    row("at least 0", Match::AtLeast, 0, "1 2 3 4 5");
    row("at least 1", Match::AtLeast, 1, "1 2 4 5");
    row("at least 2", Match::AtLeast, 2, "1 4 5");
    row("at least 3", Match::AtLeast, 3, "1");
    row("at least 4 of 3", Match::AtLeast, 4, "-");
    row("at most 0", Match::AtMost, 0, "3");
    row("at most 1", Match::AtMost, 1, "2 3");
    row("at most 2", Match::AtMost, 2, "2 3 4 5");
    row("at most 3", Match::AtMost, 3, "1 2 3 4 5");
    row("at most a thousand million", Match::AtMost, 1'000'000'000, "1 2 3 4 5");
    row("exactly 0", Match::Exactly, 0, "3");
    row("exactly 1", Match::Exactly, 1, "2");
    row("exactly 2", Match::Exactly, 2, "4 5");
    row("exactly 3", Match::Exactly, 3, "1");
    row("exactly 4 of 3", Match::Exactly, 4, "-");
}

void TestEvaluateGroups::quantifiedGroupsCountTheirLines()
{
    QFETCH(int, match);
    QFETCH(int, number);
    QFETCH(QString, expected);
    QCOMPARE(shown(members(ruleOf(static_cast<Match>(match), threeLines(), number))), expected);
}

void TestEvaluateGroups::linesSayWhomTheyBringOrTakeAway_data()
{
    QTest::addColumn<int>("match");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Match match, int number, const char *expected) {
        QTest::newRow(name) << static_cast<int>(match) << number << QString::fromLatin1(expected);
    };
    row("at least 2", Match::AtLeast, 2,
        "3\ng1: 3, left 3, +0, -2\nc1: 3, left 0, +0, -0\nc2: 3, left 2, +2, -0\nc3: 2, left 3, +1, -0\n");
    row("at least 0 has everybody before its first line", Match::AtLeast, 0,
        "5\ng1: 5, left 5, +0, -0\nc1: 3, left 5, +0, -0\nc2: 3, left 5, +0, -0\nc3: 2, left 5, +0, -0\n");
    row("at most 1", Match::AtMost, 1,
        "2\ng1: 2, left 2, +0, -3\nc1: 3, left 5, +0, -0\nc2: 3, left 3, +0, -2\nc3: 2, left 2, +0, -1\n");
    row("exactly 2", Match::Exactly, 2,
        "2\ng1: 2, left 2, +0, -3\nc1: 3, left 5, +0, -0\nc2: 3, left 5, +0, -0\nc3: 2, left 4, +0, -1\n");
}

void TestEvaluateGroups::linesSayWhomTheyBringOrTakeAway()
{
    QFETCH(int, match);
    QFETCH(int, number);
    QFETCH(QString, expected);
    QCOMPARE(shown(countsText(ruleOf(static_cast<Match>(match), threeLines(), number))), expected);
}

void TestEvaluateGroups::atLeastOneIsAnyOfAndAtMostNoneIsNoneOf()
{
    QCOMPARE(shown(countsText(ruleOf(Match::AtLeast, threeLines(), 1))),
             shown(countsText(ruleOf(Match::Any, threeLines()))));
    const auto atMost = evaluation(ruleOf(Match::AtMost, threeLines(), 0));
    const auto none = evaluation(ruleOf(Match::None, threeLines()));
    QVERIFY(atMost && none);
    QVERIFY(atMost->members == none->members);
    for (std::size_t line = 1; line < 4; ++line) {
        QCOMPARE(atMost->counts.lines[line].left, none->counts.lines[line].left);
        QCOMPARE(atMost->counts.lines[line].removes, none->counts.lines[line].removes);
    }
    QCOMPARE(atMost->counts.lines[0].count, std::uint64_t{1});
    QCOMPARE(none->counts.lines[0].count, std::uint64_t{4});
}

void TestEvaluateGroups::switchedOffLinesAreNotCounted()
{
    std::vector<Node> lines = threeLines();
    std::get<rules::Condition>(lines[0]).enabled = false;
    QCOMPARE(shown(members(ruleOf(Match::Exactly, lines, 1))), QStringLiteral("2 4 5"));
    QCOMPARE(shown(members(ruleOf(Match::AtLeast, lines, 3))), QStringLiteral("-"));
    QCOMPARE(shown(members(ruleOf(Match::AtMost, {}, 0))), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(shown(members(ruleOf(Match::AtLeast, {}, 1))), QStringLiteral("-"));
}

void TestEvaluateGroups::groupsInQuantifiedGroupsWorkOnThoseWhoReachThem()
{
    const Node income = fieldLine("c1", "customer.income", "at_least", {Decimal{100, 0}}); // 1 2 5
    const Node inner = groupOf("g2", Match::All, {fieldLine("c2", "customer.consent_email", "is_yes")}); // 1 4
    // At most 0: the first line takes 1, 2 and 5 away, so that the group meets 3 and 4.
    QCOMPARE(shown(countsText(ruleOf(Match::AtMost, {income, inner}, 0))),
             QStringLiteral("1\ng1: 1, left 1, +0, -4\nc1: 3, left 2, +0, -3\ng2: 2, left 1, +0, -1\n"
                            "c2: 2, left 1, +0, -1\n"));
    // At least 2: the group meets everybody.
    QCOMPARE(shown(countsText(ruleOf(Match::AtLeast, {income, inner}, 2))),
             QStringLiteral("1\ng1: 1, left 1, +0, -4\nc1: 3, left 0, +0, -0\ng2: 2, left 1, +1, -0\n"
                            "c2: 2, left 2, +0, -3\n"));
}

void TestEvaluateGroups::limitsTakeTheGreatestOrLeast_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("greatestFirst");
    QTest::addColumn<QString>("expected");
    QTest::newRow("most points") << 2 << "customer.loyalty_points" << true << "1 5";
    QTest::newRow("fewest points") << 2 << "customer.loyalty_points" << false << "2 4";
    QTest::newRow("newest") << 3 << "customer.created_at" << true << "1 4 5";
    QTest::newRow("oldest day") << 1 << "customer.birth_date" << false << "4";
    QTest::newRow("the unknown last, greatest first") << 4 << "customer.birth_date" << true << "1 2 4 5";
    QTest::newRow("the unknown last, least first") << 4 << "customer.birth_date" << false << "1 2 4 5";
    QTest::newRow("as many as there are") << 5 << "customer.income" << true << "1 2 3 4 5";
    QTest::newRow("more than there are") << 6 << "customer.income" << false << "1 2 3 4 5";
}

void TestEvaluateGroups::limitsTakeTheGreatestOrLeast()
{
    QFETCH(int, customers);
    QFETCH(QString, by);
    QFETCH(bool, greatestFirst);
    QFETCH(QString, expected);
    const Limit limit{static_cast<std::uint32_t>(customers), by.toStdString(), greatestFirst};
    QCOMPARE(shown(members(limitedTo(ruleOf({}), limit))), expected);
}

void TestEvaluateGroups::equalsAndTheUnknownStandByTheirLots()
{
    // The first two have equal incomes.
    const int firstOfEquals = byLot({1, 2}).front();
    QCOMPARE(shown(members(limitedTo(ruleOf({}), {2, "customer.income", true}))), shown(text({5, firstOfEquals})));
    QCOMPARE(shown(members(limitedTo(ruleOf({}), {2, "customer.income", false}))), shown(text({4, firstOfEquals})));
    std::vector<int> everybody = byLot({1, 2, 3, 4, 5});
    everybody.resize(3);
    QCOMPARE(shown(members(limitedTo(ruleOf({}), {3, {}, true}))), shown(text(everybody)));
    QCOMPARE(shown(members(limitedTo(ruleOf({}), {3, {}, false}))), shown(text(everybody)));
    // No import fills this field.
    QCOMPARE(shown(members(limitedTo(ruleOf({}), {3, "customer.updated_at", true}))), shown(text(everybody)));
}

void TestEvaluateGroups::theLimitIsNotSeenInTheLines()
{
    const Rule rule = limitedTo(ruleOf(threeLines()), {1, {}, true});
    const Rule anyRule = limitedTo(ruleOf(Match::Any, threeLines()), {1, {}, true});
    QCOMPARE(shown(countsText(rule)), shown(countsText(ruleOf(threeLines()))));
    const std::string unlimited = countsText(ruleOf(Match::Any, threeLines()));
    QCOMPARE(shown(countsText(anyRule)), shown("1" + unlimited.substr(1)));
}

void TestEvaluateGroups::membershipsLookThroughOtherSegments()
{
    const Segments segments{
        {"Capital", inCity("Ankara")},
        {"Coast", inCity("İstanbul")},
        {"Both", ruleOf(Match::Any, {memberLine("c1", "Capital"), memberLine("c2", "Coast")})},
        {"Consenting", ruleOf({memberLine("c1", "Both"), fieldLine("c2", "customer.consent_email", "is_yes")})},
    };
    QCOMPARE(shown(members(ruleOf({memberLine("c1", "Both")}), segments)), QStringLiteral("1 2 4"));
    QCOMPARE(shown(members(ruleOf({memberLine("c1", "Consenting"), memberLine("c2", "Both")}), segments)),
             QStringLiteral("1 4"));
    QCOMPARE(
        shown(members(ruleOf({memberLine("c1", "Both"), line("c2", rules::Membership{"Capital"}, "is_no")}), segments)),
        QStringLiteral("1 2"));
    QCOMPARE(shown(members(ruleOf(Match::Exactly, {memberLine("c1", "Both"), memberLine("c2", "Coast")}, 1), segments)),
             QStringLiteral("4"));
}

void TestEvaluateGroups::aSegmentsOwnLimitHolds()
{
    const Segments segments{{"Top", limitedTo(ruleOf({}), {2, "customer.loyalty_points", true})}};
    QCOMPARE(shown(members(ruleOf({memberLine("c1", "Top")}), segments)), QStringLiteral("1 5"));
    QCOMPARE(shown(members(limitedTo(ruleOf({memberLine("c1", "Top")}), {1, "customer.income", true}), segments)),
             QStringLiteral("5"));
    QCOMPARE(shown(members(ruleOf({line("c1", rules::Membership{"Top"}, "is_no")}), segments)),
             QStringLiteral("2 3 4"));
}

void TestEvaluateGroups::sharesAndMembershipsAreNeverUnknown()
{
    const Segments segments{{"Nobody", ruleOf(Match::Any, {})}};
    const rules::Subject nobody = rules::Membership{"Nobody"};
    const rules::Subject none = rules::RandomShare{{0, 0}, "x"};
    const rules::Subject all = rules::RandomShare{{100, 0}, "x"};
    for (const auto &[op, expected] :
         {std::pair{"is_yes", "-"}, {"is_no", "1 2 3 4 5"}, {"has_value", "1 2 3 4 5"}, {"has_no_value", "-"}}) {
        QCOMPARE(shown(members(ruleOf({line("c1", nobody, op)}), segments)), shown(expected));
        QCOMPARE(shown(members(ruleOf({line("c1", none, op)}))), shown(expected));
    }
    QCOMPARE(shown(members(ruleOf({line("c1", all, "is_yes")}))), QStringLiteral("1 2 3 4 5"));
    QCOMPARE(shown(members(ruleOf({line("c1", all, "is_no")}))), QStringLiteral("-"));
}

// The customers whom the stated hash takes, whoever else is there.
void TestEvaluateGroups::sharesOfOneSeedAreStable()
{
    const rules::Share half = rules::shareOf({50, 0}, "spring");
    std::vector<int> expected;
    for (int customer = 1; customer <= 5; ++customer) {
        if (half.takes(rules::lotOf("id:C" + std::to_string(customer))))
            expected.push_back(customer);
    }
    const Rule rule = ruleOf({line("c1", rules::RandomShare{{50, 0}, "spring"}, "is_yes")});
    QVERIFY(!expected.empty() && expected.size() < 5);
    QCOMPARE(shown(members(rule)), shown(text(expected)));
    SnapshotSource fewer = smallShop();
    fewer.customers.rows.erase(fewer.customers.rows.begin());
    const columns::Snapshot snapshot = buildSnapshot(fewer);
    Progress progress;
    const auto answer = rules::evaluate(rule, snapshot, smallShopDay(), progress);
    QVERIFY(answer);
    for (int customer = 2; customer <= 5; ++customer) {
        QCOMPARE(answer->members.test(static_cast<std::size_t>(customer - 2)),
                 std::find(expected.begin(), expected.end(), customer) != expected.end());
    }
}

QTEST_GUILESS_MAIN(TestEvaluateGroups)
#include "tst_evaluate_groups.moc"

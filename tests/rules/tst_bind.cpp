// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"

#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::Condition;
using rules::Group;
using rules::Match;
using rules::Value;

namespace {

using Segments = std::map<std::string, rules::Rule>;

/// "code: first, second", or "no error".
std::string errorOf(const rules::Rule &rule, const Segments &segments = {})
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto bound = rules::bind(rule, snapshot, smallShopDay(), libraryOf(segments));
    if (bound)
        return "no error";
    std::string text = bound.error().code;
    for (std::size_t i = 0; i < bound.error().arguments.size(); ++i)
        text += (i == 0 ? ": " : ", ") + bound.error().arguments[i];
    return text;
}

rules::Rule ruleWith(std::string field, std::string op, std::vector<Value> operands)
{
    rules::Rule rule;
    rule.root.children.emplace_back(
        Condition{"c1", rules::CustomerField{std::move(field)}, std::move(op), std::move(operands), {}, true});
    return rule;
}

} // namespace

class TestBind : public QObject
{
    Q_OBJECT

private slots:
    void errorsNameTheLineAndWhatIsWrong_data();
    void errorsNameTheLineAndWhatIsWrong();
    void valuesOfAnotherTypeAreRefused();
    void linesWithoutIdsGetThem();
    void twoLinesMayNotShareAnId();
    void groupsMayNotNestWithoutEnd();
    void linesStandInReadingOrderWithTheirChildren();
    void columnsInAnotherFormThanTheirTypeAreRefused();
    void numbersOfQuantifiedGroupsAreNotNegative();
    void sharesAreBetweenNothingAndAll();
    void onlyStandingIsPerCategory();
    void limitsNeedANumberAndAnOrder();
    void segmentsAreFoundByTheirNames();
    void segmentsInACircleAreRefusedByTheirNames();
    void errorsInsideASegmentAreThoseOfTheLineThatNamesIt();
    void segmentsStandBeforeThoseThatAskForThem();
    void longChainsOfSegmentsBind();
    void aPlaceIsAskedForUnderAllItsNames();
};

void TestBind::aPlaceIsAskedForUnderAllItsNames()
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto wordsOf = [&snapshot](const char *field, const char *op, const char *word) {
        const auto bound = rules::bind(ruleWith(field, op, {std::string(word)}), snapshot, smallShopDay(), {});
        QStringList words;
        if (!bound)
            return QStringList(QString::fromStdString(bound.error().code));
        const auto &condition = std::get<rules::BoundCondition>(bound->lines[1].content);
        for (const std::string &one : std::get<rules::MatchesWord>(condition.test.question).words)
            words.append(QString::fromStdString(one));
        return words;
    };
    const QStringList germany = wordsOf("customer.country", "is", "Almanya");
    for (const char *name : {"almanya", "almaniya", "de", "deu", "deutschland", "germany"})
        QVERIFY2(germany.contains(QLatin1String(name)), name);
    QVERIFY(!germany.contains(QStringLiteral("albania")));
    QCOMPARE(wordsOf("customer.country", "any_of", "DE"), germany);
    QCOMPARE(wordsOf("customer.country", "starts_with", "DE"), QStringList(QStringLiteral("de")));
    QCOMPARE(wordsOf("customer.city", "is", "DE"), QStringList(QStringLiteral("de")));
    QCOMPARE(wordsOf("customer.country", "is", "Narnia"), QStringList(QStringLiteral("narnia")));
    QVERIFY(wordsOf("customer.province", "is", "TR-35").contains(QStringLiteral("izmir")));
}

void TestBind::errorsNameTheLineAndWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("right", R"({"field": "customer.city", "op": "is", "values": ["Ankara"]})", "no error");
    row("known field without data", R"({"field": "customer.gender", "op": "is", "values": ["x"]})", "no error");
    row("unknown field", R"({"field": "customer.shoe_size", "op": "has_value"})",
        "rule.unknown_field: c1, customer.shoe_size");
    row("field of an order", R"({"field": "order.total", "op": "at_least", "values": [1]})",
        "rule.wrong_facts: c1, order.total, customers");
    row("operator of another type", R"({"field": "customer.city", "op": "at_least", "values": [1]})",
        "rule.operator_does_not_fit: c1, at_least, customer.city, category");
    row("too few values", R"({"field": "customer.city", "op": "is"})", "rule.operand_count: c1, is, 1, 0");
    row("too many values", R"({"field": "customer.city", "op": "is", "values": ["a", "b"]})",
        "rule.operand_count: c1, is, 1, 2");
    row("no value in a list", R"({"field": "customer.city", "op": "any_of", "values": []})",
        "rule.operand_count: c1, any_of, 1+, 0");
    row("one bound", R"({"field": "customer.income", "op": "between", "values": [1]})",
        "rule.operand_count: c1, between, 2, 1");
    row("a value too much", R"({"field": "customer.income", "op": "has_value", "values": [1]})",
        "rule.operand_count: c1, has_value, 0, 1");
    row("number for a date", R"({"field": "customer.birth_date", "op": "on", "values": [2024]})",
        "rule.operand_type: c1, on, date");
    row("moment for a date", R"({"field": "customer.birth_date", "op": "on", "values": ["2024-03-09T21:00:00Z"]})",
        "rule.operand_type: c1, on, date");
    row("date for a number", R"({"field": "customer.income", "op": "between", "values": [1, "2024-03-09"]})",
        "rule.operand_type: c1, between, money");
    row("date for days", R"({"field": "customer.birth_date", "op": "in_last_days", "values": ["2024-03-09"]})",
        "rule.operand_type: c1, in_last_days, date");
    row("word without letters", R"({"field": "customer.full_name", "op": "contains", "values": ["@"]})",
        "rule.operand_empty: c1, contains");
    row("empty identifier", R"({"field": "customer.postal_code", "op": "is", "values": [""]})",
        "rule.operand_empty: c1, is");
    row("signs in an identifier", R"({"field": "customer.postal_code", "op": "contains", "values": ["-"]})",
        "no error");
    row("no days", R"({"field": "customer.birth_date", "op": "in_last_days", "values": [0]})",
        "rule.days_out_of_range: c1, 0, 100000");
    row("half a day", R"({"field": "customer.birth_date", "op": "in_last_days", "values": [1.5]})",
        "rule.days_out_of_range: c1, 1.5, 100000");
    row("whole days with decimals", R"({"field": "customer.birth_date", "op": "in_last_days", "values": [7.0]})",
        "no error");
    row("too many days", R"({"field": "customer.created_at", "op": "in_last_days", "values": [100001]})",
        "rule.days_out_of_range: c1, 100001, 100000");
    row("numbers the wrong way round", R"({"field": "customer.income", "op": "between", "values": [2, 1.999]})",
        "rule.range_reversed: c1");
    row("days the wrong way round",
        R"({"field": "customer.created_at", "op": "not_between", "values": ["2024-03-02", "2024-03-01"]})",
        "rule.range_reversed: c1");
    row("window the wrong way round",
        R"({"facts": "orders", "measure": "count", "op": "has_value",
            "window": {"first": "2024-03-02", "last": "2024-03-01"}})",
        "rule.range_reversed: c1");
    row("sum of nothing", R"({"facts": "orders", "measure": "sum", "op": "has_value"})",
        "rule.measure_needs_field: c1, sum");
    row("count of a field", R"({"facts": "orders", "measure": "count", "of": "order.total", "op": "has_value"})",
        "rule.measure_takes_no_field: c1, count, order.total");
    row("sum of words", R"({"facts": "orders", "measure": "sum", "of": "order.coupon", "op": "has_value"})",
        "rule.measure_needs_number: c1, sum, order.coupon");
    row("sum of a line over orders", R"({"facts": "orders", "measure": "sum", "of": "line.total", "op": "has_value"})",
        "rule.wrong_facts: c1, line.total, orders");
    row("sum of an unknown field", R"({"facts": "orders", "measure": "sum", "of": "order.tip", "op": "has_value"})",
        "rule.unknown_field: c1, order.tip");
    row("orders of events", R"({"facts": "events", "measure": "count_orders", "op": "has_value"})",
        "rule.measure_does_not_fit: c1, count_orders, events");
    row("number compared with a day", R"({"facts": "orders", "measure": "last", "op": "at_least", "values": [3]})",
        "rule.operator_does_not_fit: c1, at_least, last, moment");
    row("filter on a customer",
        R"({"facts": "orders", "measure": "count", "op": "has_value",
            "where": [{"field": "customer.city", "op": "is", "values": ["Ankara"]}]})",
        "rule.wrong_facts: c1, customer.city, orders");
    row("filter on an event",
        R"({"facts": "lines", "measure": "count", "op": "has_value",
            "where": [{"field": "event.type", "op": "is", "values": ["view"]}]})",
        "rule.wrong_facts: c1, event.type, lines");
    row("filter of events on an order",
        R"({"facts": "events", "measure": "count", "op": "has_value",
            "where": [{"field": "order.coupon", "op": "is", "values": ["x"]}]})",
        "rule.wrong_facts: c1, order.coupon, events");
    row("filter that does not fit",
        R"({"facts": "lines", "measure": "count", "op": "has_value",
            "where": [{"field": "line.price", "op": "contains", "values": ["1"]}]})",
        "rule.operator_does_not_fit: c1, contains, line.price, money");
    row("wrong line inside a group",
        R"({"field": "customer.city", "op": "has_value"}, {"match": "any", "children": [
            {"id": "mine", "field": "customer.shoe_size", "op": "has_value"}]})",
        "rule.unknown_field: mine, customer.shoe_size");
}

void TestBind::errorsNameTheLineAndWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(shown(errorOf(ruleOfLines(utf8(line)))), expected);
}

// What a rule file cannot say, a rule made by hand can.
void TestBind::valuesOfAnotherTypeAreRefused()
{
    QCOMPARE(shown(errorOf(ruleWith("customer.city", "is", {Decimal{5, 0}}))),
             QStringLiteral("rule.operand_type: c1, is, category"));
    QCOMPARE(shown(errorOf(ruleWith("customer.created_at", "on", {std::string("2024-03-10")}))),
             QStringLiteral("rule.operand_type: c1, on, moment"));
    QCOMPARE(shown(errorOf(ruleWith("customer.income", "at_least", {std::string("10")}))),
             QStringLiteral("rule.operand_type: c1, at_least, money"));
    QCOMPARE(shown(errorOf(ruleWith("customer.income", "is_about", {}))),
             QStringLiteral("rule.unknown_operator: c1, is_about"));
}

void TestBind::linesWithoutIdsGetThem()
{
    rules::Rule rule = ruleWith("customer.city", "has_value", {});
    std::get<Condition>(rule.root.children.front()).id.clear();
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto bound = rules::bind(rule, snapshot, smallShopDay());
    QVERIFY(bound);
    QCOMPARE(shown(bound->lines[0].id), QStringLiteral("g1"));
    QCOMPARE(shown(bound->lines[1].id), QStringLiteral("c1"));
}

void TestBind::twoLinesMayNotShareAnId()
{
    rules::Rule rule = ruleWith("customer.city", "has_value", {});
    rule.root.id = "c1";
    QCOMPARE(shown(errorOf(rule)), QStringLiteral("rule.duplicate_id: c1"));
}

void TestBind::groupsMayNotNestWithoutEnd()
{
    const auto nested = [](std::size_t depth) {
        Group inner;
        for (std::size_t i = 1; i < depth; ++i) {
            Group outer;
            outer.children.emplace_back(std::move(inner));
            inner = std::move(outer);
        }
        return rules::Rule{std::move(inner)};
    };
    QCOMPARE(shown(errorOf(nested(rules::maxGroupDepth))), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(nested(rules::maxGroupDepth + 1))), QStringLiteral("rule.too_deep: g29, 28"));
}

void TestBind::linesStandInReadingOrderWithTheirChildren()
{
    const rules::Rule rule = ruleOfLines(R"(
        {"field": "customer.city", "op": "has_value"},
        {"match": "any", "children": [
            {"field": "customer.city", "op": "has_value", "enabled": false},
            {"field": "customer.income", "op": "has_value"}]},
        {"field": "customer.gender", "op": "has_value"})");
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto bound = rules::bind(rule, snapshot, smallShopDay());
    QVERIFY(bound);
    std::string ids;
    for (const rules::BoundLine &line : bound->lines)
        ids += line.id + (line.active ? " " : "(off) ");
    QCOMPARE(shown(ids), QStringLiteral("g1 c1 g2 c2(off) c3 c4 "));
    QCOMPARE(std::get<rules::BoundGroup>(bound->lines[0].content).children, (std::vector<std::size_t>{1, 2, 5}));
    QCOMPARE(std::get<rules::BoundGroup>(bound->lines[2].content).children, (std::vector<std::size_t>{4}));
    const auto columnOf = [&](std::size_t line) {
        const auto &condition = std::get<rules::BoundCondition>(bound->lines[line].content);
        return std::get<rules::BoundField>(condition.subject).column;
    };
    QVERIFY(columnOf(1));
    QVERIFY(!columnOf(5));
}

void TestBind::columnsInAnotherFormThanTheirTypeAreRefused()
{
    columns::Snapshot snapshot = buildSnapshot(smallShop());
    snapshot.customers.columns.at("customer.income") = columns::TextColumn{};
    const rules::Rule rule = ruleWith("customer.income", "at_least", {Decimal{1, 0}});
    const auto bound = rules::bind(rule, snapshot, smallShopDay());
    QVERIFY(!bound);
    QCOMPARE(shown(bound.error().code), QStringLiteral("rule.column_kind"));
}

void TestBind::numbersOfQuantifiedGroupsAreNotNegative()
{
    for (const Match match : {Match::AtLeast, Match::AtMost, Match::Exactly}) {
        QCOMPARE(shown(errorOf(ruleOf(match, {}, -1))), QStringLiteral("rule.match_number: g1, -1"));
        QCOMPARE(shown(errorOf(ruleOf(match, {}, 0))), QStringLiteral("no error"));
    }
    QCOMPARE(shown(errorOf(ruleOf(Match::All, {}, -1))), QStringLiteral("no error"));
}

void TestBind::sharesAreBetweenNothingAndAll()
{
    const auto share = [](Decimal percent) {
        return errorOf(ruleOf({line("c1", rules::RandomShare{percent, "x"}, "is_yes")}));
    };
    QCOMPARE(shown(share({-1, 1})), QStringLiteral("rule.number_out_of_range: c1, is_yes, -0.1, 0, 100"));
    QCOMPARE(shown(share({100'001, 3})), QStringLiteral("rule.number_out_of_range: c1, is_yes, 100.001, 0, 100"));
    QCOMPARE(shown(share({1000, 1})), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(ruleOf({line("c1", rules::RandomShare{{5, 0}, {}}, "at_least", {Decimal{1, 0}})}))),
             QStringLiteral("rule.operator_does_not_fit: c1, at_least, share, yes_no"));
}

void TestBind::onlyStandingIsPerCategory()
{
    const auto per = [](const char *op, const char *field) {
        return errorOf(ruleOf({line("c1", rules::CustomerField{"customer.income"}, op, {Decimal{1, 0}}, field)}));
    };
    QCOMPARE(shown(per("in_top", "customer.city")), QStringLiteral("no error"));
    QCOMPARE(shown(per("in_top", "customer.gender")), QStringLiteral("no error"));
    QCOMPARE(shown(per("at_least", "customer.city")), QStringLiteral("rule.per_needs_standing: c1, at_least"));
    QCOMPARE(shown(per("in_top", "customer.full_name")),
             QStringLiteral("rule.per_needs_category: c1, customer.full_name"));
    QCOMPARE(shown(per("in_top", "order.status")), QStringLiteral("rule.per_needs_category: c1, order.status"));
    QCOMPARE(shown(per("in_top", "customer.shoe_size")), QStringLiteral("rule.unknown_field: c1, customer.shoe_size"));
}

void TestBind::limitsNeedANumberAndAnOrder()
{
    const auto limited = [](std::uint32_t customers, const char *by) {
        rules::Rule rule = ruleOf({});
        rule.limit = rules::Limit{customers, by, true};
        return errorOf(rule);
    };
    QCOMPARE(shown(limited(1, "")), QStringLiteral("no error"));
    for (const char *field :
         {"customer.income", "customer.loyalty_points", "customer.birth_date", "customer.created_at"})
        QCOMPARE(shown(limited(1, field)), QStringLiteral("no error"));
    QCOMPARE(shown(limited(0, "customer.income")), QStringLiteral("rule.bad_limit: 0"));
    for (const char *field : {"customer.city", "customer.consent_email", "order.total", "customer.shoe_size"})
        QCOMPARE(shown(limited(1, field)), shown(std::string("rule.bad_limit: ") + field));
}

void TestBind::segmentsAreFoundByTheirNames()
{
    const Segments segments{{"A", ruleOf({})}};
    QCOMPARE(shown(errorOf(ruleOf({memberLine("c1", "A")}), segments)), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(ruleOf({memberLine("c1", "B")}), segments)), QStringLiteral("rule.unknown_segment: c1, B"));
    QCOMPARE(shown(errorOf(ruleOf({line("c1", rules::Membership{"A"}, "has_any", {std::string("x")})}), segments)),
             QStringLiteral("rule.operator_does_not_fit: c1, has_any, segment, yes_no"));
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    QVERIFY(!rules::bind(ruleOf({memberLine("c1", "A")}), snapshot, smallShopDay()));
    // A line that is switched off asks for nothing.
    rules::Condition off = memberLine("c1", "B");
    off.enabled = false;
    QCOMPARE(shown(errorOf(ruleOf({off}))), QStringLiteral("no error"));
}

void TestBind::segmentsInACircleAreRefusedByTheirNames()
{
    const Segments segments{{"A", ruleOf({memberLine("c1", "B")})},
                            {"B", ruleOf({memberLine("c1", "C"), memberLine("c2", "D")})},
                            {"C", ruleOf({})},
                            {"D", ruleOf({memberLine("c1", "B")})},
                            {"Self", ruleOf({memberLine("c1", "Self")})}};
    QCOMPARE(shown(errorOf(ruleOf({memberLine("x", "C"), memberLine("y", "A")}), segments)),
             QStringLiteral("rule.segment_cycle: y, B > D > B"));
    QCOMPARE(shown(errorOf(ruleOf({memberLine("x", "Self")}), segments)),
             QStringLiteral("rule.segment_cycle: x, Self > Self"));
}

void TestBind::errorsInsideASegmentAreThoseOfTheLineThatNamesIt()
{
    Segments segments{{"Outer", ruleOf({memberLine("c1", "Inner")})},
                      {"Inner", ruleOf({fieldLine("inside", "customer.shoe_size", "has_value")})},
                      {"Limited", ruleOf({})},
                      {"Asking", ruleOf({memberLine("c1", "Nowhere")})}};
    segments["Limited"].limit = rules::Limit{0, {}, true};
    QCOMPARE(shown(errorOf(ruleOf({memberLine("mine", "Outer")}), segments)),
             QStringLiteral("rule.unknown_field: mine, customer.shoe_size"));
    QCOMPARE(shown(errorOf(ruleOf({memberLine("mine", "Limited")}), segments)),
             QStringLiteral("rule.bad_limit: 0, mine"));
    QCOMPARE(shown(errorOf(ruleOf({memberLine("mine", "Asking")}), segments)),
             QStringLiteral("rule.unknown_segment: mine, Nowhere"));
}

void TestBind::segmentsStandBeforeThoseThatAskForThem()
{
    const Segments segments{{"A", ruleOf({memberLine("c1", "B"), memberLine("c2", "C")})},
                            {"B", ruleOf({memberLine("c1", "C")})},
                            {"C", ruleOf({})}};
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto bound = rules::bind(ruleOf({memberLine("c1", "A"), memberLine("c2", "C")}), snapshot, smallShopDay(),
                                   libraryOf(segments));
    QVERIFY(bound);
    std::string text;
    for (const rules::BoundRule &segment : bound->segments) {
        text += segment.name;
        for (const rules::BoundLine &asked : segment.lines) {
            if (const auto *condition = std::get_if<rules::BoundCondition>(&asked.content))
                text += " " + std::to_string(std::get<rules::BoundMembership>(condition->subject).segment);
        }
        text += segment.segments.empty() ? "; " : " and its own; ";
    }
    QCOMPARE(shown(text), QStringLiteral("C; B 0; A 1 0; "));
}

void TestBind::longChainsOfSegmentsBind()
{
    Segments segments{{"S0", ruleOf({})}};
    for (int i = 1; i <= 20'000; ++i)
        segments["S" + std::to_string(i)] = ruleOf({memberLine("c1", "S" + std::to_string(i - 1))});
    QCOMPARE(shown(errorOf(ruleOf({memberLine("c1", "S20000")}), segments)), QStringLiteral("no error"));
}

QTEST_GUILESS_MAIN(TestBind)
#include "tst_bind.moc"

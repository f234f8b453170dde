// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"

#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::Condition;
using rules::Group;
using rules::Value;

namespace {

/// "code: first, second", or "no error".
std::string errorOf(const rules::Rule &rule)
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    const auto bound = rules::bind(rule, snapshot, smallShopDay());
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
    rule.root.children.emplace_back(Condition{"c1", std::move(field), {}, std::move(op), std::move(operands), true});
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
};

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
    row("two windows",
        R"({"facts": "orders", "measure": "count", "op": "has_value",
            "window": {"first": "2024-03-02", "last_days": 3}})",
        "rule.window_mixed: c1");
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
    rules::Rule both = ruleWith("customer.income", "has_value", {});
    std::get<Condition>(both.root.children.front()).behaviour.emplace();
    QCOMPARE(shown(errorOf(both)), QStringLiteral("rule.field_and_facts: c1"));
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
    QVERIFY(std::get<rules::BoundCondition>(bound->lines[1].content).column);
    QVERIFY(!std::get<rules::BoundCondition>(bound->lines[5].content).column);
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

QTEST_GUILESS_MAIN(TestBind)
#include "tst_bind.moc"

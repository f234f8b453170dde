// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "rules/bind.h"
#include "rules/evaluate.h"
#include "rules/rule_sql.h"
#include "support/shown.h"
#include "support/small_shop.h"
#include "support/sql_answer.h"

#include <QTest>

#include <vector>

using namespace dilim;
using namespace dilim::rules;
using namespace dilim::test;

namespace {

// --- rules, shortly --------------------------------------------------------------------------------------------------

Decimal number(std::int64_t units, std::uint8_t scale = 0)
{
    return {units, scale};
}

Value word(const char *text)
{
    return std::string(text);
}

Condition condition(Subject subject, const char *op, std::vector<Value> operands = {})
{
    return {"", std::move(subject), op, std::move(operands), {}, true};
}

Condition field(const char *id, const char *op, std::vector<Value> operands = {})
{
    return condition(CustomerField{id}, op, std::move(operands));
}

Condition per(Condition line, const char *category)
{
    line.per = category;
    return line;
}

Group group(Match match, std::vector<Node> children, int wanted = 0)
{
    Group result;
    result.match = match;
    result.number = wanted;
    result.children = std::move(children);
    return result;
}

Rule rule(Node line)
{
    return {group(Match::All, {std::move(line)}), {}};
}

FilterGroup filters(Match match, std::vector<std::variant<Filter, FilterGroup>> children)
{
    FilterGroup result;
    result.match = match;
    result.children = std::move(children);
    return result;
}

FilterGroup only(const char *field, const char *op, std::vector<Value> operands)
{
    return filters(Match::All, {Filter{field, op, std::move(operands)}});
}

Behaviour behaviour(Facts facts, Measure measure, const char *of = "")
{
    Behaviour result;
    result.facts = facts;
    result.measure = measure;
    result.of = of;
    return result;
}

Behaviour where(Behaviour asked, FilterGroup tree)
{
    asked.where = std::move(tree);
    return asked;
}

Behaviour in(Behaviour asked, Window window)
{
    asked.window = std::move(window);
    return asked;
}

Behaviour picked(Behaviour asked, Pick pick)
{
    asked.pick = pick;
    return asked;
}

Behaviour changed(Behaviour asked, Change change)
{
    asked.change = change;
    return asked;
}

Behaviour all(Behaviour asked)
{
    asked.countedOnly = false;
    return asked;
}

Behaviour containing(Behaviour asked, std::vector<FilterGroup> trees)
{
    asked.containing = std::move(trees);
    return asked;
}

Window lastDays(int days)
{
    Window window;
    window.lastDays = days;
    return window;
}

Window period(CalendarUnit unit, int offset)
{
    Window window;
    window.period = Period{unit, offset};
    return window;
}

StepFacts events(const char *type)
{
    return {Facts::Events, true, only("event.type", "is", {word(type)})};
}

StepFacts orders()
{
    return {Facts::Orders, true, {}};
}

Step step(StepFacts facts)
{
    return {std::move(facts), {}, {}, {}};
}

Sequence sequence(std::vector<Step> steps)
{
    return {std::move(steps), {}, {}, {}};
}

Step within(Step asked, Span span)
{
    asked.within = span;
    return asked;
}

Step after(Step asked, Span span)
{
    asked.after = span;
    return asked;
}

Step without(Step asked, StepFacts facts)
{
    asked.without = std::move(facts);
    return asked;
}

Sequence notFollowed(Sequence asked, StepFacts facts, std::optional<Span> span = {})
{
    asked.notFollowedBy = std::move(facts);
    asked.notWithin = span;
    return asked;
}

// --- the shop --------------------------------------------------------------------------------------------------------

/// The small shop, with more to compare and more to follow in time. Of the third customer nothing is known.
SnapshotSource shop()
{
    SnapshotSource source = smallShop();
    source.customFields = {customField("customer.city_at_work", fields::ValueType::Category),
                           customField("customer.debt", fields::ValueType::Money),
                           customField("customer.never_seen", fields::ValueType::Number),
                           customField("order.labels", fields::ValueType::CategoryList),
                           customField("order.due", fields::ValueType::Date)};
    const std::vector<std::string> work[] = {
        {"ISTANBUL", "50"}, {"Ankara", "100.5"}, {"", ""}, {"", "7"}, {"Iğdır", ""}};
    source.customers.columns.insert(source.customers.columns.end(), {"customer.city_at_work", "customer.debt"});
    for (std::size_t row = 0; row < source.customers.rows.size(); ++row)
        source.customers.rows[row].insert(source.customers.rows[row].end(), work[row].begin(), work[row].end());
    source.orders.columns.insert(source.orders.columns.end(), {"order.labels", "order.due"});
    const std::vector<std::string> labels[] = {{"Acil|VIP", "2024-03-09"}, {"vip", ""}, {"", ""}, {"Hediye", ""},
                                               {"", "2024-02-29"},         {"", ""}};
    for (std::size_t row = 0; row < source.orders.rows.size(); ++row)
        source.orders.rows[row].insert(source.orders.rows[row].end(), labels[row].begin(), labels[row].end());
    for (const auto &[id, at, total] :
         {std::tuple{"O7", "2024-02-10T10:00:00Z", "80"}, std::tuple{"O8", "2024-01-10T10:00:00.250Z", "30.5"},
          std::tuple{"O9", "2024-03-02T21:00:00Z", "50"}})
        source.orders.rows.push_back({"C5", id, at, "completed", total, "", "", ""});
    source.lines.rows.push_back({"O7", "B7", "Bags", "1", "80"});
    source.lines.rows.push_back({"O8", "A1", "shoes", "0", "30.5"});
    for (const auto &[customer, type, at] :
         {std::tuple{"C1", "cart", "2024-03-01T10:00:00Z"}, std::tuple{"C1", "help", "2024-03-02T10:00:00Z"},
          std::tuple{"C2", "cart", "2024-03-09T20:00:00Z"}, std::tuple{"C4", "cart", "2024-03-01T10:00:00Z"},
          std::tuple{"C5", "help", "2024-02-01T10:00:00Z"}, std::tuple{"C5", "cart", "2024-02-10T09:30:00Z"}})
        source.events.rows.push_back({customer, type, at, "", ""});
    return source;
}

struct Case {
    const char *name;
    Rule rule;
    const char *customers; // numbers from 1
};

std::vector<Case> cases();

Rule segmentRule(std::string_view name)
{
    if (name == "Istanbul")
        return rule(field("customer.city", "is", {word("istanbul")}));
    Rule limited = rule(condition(Membership{"Istanbul"}, "is_no"));
    limited.limit = Limit{1, "customer.income", true};
    return limited;
}

Library library()
{
    Library result;
    result.segment = [](std::string_view name) -> const Rule * {
        static const Rule istanbul = segmentRule("Istanbul");
        static const Rule richest = segmentRule("Richest elsewhere");
        if (matchKey(name) == "istanbul")
            return &istanbul;
        return matchKey(name) == "richest elsewhere" ? &richest : nullptr;
    };
    return result;
}

std::string numbersOf(const columns::Bitmap &customers)
{
    std::string text;
    customers.forEach([&text](std::size_t row) { text += (text.empty() ? "" : " ") + std::to_string(row + 1); });
    return text;
}

} // namespace

class TestRuleSql : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = buildSnapshot(shop()); }
    void sqlTakesTheCustomersOfTheEngine_data();
    void sqlTakesTheCustomersOfTheEngine();
    void aQueryReadsWell();
    void textOfAnybodyStaysText_data();
    void textOfAnybodyStaysText();
    void deepGroupsAreUnderstood();
    void errorsAreThoseOfTheEngine();

private:
    columns::Snapshot m_shop;
};

void TestRuleSql::sqlTakesTheCustomersOfTheEngine_data()
{
    QTest::addColumn<std::size_t>("index");
    std::size_t index = 0;
    for (const Case &row : cases())
        QTest::newRow(row.name) << index++;
}

void TestRuleSql::sqlTakesTheCustomersOfTheEngine()
{
    static const std::vector<Case> table = cases();
    static const SqlAnswer database(m_shop);
    QFETCH(std::size_t, index);
    const Case &row = table[index];
    Progress progress;
    const auto query = ruleSql(row.rule, m_shop, smallShopDay(), library());
    QVERIFY2(query, query ? "" : query.error().code.c_str());
    const auto evaluation = evaluate(row.rule, m_shop, smallShopDay(), progress, library());
    QVERIFY(evaluation);
    const std::string answer = numbersOf(database.customers(*query));
    QVERIFY2(answer == row.customers, (answer + " by\n" + *query).c_str());
    QCOMPARE(shown(numbersOf(evaluation->members)), shown(row.customers));
}

void TestRuleSql::aQueryReadsWell()
{
    Rule asked = rule(field("customer.city", "is", {word("İstanbul")}));
    asked.root.children.emplace_back(
        condition(behaviour(Facts::Orders, Measure::Sum, "order.amount"), "at_least", {number(100)}));
    const auto query = ruleSql(asked, m_shop, smallShopDay(), {});
    QVERIFY(query);
    QCOMPARE(shown(*query), shown(R"sql(-- Customers of a rule, in the database that "dilim-cli export --sqlite" writes of the same data.
-- Now is 2024-03-09T21:00:00Z, the time zone is Europe/Istanbul.
SELECT c.customer_id
FROM customer AS c
WHERE /* g1 */ (
  /* c1 */ (c."city_key" = 'istanbul') IS TRUE
  AND /* c2 */ (SELECT (m.value >= 10000) IS TRUE FROM (SELECT coalesce(sum(o."amount"), 0) AS value
      FROM orders AS o
      WHERE o.customer_id = c.customer_id AND o."counts" = 1) AS m))
ORDER BY c.customer_id;
)sql"));
}

void TestRuleSql::textOfAnybodyStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("O'Neil' OR 1 --");
    QTest::newRow("the end of a comment") << QStringLiteral("*/ OR 1 /*");
    QTest::newRow("a line break") << QStringLiteral("a\n.quit\n;");
    QTest::newRow("a zero") << QStringLiteral("a%1b").arg(QChar(0));
}

void TestRuleSql::textOfAnybodyStaysText()
{
    QFETCH(QString, text);
    SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.postal_code"}, {{"1", "34000"}, {"2", utf8(text)}}};
    const columns::Snapshot snapshot = buildSnapshot(source);
    Rule asked = rule(field("customer.postal_code", "is", {utf8(text)}));
    std::get<Condition>(asked.root.children.front()).id = utf8(text);
    const auto query = ruleSql(asked, snapshot, smallShopDay(), {});
    QVERIFY(query);
    QCOMPARE(shown(numbersOf(SqlAnswer(snapshot).customers(*query))), shown("2"));
}

/// As deep as rules may be: SQLite's parser takes about a hundred open parentheses.
void TestRuleSql::deepGroupsAreUnderstood()
{
    FilterGroup tree = only("line.category", "is", {word("shoes")});
    for (std::size_t depth = 1; depth < maxFilterDepth; ++depth)
        tree =
            filters(depth % 2 == 0 ? Match::All : Match::None, {Filter{"line.quantity", "equals", {number(77)}}, tree});
    Node line = condition(where(behaviour(Facts::Lines, Measure::Count), tree), "at_least", {number(1)});
    for (std::size_t depth = 1; depth < maxGroupDepth; ++depth)
        line =
            group(depth % 2 == 0 ? Match::None : Match::AtMost, {field("customer.city", "is", {word("x")}), line}, 0);
    const Rule asked = rule(line);
    Progress progress;
    const auto query = ruleSql(asked, m_shop, smallShopDay(), {});
    const auto evaluation = evaluate(asked, m_shop, smallShopDay(), progress);
    QVERIFY(query);
    QVERIFY(evaluation);
    QCOMPARE(shown(numbersOf(SqlAnswer(m_shop).customers(*query))), shown(numbersOf(evaluation->members)));
}

void TestRuleSql::errorsAreThoseOfTheEngine()
{
    const auto query = ruleSql(rule(field("customer.shoes", "is", {word("x")})), m_shop, smallShopDay(), {});
    QVERIFY(!query);
    QCOMPARE(shown(query.error().code), shown("rule.unknown_field"));
}

namespace {

std::vector<Case> fieldCases()
{
    const Value day = Date{daysFromCivil(2024, 3, 8)};
    const auto f = [](const char *name, Condition line, const char *customers) {
        return Case{name, rule(std::move(line)), customers};
    };
    return {
        f("is", field("customer.city", "is", {word("ISTANBUL")}), "1 2"),
        f("is not", field("customer.city", "is_not", {word("istanbul")}), "4 5"),
        f("any of", field("customer.city", "any_of", {word("ankara"), word("igdir")}), "4 5"),
        f("none of", field("customer.city", "none_of", {word("ankara"), word("igdir")}), "1 2"),
        f("an identifier, byte by byte", field("customer.postal_code", "starts_with", {word("AZ")}), "4"),
        f("contains", field("customer.full_name", "contains", {word("yilmaz")}), "1 2"),
        f("does not contain", field("customer.full_name", "does_not_contain", {word("yilmaz")}), "4 5"),
        f("starts with", field("customer.full_name", "starts_with", {word("ısıl")}), "4"),
        f("ends with", field("customer.full_name", "ends_with", {word("neil")}), "5"),
        f("does not end with", field("customer.full_name", "does_not_end_with", {word("neil")}), "1 2 4"),
        f("matches", field("customer.full_name", "matches", {word("^[A-Z]+ [A-Z]+$")}), "2"),
        f("does not match", field("customer.full_name", "does_not_match", {word("^[A-Z]+ [A-Z]+$")}), "1 4 5"),
        f("the same word as another field", field("customer.city", "is", {OtherField{"customer.city_at_work"}}), "1 5"),
        f("another word than another field", field("customer.city", "is_not", {OtherField{"customer.city_at_work"}}),
          "2"),
        f("equals", field("customer.income", "equals", {number(1005, 1)}), "1 2"),
        f("does not equal", field("customer.income", "not_equals", {number(1005, 1)}), "4 5"),
        f("between units of the column", field("customer.income", "at_least", {number(100501, 3)}), "5"),
        f("less than", field("customer.loyalty_points", "less_than", {number(10)}), "2 4"),
        f("more than", field("customer.loyalty_points", "more_than", {number(10)}), "5"),
        f("between", field("customer.loyalty_points", "between", {number(0), number(10)}), "1 4"),
        f("not between", field("customer.loyalty_points", "not_between", {number(0), number(10)}), "2 5"),
        f("at least another field", field("customer.debt", "at_least", {OtherField{"customer.income"}}), "2 4"),
        f("less than another field", field("customer.debt", "less_than", {OtherField{"customer.income"}}), "1"),
        f("compared with a field that is never filled",
          field("customer.debt", "less_than", {OtherField{"customer.never_seen"}}), ""),
        f("a field that is never filled has no value", field("customer.never_seen", "has_no_value"), "1 2 3 4 5"),
        f("on a day", field("customer.birth_date", "on", {day}), "2"),
        f("a moment on a day", field("customer.created_at", "on", {day}), "2"),
        f("not on a day", field("customer.created_at", "not_on", {day}), "1 4 5"),
        f("before", field("customer.created_at", "before", {day}), ""),
        f("after", field("customer.created_at", "after", {day}), "1 4 5"),
        f("not after", field("customer.birth_date", "not_after", {day}), "2 4"),
        f("between days", field("customer.birth_date", "between", {day, Date{daysFromCivil(2024, 3, 10)}}), "1 2"),
        f("in the last days", field("customer.created_at", "in_last_days", {number(1)}), "1"),
        f("days in the last days", field("customer.birth_date", "in_last_days", {number(3)}), "1 2"),
        f("in the next days", field("customer.created_at", "in_next_days", {number(1)}), "5"),
        f("older than days", field("customer.created_at", "older_than_days", {number(1)}), "2 4"),
        f("in a period", field("customer.birth_date", "in_period", {word("this_week")}), "1 2 4"),
        f("not in a period", field("customer.created_at", "not_in_period", {word("today")}), "2 4"),
        f("on weekdays", field("customer.created_at", "on_weekdays", {word("friday"), word("sunday")}), "1 2 5"),
        f("not on weekdays", field("customer.birth_date", "not_on_weekdays", {word("friday")}), "1 4 5"),
        f("in months", field("customer.birth_date", "in_months", {word("march"), word("may")}), "1 2 4 5"),
        f("not in months", field("customer.birth_date", "not_in_months", {word("march")}), ""),
        f("on days of the month", field("customer.birth_date", "on_days_of_month", {number(7), number(8), number(31)}),
          "2 4"),
        f("at hours", field("customer.created_at", "at_hours", {number(23), number(23)}), "2"),
        f("at hours past midnight", field("customer.created_at", "at_hours", {number(23), number(0)}), "1 2 4 5"),
        f("not at hours", field("customer.created_at", "not_at_hours", {number(23), number(23)}), "1 4 5"),
        f("anniversary today", field("customer.birth_date", "anniversary_today"), "1"),
        f("no anniversary today", field("customer.birth_date", "not_anniversary_today"), "2 4 5"),
        f("anniversary soon", field("customer.birth_date", "anniversary_in_next_days", {number(362)}), "1 4 5"),
        f("no anniversary soon", field("customer.birth_date", "not_anniversary_in_next_days", {number(1)}), "2 4"),
        f("yes", field("customer.consent_email", "is_yes"), "1 4"),
        f("no", field("customer.consent_email", "is_no"), "2 5"),
        f("has a value", field("customer.city", "has_value"), "1 2 4 5"),
        f("has no value", field("customer.city", "has_no_value"), "3"),
        f("has any", field("customer.interests", "has_any", {word("bags"), word("canta")}), "1 4 5"),
        f("has none of", field("customer.interests", "has_none_of", {word("bags"), word("canta")}), "2"),
        f("has all", field("customer.interests", "has_all", {word("bags"), word("shoes")}), "1"),
        f("has not all", field("customer.interests", "has_not_all", {word("bags"), word("shoes")}), "2 4 5"),
        f("has only", field("customer.interests", "has_only", {word("bags"), word("shoes")}), "1 2"),
        f("has not only", field("customer.interests", "has_not_only", {word("bags"), word("shoes")}), "4 5"),
        f("has at least so many items", field("customer.interests", "has_at_least_items", {number(2)}), "1 4"),
        f("has more items", field("customer.interests", "has_more_items", {number(1)}), "1 4"),
        f("has at most so many items", field("customer.interests", "has_at_most_items", {number(1)}), "2 5"),
        f("a list has no value", field("customer.interests", "has_no_value"), "3"),
    };
}

std::vector<Case> standingCases()
{
    const auto f = [](const char *name, Condition line, const char *customers) {
        return Case{name, rule(std::move(line)), customers};
    };
    const Subject orderTotal = all(behaviour(Facts::Orders, Measure::Average, "order.total"));
    return {
        f("in the top, ties", field("customer.income", "in_top", {number(2)}), "1 2 5"),
        f("in the top, none", field("customer.income", "in_top", {number(0)}), ""),
        f("not in the top", field("customer.income", "not_in_top", {number(1)}), "1 2 4"),
        f("in the bottom", field("customer.loyalty_points", "in_bottom", {number(2)}), "2 4"),
        f("newest", field("customer.created_at", "in_top", {number(1)}), "5"),
        f("in the top percent", field("customer.loyalty_points", "in_top_percent", {number(251, 1)}), "1 5"),
        f("in the bottom percent", field("customer.loyalty_points", "in_bottom_percent", {number(50)}), "2 4"),
        f("above a percentile", field("customer.income", "above_percentile", {number(50)}), "5"),
        f("not above a percentile", field("customer.income", "not_above_percentile", {number(50)}), "1 2 4"),
        f("between percentiles", field("customer.income", "in_percentiles", {number(0), number(50)}), "1 2 4"),
        f("not between percentiles", field("customer.loyalty_points", "not_in_percentiles", {number(25), number(75)}),
          "2 5"),
        f("in the top of each city", per(field("customer.loyalty_points", "in_top", {number(1)}), "customer.city"),
          "1 4 5"),
        f("not in the top of each city",
          per(field("customer.loyalty_points", "not_in_top", {number(1)}), "customer.city"), "2"),
        f("the top of averages", condition(orderTotal, "in_top", {number(2)}), "1 5"),
        f("the bottom of averages", condition(orderTotal, "in_bottom", {number(1)}), "2"),
        f("above a percentile of averages", condition(orderTotal, "above_percentile", {number(50)}), "1"),
        f("the top of counts", condition(behaviour(Facts::Orders, Measure::Count), "in_top", {number(1)}), "5"),
    };
}

std::vector<Case> measureCases()
{
    const auto f = [](const char *name, Behaviour asked, const char *op, std::vector<Value> operands,
                      const char *customers) {
        return Case{name, rule(condition(std::move(asked), op, std::move(operands))), customers};
    };
    const auto orders = [](Measure measure, const char *of = "") { return behaviour(Facts::Orders, measure, of); };
    const auto lines = [](Measure measure, const char *of = "") { return behaviour(Facts::Lines, measure, of); };
    const auto events = [](Measure measure, const char *of = "") { return behaviour(Facts::Events, measure, of); };
    const FilterGroup shoesOrCoupon = filters(
        Match::Any, {Filter{"line.category", "is", {word("shoes")}}, Filter{"order.coupon", "is", {word("KIS")}}});
    return {
        f("count", orders(Measure::Count), "at_least", {number(2)}, "1 5"),
        f("count of none", orders(Measure::Count), "equals", {number(0)}, "3"),
        f("count of all orders", all(orders(Measure::Count)), "at_least", {number(2)}, "1 2 5"),
        f("orders of lines", lines(Measure::CountOrders), "equals", {number(1)}, "1 4 5"),
        f("different words", all(lines(Measure::Distinct, "line.category")), "at_least", {number(2)}, "1 4 5"),
        f("different products", lines(Measure::Distinct, "product.category"), "equals", {number(0)}, "2 3 5"),
        f("sum", orders(Measure::Sum, "order.amount"), "more_than", {number(100)}, "1 5"),
        f("sum over nothing", orders(Measure::Sum, "order.amount"), "at_most", {number(0)}, "3"),
        f("average, exact", orders(Measure::Average, "order.amount"), "at_least", {number(535, 1)}, "1 5"),
        f("average, between units", orders(Measure::Average, "order.amount"), "between",
          {number(534999, 4), number(535001, 4)}, "5"),
        f("average of nothing", orders(Measure::Average, "order.amount"), "has_no_value", {}, "3"),
        f("not an average", orders(Measure::Average, "order.amount"), "not_equals", {number(20)}, "1 5"),
        f("minimum", orders(Measure::Minimum, "order.amount"), "less_than", {number(40)}, "2 4 5"),
        f("maximum", orders(Measure::Maximum, "order.amount"), "at_least", {number(80)}, "1 5"),
        f("median of three", orders(Measure::Median, "order.amount"), "equals", {number(50)}, "5"),
        f("median of two", orders(Measure::Median, "order.amount"), "equals", {number(75)}, "1"),
        f("median of nothing", orders(Measure::Median, "order.amount"), "has_no_value", {}, "3"),
        f("share of a sum", where(orders(Measure::Share, "order.amount"), only("order.coupon", "has_value", {})),
          "between", {number(66), number(67)}, "1"),
        f("share of a number", where(orders(Measure::Share), only("order.at", "has_no_value", {})), "equals",
          {number(100)}, "4"),
        f("share of nothing", where(orders(Measure::Share), only("order.at", "has_value", {})), "has_no_value", {},
          "3"),
        f("last, on a weekday", orders(Measure::Last), "on_weekdays", {word("sunday")}, "1 2 5"),
        f("first, at hours", orders(Measure::First), "at_hours", {number(0), number(11)}, "1 2"),
        f("last, before", orders(Measure::Last), "before", {Date{daysFromCivil(2024, 3, 9)}}, "5"),
        f("last of lines", lines(Measure::Last), "has_value", {}, "1 5"),
        f("days since the last, before now", orders(Measure::DaysSinceLast), "less_than", {number(0)}, "2"),
        f("days since the first", orders(Measure::DaysSinceFirst), "between", {number(7), number(59)}, "1 5"),
        f("days since nothing", orders(Measure::DaysSinceLast), "has_no_value", {}, "3 4"),
        f("interval", orders(Measure::Interval), "between", {number(7), number(27)}, "1 5"),
        f("no interval", orders(Measure::Interval), "has_no_value", {}, "2 3 4"),
        f("interval of lines", all(lines(Measure::Interval)), "equals", {number(0)}, "1"),
        f("rows of events", where(events(Measure::Count), only("event.type", "any_of", {word("CART"), word("view")})),
          "at_least", {number(2)}, "1 5"),
        f("events of a product", where(events(Measure::Count), only("product.price", "at_least", {number(70)})),
          "at_least", {number(1)}, "4 5"),
        f("events without a product", where(events(Measure::Count), only("product.price", "has_no_value", {})),
          "at_least", {number(2)}, "1 4 5"),
        f("lines of an order", where(lines(Measure::Count), only("order.coupon", "is", {word("yaz")})), "at_least",
          {number(2)}, "1"),
        f("some line of an order or the order", where(orders(Measure::Count), shoesOrCoupon), "at_least", {number(1)},
          "1 2 4"),
        f("no line of an order",
          where(orders(Measure::Count), filters(Match::None, {Filter{"line.category", "is", {word("bags")}}})),
          "at_least", {number(2)}, "1 5"),
        f("one line for all filters",
          where(orders(Measure::Count),
                filters(Match::All,
                        {Filter{"line.category", "is", {word("shoes")}},
                         Filter{"line.quantity", "at_least", {number(2)}}})),
          "at_least", {number(1)}, "4"),
        f("a line for each",
          containing(orders(Measure::Count),
                     {only("line.category", "is", {word("shoes")}), only("line.quantity", "at_least", {number(2)})}),
          "at_least", {number(1)}, "1 4"),
        f("lists of orders", where(orders(Measure::Count), only("order.labels", "has_any", {word("VİP")})), "equals",
          {number(2)}, "1"),
        f("lists of orders have only", where(orders(Measure::Count), only("order.labels", "has_only", {word("vip")})),
          "equals", {number(1)}, "1"),
        f("items of lists of orders",
          where(orders(Measure::Count), only("order.labels", "has_fewer_items", {number(2)})), "at_least", {number(1)},
          "1 2"),
        f("days of orders", where(orders(Measure::Count), only("order.due", "in_last_days", {number(2)})), "at_least",
          {number(1)}, "1"),
        f("amounts of one order",
          where(orders(Measure::Count), only("order.amount", "at_least", {OtherField{"order.total"}})), "at_least",
          {number(3)}, "5"),
        f("the last order", where(picked(orders(Measure::Count), Pick::Last), only("order.coupon", "has_value", {})),
          "equals", {number(1)}, "1 2"),
        f("the first order", picked(orders(Measure::Sum, "order.amount"), Pick::First), "at_most", {number(305, 1)},
          "2 3 4 5"),
        f("the last event of equal moments",
          where(picked(events(Measure::Count), Pick::Last), only("event.rating", "equals", {number(5)})), "equals",
          {number(1)}, "4"),
        f("the last line", picked(lines(Measure::Sum, "line.price"), Pick::Last), "at_least", {number(20)}, "1 5"),
        f("the share of the first", picked(orders(Measure::Share, "order.amount"), Pick::First), "equals",
          {number(100)}, "1 2 5"),
        f("in the last days", in(orders(Measure::Count), lastDays(7)), "at_least", {number(1)}, "1"),
        f("in a month", in(orders(Measure::Count), period(CalendarUnit::Month, -1)), "at_least", {number(1)}, "5"),
        f("more than before", changed(in(orders(Measure::Sum, "order.amount"), lastDays(7)), Change::Difference),
          "equals", {number(50)}, "1"),
        f("percent more than before",
          changed(in(orders(Measure::Count), period(CalendarUnit::Month, -1)), Change::Percent), "equals", {number(0)},
          "5"),
        f("percent of nothing", changed(in(orders(Measure::Count), lastDays(30)), Change::Percent), "has_no_value", {},
          "1 2 3 4"),
        f("a measure against a field", orders(Measure::Sum, "order.amount"), "more_than",
          {OtherField{"customer.income"}}, "1 4 5"),
        f("an average against a field", orders(Measure::Average, "order.amount"), "less_than",
          {OtherField{"customer.income"}}, "1 2 5"),
    };
}

std::vector<Case> sequenceCases()
{
    const auto f = [](const char *name, Sequence asked, const char *op, const char *customers) {
        return Case{name, rule(condition(std::move(asked), op)), customers};
    };
    Sequence windowed = sequence({step(events("cart")), step(orders())});
    windowed.window = lastDays(10);
    const Sequence cartThenOrder = sequence({step(events("cart")), step(orders())});
    return {
        f("one after the other", cartThenOrder, "is_yes", "1 2 5"),
        f("not so", cartThenOrder, "is_no", "3 4"),
        f("within", sequence({step(events("cart")), within(step(orders()), {61, SpanUnit::Minutes})}), "is_yes", "2 5"),
        f("within, less than that", sequence({step(events("cart")), within(step(orders()), {30, SpanUnit::Minutes})}),
          "is_yes", "5"),
        f("after", sequence({step(events("cart")), after(step(orders()), {2, SpanUnit::Hours})}), "is_yes", "1 5"),
        f("without", sequence({step(events("cart")), without(step(orders()), events("help"))}), "is_yes", "2 5"),
        f("three steps", sequence({step(events("cart")), step(orders()), step(orders())}), "is_yes", "1 5"),
        f("in a window", windowed, "is_yes", "1 5"),
        f("lines and products",
          sequence(
              {step(events("cart")), step({Facts::Lines, true, only("product.category", "is", {word("footwear")})})}),
          "is_yes", "1"),
        f("an order with a line",
          sequence({step(events("help")), step({Facts::Orders, true, only("line.category", "is", {word("bags")})})}),
          "is_yes", "1 5"),
        f("never followed", notFollowed(sequence({step(events("cart"))}), orders()), "is_yes", "4"),
        f("not followed in time", notFollowed(sequence({step(events("cart"))}), orders(), Span{1, SpanUnit::Days}),
          "is_yes", "1 4 5"),
        f("not followed, time not over",
          notFollowed(sequence({step(orders())}), events("help"), Span{8, SpanUnit::Days}), "is_yes", "5"),
    };
}

std::vector<Case> groupCases()
{
    const Condition rich = field("customer.income", "at_least", {number(100)});
    const Condition points = field("customer.loyalty_points", "at_least", {number(10)});
    const Condition consent = field("customer.consent_email", "is_yes");
    const auto f = [](const char *name, Group lines, const char *customers) {
        return Case{name, {std::move(lines), {}}, customers};
    };
    const auto limited = [](const char *name, Limit limit, const char *customers) {
        return Case{name, {group(Match::All, {}), limit}, customers};
    };
    Group off = group(Match::None, {rich});
    off.enabled = false;
    return {
        f("all", group(Match::All, {rich, points}), "1 5"),
        f("any", group(Match::Any, {consent, points}), "1 4 5"),
        f("none takes the unknown", group(Match::None, {rich, consent}), "3"),
        f("at least", group(Match::AtLeast, {rich, points, consent}, 2), "1 5"),
        f("at most", group(Match::AtMost, {rich, points, consent}, 1), "2 3 4"),
        f("exactly", group(Match::Exactly, {rich, points, consent}, 2), "5"),
        f("all of nothing", group(Match::All, {}), "1 2 3 4 5"),
        f("any of nothing", group(Match::Any, {}), ""),
        f("none of nothing", group(Match::None, {}), "1 2 3 4 5"),
        f("at least none of nothing", group(Match::AtLeast, {}, 0), "1 2 3 4 5"),
        f("exactly one of nothing", group(Match::Exactly, {}, 1), ""),
        f("switched off", off, "1 2 3 4 5"),
        f("a switched-off line", group(Match::All, {off, points}), "1 5"),
        f("groups in groups", group(Match::Any, {group(Match::All, {rich, consent}), group(Match::None, {rich})}),
          "1 3 4"),
        f("a segment", group(Match::All, {condition(Membership{"istanbul"}, "is_yes")}), "1 2"),
        f("not in a segment", group(Match::All, {condition(Membership{"Istanbul"}, "is_no")}), "3 4 5"),
        f("a segment of a segment with a limit",
          group(Match::All, {condition(Membership{"Richest elsewhere"}, "is_yes")}), "5"),
        f("both segments",
          group(Match::Any,
                {condition(Membership{"Richest elsewhere"}, "is_yes"), condition(Membership{"Istanbul"}, "is_yes")}),
          "1 2 5"),
        f("membership is always known", group(Match::All, {condition(Membership{"Istanbul"}, "has_value")}),
          "1 2 3 4 5"),
        f("a random share", group(Match::All, {condition(RandomShare{number(50), "a"}, "is_yes")}), "1 3 4"),
        f("the rest of a random share", group(Match::All, {condition(RandomShare{number(50), "a"}, "is_no")}), "2 5"),
        f("another random share", group(Match::All, {condition(RandomShare{number(50), "b"}, "is_yes")}), "1 2 3 4"),
        f("a share of nobody", group(Match::All, {condition(RandomShare{number(0), ""}, "is_yes")}), ""),
        limited("the first three", Limit{3, "customer.loyalty_points", true}, "1 4 5"),
        limited("the last two days", Limit{2, "customer.birth_date", false}, "2 4"),
        limited("the unknown come last", Limit{4, "customer.income", false}, "1 2 4 5"),
        limited("any two", Limit{2, "", true}, "1 3"),
        limited("by a field that is never filled", Limit{2, "customer.never_seen", true}, "1 3"),
    };
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const std::vector<Case> &part : {fieldCases(), standingCases(), measureCases(), sequenceCases(), groupCases()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

QTEST_GUILESS_MAIN(TestRuleSql)
#include "tst_rule_sql.moc"

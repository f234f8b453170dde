// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explain.h"

#include "rules/lots.h"
#include "rules/names.h"
#include "support/rule_lines.h"
#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

#include <array>
#include <tuple>

using namespace dilim;
using namespace dilim::test;

namespace {

std::string findingText(const rules::Finding &finding)
{
    if (const auto *text = std::get_if<std::string>(&finding))
        return "'" + *text + "'";
    if (const auto *number = std::get_if<Decimal>(&finding))
        return fixedText(*number);
    if (const auto *date = std::get_if<Date>(&finding))
        return isoDate(*date);
    if (const auto *moment = std::get_if<Moment>(&finding))
        return isoMoment(*moment);
    if (const auto *yes = std::get_if<bool>(&finding))
        return *yes ? "yes" : "no";
    std::string text;
    if (const auto *words = std::get_if<std::vector<std::string>>(&finding)) {
        for (const std::string &word : *words)
            text += (text.empty() ? "'" : " '") + word + "'";
    }
    return text.empty() ? "-" : text;
}

/// "c1 in 'Ankara'", "c2 out missing", "g1 in", "c3 off".
std::string verdictsText(const std::vector<rules::Verdict> &verdicts)
{
    std::string text;
    for (const rules::Verdict &verdict : verdicts) {
        text += verdict.id + (verdict.active ? (verdict.matched ? " in" : " out") : " off");
        if (verdict.type)
            text += " " + std::string(fields::typeId(*verdict.type)) + " "
                + (verdict.missing ? "missing" : findingText(verdict.value));
        text += "\n";
    }
    return text;
}

Result<rules::Explanation> explained(const rules::Rule &rule, std::size_t customer,
                                     const std::map<std::string, rules::Rule> &segments = {})
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Progress progress;
    return rules::explain(rule, snapshot, customer, smallShopDay(), progress, libraryOf(segments));
}

std::string verdictsText(const rules::Rule &rule, std::size_t customer)
{
    const auto explanation = explained(rule, customer);
    return explanation ? verdictsText(explanation->lines) : explanation.error().code;
}

/// "orders 1 2 (2)": rows, and how many there are.
std::string factsText(const rules::Subject &subject, std::size_t customer)
{
    const auto explanation = explained(ruleOf({line("c1", subject, "has_value")}), customer);
    if (!explanation)
        return explanation.error().code;
    std::string text;
    for (const rules::DecidingFacts &facts : explanation->lines[1].facts) {
        text += (text.empty() ? "" : "; ") + std::string(rules::factsId(facts.facts));
        for (const std::uint32_t row : facts.rows)
            text += " " + std::to_string(row);
        text += " (" + std::to_string(facts.count) + ")";
    }
    return text;
}

rules::Filter filter(std::string field, std::string op, std::vector<rules::Value> operands)
{
    return {std::move(field), std::move(op), std::move(operands)};
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private slots:
    void valuesOfEveryTypeAreShown_data();
    void valuesOfEveryTypeAreShown();
    void groupsFollowTheirLines();
    void errorsAreThoseOfTheRule();
    void behavioursNameTheRowsThatWereCounted();
    void sequencesNameTheRowsThatMayBeEachStep();
    void ofManyRowsTheLastAreNamed();
    void membershipsShowTheLinesOfTheirSegments();
    void limitsDecideInTheEnd();
    void standingIsAmongAllCustomers();
    void sharesSayWhetherTheyTake();
    void derivedFieldsAreThoseOfTheCustomer();
};

void TestExplain::valuesOfEveryTypeAreShown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("customer"); // from 1
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, int customer, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << customer << QString::fromUtf8(expected);
    };
    row("text", R"({"field": "customer.full_name", "op": "has_value"})", 5, "in text 'O'Neil'");
    row("identifier", R"({"field": "customer.postal_code", "op": "is", "values": ["6"]})", 5, "out identifier '06'");
    // The first spelling of a category is shown.
    row("category", R"({"field": "customer.city", "op": "is_not", "values": ["İzmir"]})", 2, "in category 'İstanbul'");
    row("list", R"({"field": "customer.interests", "op": "has_all", "values": ["Bags"]})", 1,
        "in category_list 'Shoes' 'Bags'");
    row("number", R"({"field": "customer.loyalty_points", "op": "less_than", "values": [-4.5]})", 2, "in number -5.0");
    row("amount", R"({"field": "customer.income", "op": "at_least", "values": [100.51]})", 2, "out money 100.50");
    row("day", R"({"field": "customer.birth_date", "op": "on", "values": ["2024-03-07"]})", 4, "in date 2024-03-07");
    row("moment", R"({"field": "customer.created_at", "op": "after", "values": ["2024-03-10"]})", 5,
        "out moment 2024-03-09T21:00:01Z");
    row("yes", R"({"field": "customer.consent_email", "op": "is_no"})", 4, "out yes_no yes");
    row("missing value", R"({"field": "customer.income", "op": "not_equals", "values": [1]})", 3, "out money missing");
    row("missing value that is asked for", R"({"field": "customer.income", "op": "has_no_value"})", 3,
        "in money missing");
    row("field without data", R"({"field": "customer.gender", "op": "has_no_value"})", 1, "in category missing");
    row("count", R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [2]})", 1, "in number 2");
    row("sum over nothing",
        R"({"facts": "orders", "measure": "sum", "of": "order.amount", "op": "at_least", "values": [2]})", 3,
        "out money 0.00");
    row("average",
        R"({"facts": "events", "measure": "average", "of": "event.rating", "op": "at_least", "values": [4.6]})", 4,
        "out number 4.50");
    row("average over nothing",
        R"({"facts": "events", "measure": "average", "of": "event.rating", "op": "has_no_value"})", 1,
        "in number missing");
    row("last", R"({"facts": "orders", "measure": "last", "op": "on", "values": ["2024-03-10"]})", 1,
        "in moment 2024-03-09T21:00:00Z");
    row("days since", R"({"facts": "orders", "measure": "days_since_first", "op": "equals", "values": [7]})", 1,
        "in number 7");
}

void TestExplain::valuesOfEveryTypeAreShown()
{
    QFETCH(QString, line);
    QFETCH(int, customer);
    QFETCH(QString, expected);
    const std::string text = verdictsText(ruleOfLines(utf8(line)), static_cast<std::size_t>(customer - 1));
    const std::string whole = expected.startsWith(QStringLiteral("in")) ? "g1 in\n" : "g1 out\n";
    QCOMPARE(shown(text), shown(whole + "c1 " + utf8(expected) + "\n"));
}

void TestExplain::groupsFollowTheirLines()
{
    const rules::Rule rule = ruleOfGroup(R"({"match": "all", "children": [
        {"match": "any", "children": [
            {"field": "customer.city", "op": "is", "values": ["Ankara"]},
            {"field": "customer.consent_email", "op": "is_yes"}]},
        {"match": "none", "children": [
            {"field": "customer.income", "op": "at_least", "values": [1]},
            {"field": "customer.income", "op": "at_most", "values": [1], "enabled": false}]},
        {"match": "any", "enabled": false, "children": [{"field": "customer.income", "op": "has_value"}]}]})");
    QCOMPARE(shown(verdictsText(rule, 0)),
             QStringLiteral("g1 out\ng2 in\nc1 out category 'İstanbul'\nc2 in yes_no yes\ng3 out\n"
                            "c3 in money 100.50\nc4 off\ng4 off\nc5 off\n"));
    QCOMPARE(shown(verdictsText(rule, 3)),
             QStringLiteral("g1 in\ng2 in\nc1 in category 'Ankara'\nc2 in yes_no yes\ng3 in\n"
                            "c3 out money 0.00\nc4 off\ng4 off\nc5 off\n"));
    QCOMPARE(shown(verdictsText(ruleOfGroup(R"({"match": "any", "enabled": false, "children": []})"), 0)),
             QStringLiteral("g1 off\n"));
}

void TestExplain::errorsAreThoseOfTheRule()
{
    QCOMPARE(shown(verdictsText(ruleOfLines(R"({"field": "customer.shoe_size", "op": "has_value"})"), 0)),
             QStringLiteral("rule.unknown_field"));
}

void TestExplain::behavioursNameTheRowsThatWereCounted()
{
    rules::Behaviour orders;
    // Of the fourth customer there is one order; rows 0 and 1 are the first's, 2 and 3 the second's.
    orders.countedOnly = false;
    QCOMPARE(shown(factsText(orders, 3)), QStringLiteral("orders 4 (1)"));
    QCOMPARE(shown(factsText(orders, 1)), QStringLiteral("orders 2 3 (2)"));
    orders.countedOnly = true; // one of them was cancelled
    QCOMPARE(shown(factsText(orders, 1)), QStringLiteral("orders 3 (1)"));
    QCOMPARE(shown(factsText(orders, 2)), QStringLiteral("orders (0)"));
    rules::Behaviour events;
    events.facts = rules::Facts::Events;
    events.where.children.emplace_back(filter("product.category", "is", {std::string("Footwear")}));
    QCOMPARE(shown(factsText(events, 4)), QStringLiteral("events 4 (1)"));
    rules::Behaviour lines;
    lines.facts = rules::Facts::Lines;
    lines.countedOnly = false;
    lines.where.children.emplace_back(filter("line.quantity", "at_least", {Decimal{2, 0}}));
    QCOMPARE(shown(factsText(lines, 0)), QStringLiteral("lines 1 (1)"));
    QCOMPARE(shown(factsText(lines, 3)), QStringLiteral("lines 2 (1)"));
}

void TestExplain::sequencesNameTheRowsThatMayBeEachStep()
{
    rules::Sequence sequence;
    sequence.steps.resize(2);
    sequence.steps[0].facts.where.children.emplace_back(filter("event.type", "is", {std::string("cart")}));
    sequence.steps[1].facts.where.children.emplace_back(filter("event.type", "is", {std::string("view")}));
    QCOMPARE(shown(factsText(sequence, 4)), QStringLiteral("events 3 (1); events 4 (1)"));
    QCOMPARE(shown(verdictsText(ruleOf({line("c1", sequence, "is_yes")}), 4)),
             QStringLiteral("g1 in\nc1 in yes_no yes\n"));
    QCOMPARE(shown(verdictsText(ruleOf({line("c1", sequence, "is_no")}), 0)),
             QStringLiteral("g1 in\nc1 in yes_no no\n"));
}

void TestExplain::ofManyRowsTheLastAreNamed()
{
    SnapshotSource shop = smallShop();
    for (int i = 0; i < 30; ++i)
        shop.events.rows.push_back({"C1", "view", "2024-03-05T10:00:" + std::to_string(10 + i) + "Z", "", ""});
    const columns::Snapshot snapshot = buildSnapshot(shop);
    rules::Behaviour events;
    events.facts = rules::Facts::Events;
    Progress progress;
    const auto explanation =
        rules::explain(ruleOf({line("c1", events, "has_value")}), snapshot, 0, smallShopDay(), progress);
    QVERIFY(explanation);
    const rules::DecidingFacts &facts = explanation->lines[1].facts.front();
    QCOMPARE(facts.count, std::size_t{31});
    QCOMPARE(facts.rows.size(), rules::mostDecidingRows);
    QCOMPARE(facts.rows.front(), 11U);
    QCOMPARE(facts.rows.back(), 30U);
}

void TestExplain::membershipsShowTheLinesOfTheirSegments()
{
    const std::map<std::string, rules::Rule> segments{
        {"Capital", ruleOf({fieldLine("c1", "customer.city", "is", {std::string("Ankara")})})},
        {"Reachable", ruleOf({memberLine("c1", "Capital"), fieldLine("c2", "customer.consent_email", "is_yes")})}};
    const auto explanation =
        explained(ruleOf({memberLine("c1", "Reachable"), memberLine("c2", "Capital")}), 0, segments);
    QVERIFY(explanation);
    QVERIFY(!explanation->member);
    QCOMPARE(shown(verdictsText(explanation->lines)), QStringLiteral("g1 out\nc1 out yes_no no\nc2 out yes_no no\n"));
    QCOMPARE(*explanation->lines[1].segment, std::size_t{1});
    QCOMPARE(*explanation->lines[2].segment, std::size_t{0});
    QCOMPARE(explanation->segments.size(), std::size_t{2});
    QCOMPARE(shown(explanation->segments[0].name), QStringLiteral("Capital"));
    QCOMPARE(shown(verdictsText(explanation->segments[0].lines)),
             QStringLiteral("g1 out\nc1 out category 'İstanbul'\n"));
    QCOMPARE(shown(explanation->segments[1].name), QStringLiteral("Reachable"));
    QCOMPARE(shown(verdictsText(explanation->segments[1].lines)),
             QStringLiteral("g1 out\nc1 out yes_no no\nc2 in yes_no yes\n"));
}

void TestExplain::limitsDecideInTheEnd()
{
    rules::Rule rule = ruleOf({fieldLine("c1", "customer.loyalty_points", "at_least", {Decimal{0, 0}})});
    rule.limit = rules::Limit{2, "customer.loyalty_points", true};
    const std::map<std::string, rules::Rule> segments{{"Top", rule}};
    for (const auto &[customer, taken, member] :
         {std::tuple{std::size_t{0}, true, true}, {1, false, false}, {3, true, false}, {4, true, true}}) {
        const auto explanation = explained(rule, customer);
        QVERIFY(explanation);
        QCOMPARE(explanation->lines.front().matched, taken);
        QCOMPARE(explanation->member, member);
        const auto inner = explained(ruleOf({memberLine("c1", "Top")}), customer, segments);
        QVERIFY(inner);
        QCOMPARE(inner->member, member);
        QCOMPARE(inner->segments.front().member, member);
        QCOMPARE(inner->segments.front().lines.front().matched, taken);
    }
}

void TestExplain::standingIsAmongAllCustomers()
{
    const auto text = [](const char *per, std::size_t customer) {
        return verdictsText(
            ruleOf({line("c1", rules::CustomerField{"customer.loyalty_points"}, "in_top", {Decimal{1, 0}}, per)}),
            customer);
    };
    QCOMPARE(shown(text("", 4)), QStringLiteral("g1 in\nc1 in number 10.5\n"));
    QCOMPARE(shown(text("", 0)), QStringLiteral("g1 out\nc1 out number 10.0\n"));
    QCOMPARE(shown(text("customer.city", 0)), QStringLiteral("g1 in\nc1 in number 10.0\n"));
    QCOMPARE(shown(text("customer.city", 1)), QStringLiteral("g1 out\nc1 out number -5.0\n"));
    QCOMPARE(shown(text("customer.gender", 0)), QStringLiteral("g1 out\nc1 out number 10.0\n"));
}

void TestExplain::sharesSayWhetherTheyTake()
{
    const rules::RandomShare half{{50, 0}, "spring"};
    for (std::size_t customer = 0; customer < 5; ++customer) {
        const bool taken =
            rules::shareOf(half.percent, half.seed).takes(rules::lotOf("id:C" + std::to_string(customer + 1)));
        QCOMPARE(shown(verdictsText(ruleOf({line("c1", half, "is_yes")}), customer)),
                 shown(taken ? "g1 in\nc1 in yes_no yes\n" : "g1 out\nc1 out yes_no no\n"));
    }
}

void TestExplain::derivedFieldsAreThoseOfTheCustomer()
{
    SnapshotSource shop = smallShop();
    fields::Field field = customField("customer.worth", fields::ValueType::Number);
    field.derived = true;
    shop.customFields.push_back(field);
    const columns::Snapshot snapshot = buildSnapshot(shop);
    const columns::Column worth =
        columns::IntegerColumn::packed(std::array<std::int64_t, 5>{10, 20, columns::missingInteger, 40, 50}, 0);
    rules::Library library;
    library.derived = [&](const fields::Field &) { return &worth; };
    Progress progress;
    const auto text = [&](std::size_t customer) {
        const auto explanation =
            rules::explain(ruleOf({fieldLine("c1", "customer.worth", "at_least", {Decimal{20, 0}})}), snapshot,
                           customer, smallShopDay(), progress, library);
        return explanation ? verdictsText(explanation->lines) : explanation.error().code;
    };
    QCOMPARE(shown(text(0)), QStringLiteral("g1 out\nc1 out number 10\n"));
    QCOMPARE(shown(text(2)), QStringLiteral("g1 out\nc1 out number missing\n"));
    QCOMPARE(shown(text(3)), QStringLiteral("g1 in\nc1 in number 40\n"));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"

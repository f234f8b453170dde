// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explain.h"

#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

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
std::string verdictsText(const rules::Rule &rule, std::size_t customer)
{
    const columns::Snapshot snapshot = buildSnapshot(smallShop());
    Progress progress;
    const auto verdicts = rules::explain(rule, snapshot, customer, smallShopDay(), progress);
    if (!verdicts)
        return verdicts.error().code;
    std::string text;
    for (const rules::Verdict &verdict : *verdicts) {
        text += verdict.id + (verdict.active ? (verdict.matched ? " in" : " out") : " off");
        if (verdict.type)
            text += " " + std::string(fields::typeId(*verdict.type)) + " "
                + (verdict.missing ? "missing" : findingText(verdict.value));
        text += "\n";
    }
    return text;
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

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/operators.h"
#include "support/shown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::Condition;

namespace {

/// "code: first, second", or "no error".
std::string errorOf(std::string_view text)
{
    const auto rule = rules::parseRule(text);
    if (rule)
        return "no error";
    std::string shownError = rule.error().code;
    for (std::size_t i = 0; i < rule.error().arguments.size(); ++i)
        shownError += (i == 0 ? ": " : ", ") + rule.error().arguments[i];
    return shownError;
}

std::string fileOf(std::string_view group)
{
    return R"({"dilim_rule": 1, "rule": )" + std::string(group) + "}";
}

std::string fileOfLine(std::string_view line)
{
    return fileOf(R"({"match": "all", "children": [)" + std::string(line) + "]}");
}

Condition firstCondition(std::string_view line)
{
    const auto rule = rules::parseRule(fileOfLine(line));
    if (!rule)
        qFatal("%s", rule.error().code.c_str());
    return std::get<Condition>(rule->root.children.front());
}

/// The canonical form, with every key there is.
std::string canonical()
{
    QFile file(QStringLiteral(DILIM_SOURCE_DIR "/tests/data/rules/canonical.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read canonical.json");
    return file.readAll().toStdString();
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private slots:
    void theCanonicalFormComesBackAsItIs();
    void valuesAreReadAsTheOperatorNeedsThem();
    void numbersAreReadExactly();
    void linesWithoutIdsGetThemInReadingOrder();
    void equalNumbersMakeEqualRules();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void deepestGroupsAreReadAndDeeperOnesRefused();
    void hugeFilesAreRefused();
    void bytesBehindTheEndAreRefused();
    void theSchemaKnowsEveryOperator();
};

void TestRuleText::theCanonicalFormComesBackAsItIs()
{
    const std::string text = canonical();
    const auto rule = rules::parseRule(text);
    QVERIFY2(rule, errorOf(text).c_str());
    QCOMPARE(shown(rules::writeRule(*rule)), shown(text));
    const auto again = rules::parseRule(rules::writeRule(*rule));
    QVERIFY(again);
    QVERIFY(*again == *rule);
}

void TestRuleText::valuesAreReadAsTheOperatorNeedsThem()
{
    using rules::Value;
    const auto first = [](std::string_view line) { return firstCondition(line).operands.front(); };
    QVERIFY(std::holds_alternative<std::string>(first(R"({"field": "f", "op": "is", "values": ["2024-03-10"]})")));
    QVERIFY(std::holds_alternative<std::string>(first(R"({"field": "f", "op": "has_any", "values": ["12"]})")));
    QVERIFY(std::holds_alternative<Decimal>(first(R"({"field": "f", "op": "equals", "values": ["12"]})")));
    QVERIFY(std::holds_alternative<Decimal>(first(R"({"field": "f", "op": "between", "values": [12, "13"]})")));
    QVERIFY(std::holds_alternative<Date>(first(R"({"field": "f", "op": "on", "values": ["2024-02-29"]})")));
    QVERIFY(std::holds_alternative<Moment>(first(R"({"field": "f", "op": "on", "values": ["2024-02-29T00:00:00Z"]})")));
}

void TestRuleText::numbersAreReadExactly()
{
    const auto number = [](std::string_view text) {
        const std::string line = R"({"field": "f", "op": "equals", "values": [)" + std::string(text) + "]}";
        return decimalText(std::get<Decimal>(firstCondition(line).operands.front()));
    };
    QCOMPARE(shown(number("0.1")), QStringLiteral("0.1"));
    QCOMPARE(shown(number("9223372036854775807")), QStringLiteral("9223372036854775807"));
    QCOMPARE(shown(number("-9007199254740993.25")), QStringLiteral("-9007199254740993.25"));
    QCOMPARE(shown(number("-0")), QStringLiteral("0"));
}

void TestRuleText::linesWithoutIdsGetThemInReadingOrder()
{
    const auto rule = rules::parseRule(fileOf(R"({"match": "all", "children": [
        {"field": "a", "op": "has_value"},
        {"id": "c1", "field": "b", "op": "has_value"},
        {"match": "any", "children": [{"field": "c", "op": "has_value"}]},
        {"id": "g2", "match": "any", "children": []}]})"));
    QVERIFY(rule);
    const std::string text = rules::writeRule(*rule);
    QCOMPARE(shown(std::get<Condition>(rule->root.children[0]).id), QStringLiteral("c2"));
    QCOMPARE(shown(std::get<Condition>(rule->root.children[1]).id), QStringLiteral("c1"));
    const auto &group = std::get<rules::Group>(rule->root.children[2]);
    QCOMPARE(shown(group.id), QStringLiteral("g3"));
    QCOMPARE(shown(std::get<Condition>(group.children[0]).id), QStringLiteral("c4"));
    QVERIFY(rules::withIds(*rule) == *rule);
}

void TestRuleText::equalNumbersMakeEqualRules()
{
    QVERIFY(firstCondition(R"({"field": "f", "op": "equals", "values": [12.00]})")
            == firstCondition(R"({"field": "f", "op": "equals", "values": ["12"]})"));
    QVERIFY(!(firstCondition(R"({"field": "f", "op": "equals", "values": [12.01]})")
              == firstCondition(R"({"field": "f", "op": "equals", "values": [12]})")));
}

void TestRuleText::wrongFilesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto file = [](const char *name, std::string_view text, const char *expected) {
        QTest::newRow(name) << shown(text) << QString::fromUtf8(expected);
    };
    const auto group = [&](const char *name, std::string_view text, const char *expected) {
        file(name, fileOf(text), expected);
    };
    const auto line = [&](const char *name, std::string_view text, const char *expected) {
        file(name, fileOfLine(text), expected);
    };
    file("nothing", "", "rule.not_json: 1, 1");
    file("no JSON", "{\n  nope}", "rule.not_json: 2, 4");
    file("comment", "{} // really", "rule.not_json: 1, 4");
    file("comma at the end", R"({"dilim_rule": 1,})", "rule.not_json: 1, 18");
    file("infinity", R"({"dilim_rule": Infinity})", "rule.not_json: 1, 16");
    file("too great for a double", R"({"dilim_rule": 1e999})", "rule.not_json: 1, 20");
    file("no object", "[]", "rule.wrong_kind: file, , object");
    file("key twice", R"({"dilim_rule": 1, "dilim_rule": 1})", "rule.duplicate_key: dilim_rule");
    file("no version", R"({"rule": {}})", "rule.missing_key: file, dilim_rule");
    file("other version", R"({"dilim_rule": 2, "rule": {}})", "rule.version: 2");
    file("version with decimals", R"({"dilim_rule": 1.0, "rule": {}})", "rule.version: 1.0");
    file("no rule", R"({"dilim_rule": 1})", "rule.missing_key: file, rule");
    file("rule that is a list", R"({"dilim_rule": 1, "rule": []})", "rule.wrong_kind: file, rule, object");
    file("unknown key of the file", R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}, "x": 1})",
         "rule.unknown_key: file, x");
    group("no match", R"({"children": []})", "rule.missing_key: g1, match");
    group("no children", R"({"match": "all"})", "rule.missing_key: g1, children");
    group("unknown match", R"({"match": "some", "children": []})", "rule.unknown_word: g1, match, some");
    group("unknown key", R"({"match": "all", "children": [], "name": "x"})", "rule.unknown_key: g1, name");
    group("children that are no list", R"({"match": "all", "children": {}})", "rule.wrong_kind: g1, children, array");
    group("child that is no object", R"({"match": "all", "children": [1]})", "rule.wrong_kind: g1, children, object");
    group("enabled that is no yes or no", R"({"match": "all", "children": [], "enabled": 1})",
          "rule.wrong_kind: g1, enabled, yes_no");
    group("id that is no text", R"({"id": 7, "match": "all", "children": []})", "rule.wrong_kind: g1, id, string");
    group("empty id", R"({"id": "", "match": "all", "children": []})", "rule.bad_id: ");
    group("id twice", R"({"id": "a", "match": "all", "children": [{"id": "a", "match": "all", "children": []}]})",
          "rule.duplicate_id: a");
    line("unknown key of a line", R"({"field": "f", "op": "has_value", "vlaues": []})", "rule.unknown_key: c1, vlaues");
    line("key of facts on a field", R"({"id": "x", "field": "f", "op": "has_value", "window": {}})",
         "rule.unknown_key: x, window");
    line("field beside facts", R"({"field": "f", "facts": "orders", "measure": "count", "op": "has_value"})",
         "rule.unknown_key: c1, field");
    line("neither field nor facts", R"({"op": "has_value"})", "rule.missing_key: c1, field");
    line("no operator", R"({"field": "f"})", "rule.missing_key: c1, op");
    line("unknown operator", R"({"field": "f", "op": "is_about", "values": [1]})",
         "rule.unknown_operator: c1, is_about");
    line("number for a word", R"({"field": "f", "op": "is", "values": [85123]})",
         "rule.unreadable_value: c1, values, 85123");
    line("word for a number", R"({"field": "f", "op": "at_least", "values": ["ten"]})",
         "rule.unreadable_value: c1, values, ten");
    line("day that does not exist", R"({"field": "f", "op": "on", "values": ["2023-02-29"]})",
         "rule.unreadable_value: c1, values, 2023-02-29");
    line("moment without zone", R"({"field": "f", "op": "on", "values": ["2024-02-29T10:00:00"]})",
         "rule.unreadable_value: c1, values, 2024-02-29T10:00:00");
    line("power of ten", R"({"field": "f", "op": "at_least", "values": [1e3]})",
         "rule.unreadable_value: c1, values, 1e3");
    line("too many decimals", R"({"field": "f", "op": "at_least", "values": [0.1234567]})",
         "rule.unreadable_value: c1, values, 0.1234567");
    line("number beyond 64 bits", R"({"field": "f", "op": "at_least", "values": [9223372036854775808]})",
         "rule.unreadable_value: c1, values, 9223372036854775808");
    line("null", R"({"field": "f", "op": "at_least", "values": [null]})", "rule.unreadable_value: c1, values, ");
    line("values that are no list", R"({"field": "f", "op": "at_least", "values": 3})",
         "rule.wrong_kind: c1, values, array");
    line("unknown facts", R"({"facts": "visits", "measure": "count", "op": "has_value"})",
         "rule.unknown_word: c1, facts, visits");
    line("no measure", R"({"facts": "orders", "op": "has_value"})", "rule.missing_key: c1, measure");
    line("unknown measure", R"({"facts": "orders", "measure": "median", "op": "has_value"})",
         "rule.unknown_word: c1, measure, median");
    line("unknown orders", R"({"facts": "orders", "measure": "count", "orders": "some", "op": "has_value"})",
         "rule.unknown_word: c1, orders, some");
    line(
        "filter with another key",
        R"({"facts": "orders", "measure": "count", "where": [{"field": "f", "op": "has_value", "id": "x"}], "op": "has_value"})",
        "rule.unknown_key: c1, id");
    line("filter that is no object", R"({"facts": "orders", "measure": "count", "where": ["f"], "op": "has_value"})",
         "rule.wrong_kind: c1, where, object");
    line("no days", R"({"facts": "orders", "measure": "count", "window": {"last_days": 0}, "op": "has_value"})",
         "rule.days_out_of_range: c1, 0, 100000");
    line("days as text", R"({"facts": "orders", "measure": "count", "window": {"last_days": "9"}, "op": "has_value"})",
         "rule.wrong_kind: c1, last_days, number");
    line("window that is no day",
         R"({"facts": "orders", "measure": "count", "window": {"first": "May"}, "op": "has_value"})",
         "rule.unreadable_value: c1, first, May");
    line("unknown window", R"({"facts": "orders", "measure": "count", "window": {"weeks": 1}, "op": "has_value"})",
         "rule.unknown_key: c1, weeks");
}

void TestRuleText::wrongFilesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(errorOf(utf8(text))), expected);
}

void TestRuleText::deepestGroupsAreReadAndDeeperOnesRefused()
{
    const auto nested = [](std::size_t depth) {
        std::string text = R"({"facts": "orders", "measure": "count", "op": "has_value",
            "where": [{"field": "order.coupon", "op": "is", "values": ["x"]}]})";
        for (std::size_t i = 0; i < depth; ++i)
            text = R"({"match": "all", "children": [)" + text + "]}";
        return fileOf(text);
    };
    QCOMPARE(shown(errorOf(nested(rules::maxGroupDepth))), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(nested(rules::maxGroupDepth + 1))), QStringLiteral("rule.too_deep: g29, 28"));
    QCOMPARE(shown(errorOf(std::string(2'000'000, '['))), QStringLiteral("rule.too_large: 1048576"));
    QCOMPARE(shown(errorOf(nested(1000))), QStringLiteral("rule.nested_too_deep: 64"));
    QCOMPARE(shown(errorOf(std::string(100'000, '['))), QStringLiteral("rule.nested_too_deep: 64"));
}

void TestRuleText::hugeFilesAreRefused()
{
    const std::string rule = fileOf(R"({"match": "all", "children": []})");
    QCOMPARE(shown(errorOf(rule + std::string((1 << 20) - rule.size(), ' '))), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(rule + std::string((1 << 20) - rule.size() + 1, ' '))),
             QStringLiteral("rule.too_large: 1048576"));
}

void TestRuleText::bytesBehindTheEndAreRefused()
{
    const std::string rule = fileOf(R"({"match": "all", "children": []})");
    const QString atEnd = QStringLiteral("rule.not_json: 1, %1").arg(rule.size() + 1);
    QCOMPARE(shown(errorOf(rule + '\0')), atEnd);
    QCOMPARE(shown(errorOf(rule + "x")), atEnd);
    QCOMPARE(shown(errorOf(rule + rule)), atEnd);
    QCOMPARE(shown(errorOf(rule + " \r\n\t")), QStringLiteral("no error"));
    QVERIFY(errorOf(fileOfLine("{\"field\": \"\xff\", \"op\": \"has_value\"}")).starts_with("rule.not_json"));
}

void TestRuleText::theSchemaKnowsEveryOperator()
{
    const QJsonDocument schema = QJsonDocument::fromJson(bytesOf(rules::ruleJsonSchema()));
    QVERIFY(schema.isObject());
    QCOMPARE(schema[QStringLiteral("$schema")].toString(),
             QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    const QJsonObject definitions = schema[QStringLiteral("$defs")].toObject();
    const QJsonArray ids = definitions[QStringLiteral("op")][QStringLiteral("enum")].toArray();
    QCOMPARE(ids.size(), static_cast<qsizetype>(rules::operators().size()));
    for (const rules::Operator &op : rules::operators())
        QVERIFY2(ids.contains(shown(op.id)), op.id.data());
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_rule_text.moc"

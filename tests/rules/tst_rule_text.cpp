// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "support/arbitrary_rules.h"
#include "support/shown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstddef>
#include <vector>

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

// ---- files that are wrong in some place ----

using rules::JsonValue;
using Kind = JsonValue::Kind;

JsonValue withoutIds(JsonValue value)
{
    const auto at = std::find(value.keys.begin(), value.keys.end(), "id");
    if (at != value.keys.end()) {
        value.items.erase(value.items.begin() + (at - value.keys.begin()));
        value.keys.erase(at);
    }
    for (JsonValue &item : value.items)
        item = withoutIds(std::move(item));
    return value;
}

std::string jsonText(const JsonValue &value)
{
    switch (value.kind) {
    case Kind::Null:
        return "null";
    case Kind::True:
        return "true";
    case Kind::False:
        return "false";
    case Kind::Number:
        return value.text;
    case Kind::String:
        return rules::quotedJson(value.text);
    case Kind::Array:
    case Kind::Object:
        break;
    }
    std::string text;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        text += i == 0 ? "" : ", ";
        if (value.kind == Kind::Object)
            text += rules::quotedJson(value.keys[i]) + ": ";
        text += jsonText(value.items[i]);
    }
    return value.kind == Kind::Object ? "{" + text + "}" : "[" + text + "]";
}

void collect(JsonValue &value, std::vector<JsonValue *> &all)
{
    all.push_back(&value);
    for (JsonValue &item : value.items)
        collect(item, all);
}

/// Takes away, renames, doubles or replaces something anywhere in the document.
void spoil(Draw &draw, JsonValue &document)
{
    static const std::vector<std::string> keys{
        "field", "op",      "values",  "match",           "children",   "number",     "facts",  "measure",
        "of",    "orders",  "pick",    "where",           "containing", "window",     "change", "sequence",
        "after", "within",  "without", "not_followed_by", "not_within", "segment",    "seed",   "per",
        "limit", "by",      "order",   "customers",       "last_days",  "next_days",  "first",  "last",
        "days",  "minutes", "enabled", "random_share",    "period",     "dilim_rule", "rule",   "id"};
    static const std::vector<std::string> values{"null",
                                                 "true",
                                                 "1",
                                                 "0",
                                                 "-1",
                                                 "2.5",
                                                 "101",
                                                 "5000000000",
                                                 "\"\"",
                                                 "\"x\"",
                                                 "\"12\"",
                                                 "\"2024-02-29\"",
                                                 "\"2024-02-29T24:00:00Z\"",
                                                 "\"2024-13-01\"",
                                                 "[]",
                                                 "{}",
                                                 "\"all\"",
                                                 "\"any\"",
                                                 "\"at_least\"",
                                                 "\"is\"",
                                                 "\"equals\"",
                                                 "\"first\"",
                                                 "{\"field\": \"f\"}",
                                                 "{\"days\": 2}",
                                                 "[\"x\"]",
                                                 "[1]",
                                                 "[{}]"};
    std::vector<JsonValue *> all;
    collect(document, all);
    JsonValue &value = *draw.of(all);
    if (value.items.empty() || draw.percent(40)) {
        value = *rules::parseJson(draw.of(values), {});
        return;
    }
    const std::size_t at = draw.below(value.items.size());
    const auto offset = static_cast<std::ptrdiff_t>(at);
    if (value.kind == Kind::Array && draw.percent(50)) {
        value.items.push_back(value.items[at]);
    } else if (value.kind == Kind::Object && draw.percent(50)) {
        const std::string &key = draw.of(keys);
        if (!value.find(key))
            value.keys[at] = key;
    } else {
        value.items.erase(value.items.begin() + offset);
        if (value.kind == Kind::Object)
            value.keys.erase(value.keys.begin() + offset);
    }
}

/// "yes" or "no" for every line, a document each, from an independent validator; nothing where there is none.
QStringList validated(const QByteArray &lines)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    };
    write(QStringLiteral("schema.json"), bytesOf(rules::ruleJsonSchema()));
    write(QStringLiteral("documents"), lines);
    QProcess validator;
    validator.start(QStringLiteral("python3"),
                    {QStringLiteral(DILIM_SOURCE_DIR "/tests/rules/schema_verdicts.py"),
                     folder.filePath(QStringLiteral("schema.json")), folder.filePath(QStringLiteral("documents"))});
    if (!validator.waitForStarted())
        return {};
    if (!validator.waitForFinished(250'000))
        qFatal("the validator does not come to an end");
    if (validator.exitCode() == 77)
        return {};
    if (validator.exitCode() != 0)
        qFatal("%s", validator.readAllStandardError().constData());
    return QString::fromUtf8(validator.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
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
    void deepestFiltersAreReadAndDeeperOnesRefused();
    void hugeFilesAreRefused();
    void bytesBehindTheEndAreRefused();
    void theSchemaKnowsEveryWord();
    void arbitraryRulesComeBackAsTheyWere();
    void theSchemaAcceptsWhatIsRead();
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
    line("unknown measure", R"({"facts": "orders", "measure": "mode", "op": "has_value"})",
         "rule.unknown_word: c1, measure, mode");
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
    line(
        "two kinds of window",
        R"({"facts": "orders", "measure": "count", "window": {"last_days": 1, "first": "2024-01-01"}, "op": "has_value"})",
        "rule.window_mixed: c1");
    line("unknown period",
         R"({"facts": "orders", "measure": "count", "window": {"period": "soon"}, "op": "has_value"})",
         "rule.unknown_word: c1, period, soon");
    line("field for words that take none", R"({"field": "f", "op": "contains", "values": [{"field": "g"}]})",
         "rule.no_other_field: c1, contains");
    line("other field with another key", R"({"field": "f", "op": "is", "values": [{"field": "g", "x": 1}]})",
         "rule.unknown_key: c1, x");
    line("other field without its field", R"({"field": "f", "op": "is", "values": [{}]})",
         "rule.missing_key: c1, field");
    line("so many of the filters",
         R"({"facts": "orders", "measure": "count", "where": {"match": "at_least", "where": []}, "op": "has_value"})",
         "rule.filter_match: c1, at_least");
    line("tree without filters",
         R"({"facts": "orders", "measure": "count", "containing": [{"match": "any"}], "op": "has_value"})",
         "rule.missing_key: c1, where");
    line("tree that is none", R"({"facts": "orders", "measure": "count", "containing": [7], "op": "has_value"})",
         "rule.wrong_kind: c1, containing, array");
    line("unknown pick", R"({"facts": "orders", "measure": "count", "pick": "second", "op": "has_value"})",
         "rule.unknown_word: c1, pick, second");
    line("unknown change", R"({"facts": "orders", "measure": "count", "change": "ratio", "op": "has_value"})",
         "rule.unknown_word: c1, change, ratio");
    line("sequence of nothing", R"({"sequence": [], "op": "is_yes"})", "rule.empty_sequence: c1");
    line("step without facts", R"({"sequence": [{}], "op": "is_yes"})", "rule.missing_key: c1, facts");
    line("span without unit", R"({"sequence": [{"facts": "events", "within": {}}], "op": "is_yes"})",
         "rule.missing_key: c1, days");
    line("span with two units",
         R"({"sequence": [{"facts": "events", "within": {"days": 1, "hours": 1}}], "op": "is_yes"})",
         "rule.unknown_key: c1, hours");
    line("span in weeks", R"({"sequence": [{"facts": "events", "after": {"weeks": 1}}], "op": "is_yes"})",
         "rule.unknown_key: c1, weeks");
    line("span of nothing", R"({"sequence": [{"facts": "events", "after": {"days": 0}}], "op": "is_yes"})",
         "rule.bad_span: c1, 0");
    line("not within without what", R"({"sequence": [{"facts": "events"}], "not_within": {"days": 1}, "op": "is_yes"})",
         "rule.missing_key: c1, not_followed_by");
    line("measure in a sequence", R"({"sequence": [{"facts": "events"}], "measure": "count", "op": "is_yes"})",
         "rule.unknown_key: c1, measure");
    line("segment that is no name", R"({"segment": 7, "op": "is_yes"})", "rule.wrong_kind: c1, segment, string");
    line("share above everybody", R"({"random_share": 100.1, "op": "is_yes"})",
         "rule.number_out_of_range: c1, random_share, 100.1, 0, 100");
    line("share as text", R"({"random_share": "10", "op": "is_yes"})", "rule.wrong_kind: c1, random_share, number");
    line("share with too many decimals", R"({"random_share": 0.1234567, "op": "is_yes"})",
         "rule.unreadable_value: c1, random_share, 0.1234567");
    group("so many of without a number", R"({"match": "at_least", "children": []})", "rule.missing_key: g1, number");
    group("less than none of", R"({"match": "exactly", "number": -1, "children": []})", "rule.match_number: g1, -1");
    group("number of all", R"({"match": "all", "number": 1, "children": []})", "rule.unknown_key: g1, number");
    const auto limit = [&](const char *name, const char *text, const char *expected) {
        file(name, R"({"dilim_rule": 1, "rule": {"match": "all", "children": []}, "limit": )" + std::string(text) + "}",
             expected);
    };
    limit("limit that is no object", "500", "rule.wrong_kind: file, limit, object");
    limit("limit without customers", R"({"by": "f"})", "rule.missing_key: file, customers");
    limit("limit of nobody", R"({"customers": 0})", "rule.bad_limit: 0");
    limit("limit beyond 32 bits", R"({"customers": 4294967296})", "rule.bad_limit: 4294967296");
    limit("unknown order", R"({"customers": 1, "order": "first"})", "rule.unknown_word: file, order, first");
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
    QCOMPARE(shown(errorOf(nested(1000))), QStringLiteral("rule.nested_too_deep: 128"));
    QCOMPARE(shown(errorOf(std::string(100'000, '['))), QStringLiteral("rule.nested_too_deep: 128"));
}

void TestRuleText::deepestFiltersAreReadAndDeeperOnesRefused()
{
    // At the deepest place a file can have: inside `without` of a step, with another field as value.
    const auto nested = [](std::size_t depth) {
        std::string filters = R"({"field": "f", "op": "is", "values": [{"field": "g"}]})";
        for (std::size_t i = 0; i < depth; ++i)
            filters = R"({"match": "any", "where": [)" + filters + "]}";
        std::string text = R"({"sequence": [{"facts": "events", "without": {"facts": "orders", "where": )" + filters
            + R"(}}], "op": "is_yes"})";
        for (std::size_t i = 0; i < rules::maxGroupDepth; ++i)
            text = R"({"match": "all", "children": [)" + text + "]}";
        return fileOf(text);
    };
    QCOMPARE(shown(errorOf(nested(rules::maxFilterDepth))), QStringLiteral("no error"));
    QCOMPARE(shown(errorOf(nested(rules::maxFilterDepth + 1))), QStringLiteral("rule.too_deep: c1, 16"));
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

void TestRuleText::theSchemaKnowsEveryWord()
{
    const QJsonDocument schema = QJsonDocument::fromJson(bytesOf(rules::ruleJsonSchema()));
    QVERIFY(schema.isObject());
    QCOMPARE(schema[QStringLiteral("$schema")].toString(),
             QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    const QJsonObject definitions = schema[QStringLiteral("$defs")].toObject();
    const auto wordsOf = [&](const char *definition, const char *key) {
        const QJsonValue found =
            definitions[QLatin1String(definition)][QStringLiteral("properties")][QLatin1String(key)];
        return found[QStringLiteral("enum")].toArray();
    };
    const auto expectIds = [](const QJsonArray &words, const auto &table) {
        QCOMPARE(words.size(), static_cast<qsizetype>(table.size()));
        for (const auto &row : table)
            QVERIFY2(words.contains(shown(row.id)), row.id.data());
    };
    expectIds(wordsOf("test", "op"), rules::operators());
    expectIds(wordsOf("behaviour", "measure"), rules::measures());
    expectIds(wordsOf("window", "period"), rules::namedPeriods());
    QVERIFY(rules::ruleJsonSchema().find("«") == std::string::npos);
}

void TestRuleText::arbitraryRulesComeBackAsTheyWere()
{
    Draw draw(20'240'229);
    for (int i = 0; i < 10'000; ++i) {
        const rules::Rule rule = arbitraryRule(draw);
        const std::string text = rules::writeRule(rule);
        const auto again = rules::parseRule(text);
        QVERIFY2(again, (errorOf(text) + "\n" + text).c_str());
        QVERIFY2(*again == rule, text.c_str());
        QVERIFY2(rules::writeRule(*again) == text, text.c_str());
    }
}

void TestRuleText::theSchemaAcceptsWhatIsRead()
{
    Draw draw(8);
    std::vector<std::string> documents;
    QByteArray lines;
    for (int i = 0; i < 400; ++i) {
        const auto file = rules::parseJson(rules::writeRule(arbitraryRule(draw)), {});
        QVERIFY(file);
        rules::JsonValue changed = withoutIds(*file);
        for (int changes = i % 4 == 0 ? 0 : draw.between(1, 2); changes > 0; --changes)
            spoil(draw, changed);
        documents.push_back(jsonText(changed));
        lines += bytesOf(documents.back()) + '\n';
    }
    const QStringList verdicts = validated(lines);
    if (verdicts.isEmpty())
        QSKIP("python3-jsonschema is not installed");
    QCOMPARE(verdicts.size(), static_cast<qsizetype>(documents.size()));
    int accepted = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const bool valid = verdicts[static_cast<qsizetype>(i)] == QStringLiteral("yes");
        const std::string error = errorOf(documents[i]);
        QVERIFY2(valid == (error == "no error"), (error + "\n" + documents[i]).c_str());
        accepted += int(valid);
    }
    QVERIFY(accepted > 100 && accepted < 350);
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_rule_text.moc"

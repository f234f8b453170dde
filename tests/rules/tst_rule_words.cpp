// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_words.h"

#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/json_value.h"
#include "rules/operators.h"
#include "rules/rule_text.h"
#include "rules/rule_words_vocabulary.h"
#include "support/arbitrary_rules.h"
#include "support/random_rules.h"
#include "support/shown.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace dilim;
using namespace dilim::test;

namespace {

fields::Field custom(const char *id, fields::Entity entity, const char *name)
{
    return {id, entity, fields::ValueType::Category, fields::Shelf::Who, name, true, false, false};
}

/// Custom fields of good names, of the same name, of a standard field's name, of no name, of bad bytes.
fields::Catalogue catalogue()
{
    using fields::Entity;
    fields::Catalogue catalogue;
    catalogue.add(custom("customer.kid_home", Entity::Customer, "Kid home?"));
    catalogue.add(custom("customer.favourite", Entity::Customer, "En sevdiği \"renk\""));
    catalogue.add(custom("customer.note", Entity::Customer, "Note"));
    catalogue.add(custom("order.note", Entity::Order, "Note"));
    catalogue.add(custom("customer.2nd_visit", Entity::Customer, "Country"));
    catalogue.add(custom("customer.per", Entity::Customer, ""));
    catalogue.add(custom("customer.then", Entity::Customer, "bad \xff"));
    return catalogue;
}

QString errorOf(std::string_view text)
{
    const auto rule = rules::parseRuleWords(text, catalogue());
    if (rule)
        return QStringLiteral("no error");
    std::string shownError = rule.error().code;
    for (std::size_t i = 0; i < rule.error().arguments.size(); ++i)
        shownError += (i == 0 ? ": " : ", ") + rule.error().arguments[i];
    return shown(shownError);
}

void removeIds(rules::Group &group)
{
    group.id.clear();
    for (rules::Node &child : group.children) {
        if (auto *inner = std::get_if<rules::Group>(&child))
            removeIds(*inner);
        else
            std::get<rules::Condition>(child).id.clear();
    }
}

/// With the ids that a rule without ids gets.
rules::Rule renumbered(rules::Rule rule)
{
    removeIds(rule.root);
    return rules::withIds(std::move(rule));
}

/// Empty if the rule comes back from words, with its ids and without; else what went wrong.
std::string notComingBack(const rules::Rule &rule, const fields::Catalogue &fields)
{
    const std::string words = rules::ruleWords(rule, fields);
    const auto again = rules::parseRuleWords(words, fields);
    if (!again)
        return errorOf(words).toStdString() + "\n" + words;
    if (!(*again == renumbered(rule)))
        return "another rule:\n" + words + rules::writeRule(rule) + rules::writeRule(*again);
    const std::string named = rules::ruleWords(rule, fields, rules::LineIds::Written);
    const auto same = rules::parseRuleWords(named, fields);
    return same && *same == rule ? "" : "other ids:\n" + named;
}

} // namespace

class TestRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreWrittenAsPeopleWould_data();
    void rulesAreWrittenAsPeopleWould();
    void peopleMayWriteLooser_data();
    void peopleMayWriteLooser();
    void namesOfFieldsAreFound();
    void arbitraryRulesComeBackAsTheyWere();
    void randomRulesComeBackAsTheyWere();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void deepestGroupsAndFiltersAreReadAndDeeperOnesRefused();
    void theLongestTextFitsIntoARuleFile();
    void everyOperatorHasItsOwnWords();
    void bytesOfEveryKindAreNoCrash();
};

void TestRuleWords::rulesAreWrittenAsPeopleWould_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("words");
    const auto line = [](const char *name, const char *json, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(words);
    };
    line("a word", R"({"field": "customer.country", "op": "is", "values": ["Germany"]})", R"(country is "Germany")");
    line("words", R"({"field": "customer.country", "op": "none_of", "values": ["Germany", "Türkiye"]})",
         R"(country is none of "Germany", "Türkiye")");
    line("another field", R"({"field": "customer.income", "op": "more_than", "values": [{"field": "customer.score"}]})",
         "income is more than field score");
    line("a range", R"({"field": "customer.income", "op": "between", "values": [1.50, 20]})",
         "income is between 1.5 and 20");
    line("days within the words", R"({"field": "customer.created_at", "op": "not_in_last_days", "values": [30]})",
         "created_at is not in the last 30 days");
    line("percent within the words",
         R"({"field": "customer.income", "op": "in_top_percent", "values": [10], "per": "customer.city"})",
         "income is in the top 10 percent per city");
    line("items", R"({"field": "customer.tags", "op": "has_at_least_items", "values": [2]})",
         "tags has at least 2 items");
    line("weekdays", R"({"field": "customer.created_at", "op": "on_weekdays", "values": ["monday", "someday"]})",
         R"(created_at is on a monday, "someday")");
    line("too many values", R"({"field": "customer.created_at", "op": "in_last_days", "values": [1, 2]})",
         "created_at is in the last (1, 2) days");
    line("no values", R"({"field": "customer.country", "op": "any_of"})", "country is any of ()");
    line("field with a reserved name", R"({"field": "customer.all", "op": "has_value"})", "customer.all has a value");
    line("field that is none", R"({"field": "f", "op": "has_value"})", R"(@"f" has a value)");
    line("custom field", R"({"field": "customer.kid_home", "op": "has_value"})", R"("Kid home?" has a value)");
    line("name of two fields", R"({"field": "customer.2nd_visit", "op": "has_value"})",
         "customer.2nd_visit has a value");
    line("a count",
         R"({"facts": "orders", "measure": "count", "op": "at_least", "values": [3], "window": {"last_days": 90},
             "where": [{"field": "order.status", "op": "is", "values": ["paid"]}]})",
         R"(count of orders where status is "paid" in the last 90 days is at least 3)");
    line(
        "a sum",
        R"({"facts": "lines", "measure": "sum", "of": "line.amount", "orders": "all", "pick": "last", "op": "less_than",
             "values": [-20], "window": {"period": "last_month"}, "change": "percent"})",
        "percent change of sum of amount of the last of all lines in the period last_month is less than -20");
    line(
        "filters in filters",
        R"({"facts": "orders", "measure": "days_since_last", "op": "has_value", "where": [
             {"match": "any", "where": [{"field": "order.status", "op": "is", "values": ["paid"]},
                                        {"match": "none", "where": []}]},
             {"field": "product.price", "op": "at_least", "values": [{"field": "order.total"}]}]})",
        R"(days since last of orders where any of (status is "paid" or none of ()) and product.price is at least field )"
        "total has a value");
    line("any of the filters",
         R"({"facts": "events", "measure": "count", "op": "equals", "values": [0], "where":
             {"match": "any", "where": [{"field": "event.rating", "op": "has_value"}]}, "window": {"first": "2024-01-01"}})",
         "count of events where any of (rating has a value) from 2024-01-01 equals 0");
    line("containing",
         R"({"facts": "orders", "measure": "count_orders", "op": "at_most", "values": [1],
             "containing": [[{"field": "line.category", "op": "is", "values": ["A"]}], {"match": "none", "where": []}],
             "window": {"first": "2024-01-01", "last": "2024-01-31"}})",
         R"(count orders of orders containing (category is "A") containing (none of ()) from 2024-01-01 to 2024-01-31 )"
         "is at most 1");
    line(
        "a sequence",
        R"({"sequence": [{"facts": "events", "where": [{"field": "event.type", "op": "any_of", "values": ["cart", "x"]}]},
             {"facts": "orders", "orders": "all", "within": {"days": 1}, "after": {"minutes": 5},
              "without": {"facts": "lines"}}],
             "not_followed_by": {"facts": "events"}, "not_within": {"hours": 24}, "window": {"older_than_days": 7},
             "op": "is_yes"})",
        R"(sequence: event where type is any of "cart", "x", then any order within 1 day after 5 minutes without line, )"
        "not followed by event within 24 hours older than 7 days");
    line("not in a segment", R"({"segment": "Sleeping \"deep\"", "op": "is_no"})",
         R"(not in segment "Sleeping \"deep\"")");
    line("a share", R"({"random_share": 12.50, "seed": "spring", "op": "is_yes"})",
         R"(in random share 12.5 percent seed "spring")");
    line("a share with another operator", R"({"random_share": 5, "op": "has_no_value"})",
         "in random share 5 percent has no value");
    line("switched off", R"({"segment": "A", "op": "is_no", "enabled": false})", R"(off not in segment "A")");
    line("so many of", R"({"match": "at_most", "number": 2, "children": []})", "at most 2 of");
    line("none of, switched off", R"({"match": "none", "enabled": false, "children": []})", "off none of");
}

void TestRuleWords::rulesAreWrittenAsPeopleWould()
{
    QFETCH(QString, json);
    QFETCH(QString, words);
    const auto rule =
        rules::parseRule(R"({"dilim_rule": 1, "rule": {"match": "any", "children": [)" + utf8(json) + "]}}");
    QVERIFY2(rule, rule ? "" : rule.error().code.c_str());
    const std::string written = rules::ruleWords(*rule, catalogue());
    QCOMPARE(shown(written), shown("any of\n  " + utf8(words) + "\n"));
    QCOMPARE(shown(notComingBack(*rule, catalogue())), QString());
}

void TestRuleWords::peopleMayWriteLooser_data()
{
    QTest::addColumn<QString>("loose");
    QTest::addColumn<QString>("written");
    QTest::newRow("full ids, decimals") << QStringLiteral("all of\n  customer.income is at least 1.50")
                                        << QStringLiteral("all of\n  income is at least 1.5\n");
    QTest::newRow("empty lines, spaces, carriage returns")
        << QStringLiteral("\n\nall  of \r\n   \n  income  has a value  \r\n\n")
        << QStringLiteral("all of\n  income has a value\n");
    QTest::newRow("names of standard fields")
        << QStringLiteral("all of\n  \"loyalty POINTS\" has a value\n  \"Order time\" has a value")
        << QStringLiteral("all of\n  loyalty_points has a value\n  order.at has a value\n");
    QTest::newRow("said what goes without saying")
        << QStringLiteral("all of\n  in segment \"A\" is yes\n  in segment \"A\" is no\nlimit 5 greatest first")
        << QStringLiteral("all of\n  in segment \"A\"\n  not in segment \"A\"\nlimit 5\n");
    QTest::newRow("one day, two day") << QStringLiteral("all of\n  sequence: event within 1 days after 2 hour")
                                      << QStringLiteral("all of\n  sequence: event within 1 day after 2 hours\n");
    QTest::newRow("filters that are all of")
        << QStringLiteral(
               "all of\n  count of orders where all of (total has a value and coupon has a value) is at least 1\n"
               "  count of orders where all of () is at least 1")
        << QStringLiteral("all of\n  count of orders where total has a value and coupon has a value is at least 1\n"
                          "  count of orders is at least 1\n");
    QTest::newRow("values in parentheses, words in quotes")
        << QStringLiteral("all of\n  income is at least (5)\n  created_at is on a \"monday\"")
        << QStringLiteral("all of\n  income is at least 5\n  created_at is on a monday\n");
    QTest::newRow("groups side by side and inside each other")
        << QStringLiteral(
               "all of\n  any of\n    none of\n      income has a value\n  exactly 1 of\nlimit 3 by income least first")
        << QStringLiteral("all of\n  any of\n    none of\n      income has a value\n  exactly 1 of\nlimit 3 by income "
                          "least first\n");
}

void TestRuleWords::peopleMayWriteLooser()
{
    QFETCH(QString, loose);
    QFETCH(QString, written);
    const auto rule = rules::parseRuleWords(utf8(loose), catalogue());
    QVERIFY2(rule, qPrintable(errorOf(utf8(loose))));
    QCOMPARE(shown(rules::ruleWords(*rule, catalogue())), written);
}

void TestRuleWords::namesOfFieldsAreFound()
{
    const auto fieldOf = [](const char *line) {
        const auto rule = rules::parseRuleWords(std::string("all of\n  ") + line, catalogue());
        if (!rule)
            return QStringLiteral("error");
        const auto &subject = std::get<rules::Condition>(rule->root.children.front()).subject;
        if (const auto *behaviour = std::get_if<rules::Behaviour>(&subject))
            return shown(behaviour->of);
        return shown(std::get<rules::CustomerField>(subject).field);
    };
    QCOMPARE(fieldOf(R"("kid home" has a value)"), QStringLiteral("customer.kid_home"));
    QCOMPARE(fieldOf(R"("Note" has a value)"), QStringLiteral("customer.note"));
    QCOMPARE(fieldOf(R"(distinct of "Note" of orders has a value)"), QStringLiteral("order.note"));
    QCOMPARE(fieldOf(R"(distinct of "Note" of lines has a value)"), QStringLiteral("error"));
    QCOMPARE(fieldOf(R"(distinct of product of lines has a value)"), QStringLiteral("line.product"));
    QCOMPARE(fieldOf(R"(distinct of product of events has a value)"), QStringLiteral("event.product"));
    QCOMPARE(fieldOf(R"(@"Note" has a value)"), QStringLiteral("Note"));
}

void TestRuleWords::arbitraryRulesComeBackAsTheyWere()
{
    Draw draw(1'923);
    const fields::Catalogue fields = catalogue();
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(shown(notComingBack(arbitraryRule(draw), fields)), QString());
}

void TestRuleWords::randomRulesComeBackAsTheyWere()
{
    Draw draw(77);
    for (int shops = 0; shops < 20; ++shops) {
        const RandomShop shop = randomShop(draw);
        fields::Catalogue fields;
        for (const fields::Field &field : shop.source.customFields)
            fields.add(field);
        for (int i = 0; i < 100; ++i) {
            const rules::Rule rule = randomRule(draw, shop, [](const rules::Rule &) { return true; });
            QCOMPARE(shown(notComingBack(rule, fields)), QString());
            const auto again = rules::parseRule(rules::writeRule(rule));
            QVERIFY(again && *again == rule);
        }
    }
}

void TestRuleWords::wrongTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto text = [](const char *name, const char *words, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    const auto line = [&](const char *name, const char *words, const char *expected) {
        text(name, (std::string("all of\n  ") + words).c_str(), expected);
    };
    text("nothing", "\n  \n", "rule.words_expected: 1, 1, group");
    text("no group", "country is \"A\"", "rule.words_expected: 1, 1, group");
    text("spaces before the first group", "  all of", "rule.words_indent: 1, 0");
    text("odd spaces", "all of\n country has a value", "rule.words_indent: 2, 2");
    text("too many spaces", "all of\n\n    country has a value", "rule.words_indent: 3, 2");
    text("something below a condition", "all of\n  country has a value\n    city has a value",
         "rule.words_indent: 3, 2");
    text("tab", "all of\n\tcountry has a value", "rule.words_expected: 2, 1, \"limit\"");
    text("group without its end", "all", "rule.words_expected: 1, 4, \"of\"");
    text("group without a number", "at least of", "rule.words_expected: 1, 10, number");
    text("group with half a number", "exactly 1.5 of", "rule.words_number: 1, 9, 1.5, 0, 1000000000");
    text("more behind a group", "all of them", "rule.words_expected: 1, 8, end of line");
    text("two roots", "all of\nany of", "rule.words_expected: 2, 1, \"limit\"");
    text("limit of nobody", "all of\nlimit 0", "rule.words_number: 2, 7, 0, 1, 4294967295");
    text("limit by nothing", "all of\nlimit 5 by", "rule.words_expected: 2, 11, field");
    text("two limits", "all of\nlimit 5\nlimit 5", "rule.words_expected: 3, 1, end of text");
    text("id twice", "all of #a\n  country has a value #a", "rule.duplicate_id: a");
    text("empty id", "all of # ", "rule.bad_id: ");
    line("field alone", "country", "rule.words_expected: 2, 10, operator");
    line("capital", "Country is \"A\"", "rule.words_expected: 2, 3, field");
    line("reserved word", "events is \"A\"", "rule.words_expected: 2, 3, field");
    line("unknown operator", "country resembles \"A\"", "rule.words_expected: 2, 11, operator");
    line("word without quotes", "country is Germany", "rule.words_expected: 2, 14, text");
    line("number for a word", "country is 5", "rule.words_expected: 2, 14, text");
    line("word for a number", "income is at least \"5\"", "rule.words_expected: 2, 22, value");
    line("day that does not exist", "created_at is on 2023-02-29", "rule.words_expected: 2, 20, value");
    line("columns are counted in characters", "country is \"Ğüş\" and", "rule.words_expected: 2, 20, end of line");
    line("text without end", "country is \"A", "rule.words_text: 2, 14");
    line("wrong escape", "country is \"\\x\"", "rule.words_text: 2, 14");
    line("field where none can stand", "city contains field country", "rule.words_expected: 2, 17, text");
    line("half a range", "income is between 1", "rule.words_expected: 2, 22, \"and\"");
    line("unit that is missing", "created_at is in the last 5", "rule.words_expected: 2, 30, \"days\"");
    line("unknown weekday", "created_at is on a doomsday", "rule.words_expected: 2, 22, weekday");
    line("unknown period", "created_at is in the period soon", "rule.words_expected: 2, 31, period");
    line("list without end", "country is (\"A\", \"B\"", "rule.words_expected: 2, 23, \",\"");
    line("unknown name", "\"Shoe size\" has a value", "rule.words_no_field: 2, 3, Shoe size");
    line("name of two fields", "\"Country\" has a value", "rule.words_same_name: 2, 3, Country");
    line("measure of nothing", "count is at least 5", "rule.words_expected: 2, 9, \"of\"");
    line("measure of unknown facts", "count of total of visits is at least 5",
         "rule.words_expected: 2, 21, \"orders\"");
    line("unknown name behind a measure", "sum of \"Shoe size\" of orders is at least 5",
         "rule.words_no_field: 2, 10, Shoe size");
    line("change of no measure", "change of orders", "rule.words_expected: 2, 13, measure");
    line("unknown pick", "count of the best of orders is at least 5", "rule.words_expected: 2, 21, \"first\"");
    line("window of no days", "count of orders in the last 0 days is at least 5",
         "rule.words_number: 2, 31, 0, 1, 100000");
    line("window to no day", "count of orders to tomorrow is at least 5", "rule.words_expected: 2, 22, date");
    line("or between filters of all of",
         "count of orders where all of (total has a value or coupon has a value) equals 0",
         "rule.words_expected: 2, 51, \"and\"");
    line("containing without parentheses", "count of orders containing category has a value equals 0",
         "rule.words_expected: 2, 30, \"(\"");
    line("sequence without a colon", "sequence event", "rule.words_expected: 2, 12, \":\"");
    line("sequence of nothing", "sequence:", "rule.words_expected: 2, 12, \"order\"");
    line("step of no kind", "sequence: event, order", "rule.words_expected: 2, 20, \"not\"");
    line("span in weeks", "sequence: event within 2 weeks", "rule.words_expected: 2, 28, \"days\"");
    line("share above everybody", "in random share 100.1 percent", "rule.words_number: 2, 19, 100.1, 0, 100");
    line("in something else", "in love", "rule.words_expected: 2, 3, \"in segment\"");
    line("not and no", "not in segment \"A\" is no", "rule.words_expected: 2, 22, end of line");
    line("per nothing", "income has a value per", "rule.words_expected: 2, 25, field");
}

void TestRuleWords::wrongTextsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(errorOf(utf8(text)), expected);
}

void TestRuleWords::deepestGroupsAndFiltersAreReadAndDeeperOnesRefused()
{
    const auto groups = [](std::size_t depth) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i)
            text += std::string(2 * i, ' ') + "any of\n";
        return text;
    };
    QCOMPARE(errorOf(groups(rules::maxGroupDepth)), QStringLiteral("no error"));
    QCOMPARE(errorOf(groups(rules::maxGroupDepth + 1)), QStringLiteral("rule.words_too_deep: 29, 28"));
    const auto filters = [](std::size_t depth) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i)
            text += "any of (";
        return "all of\n  count of orders where " + text + std::string(depth, ')') + " equals 0";
    };
    QCOMPARE(errorOf(filters(rules::maxFilterDepth)), QStringLiteral("no error"));
    QCOMPARE(errorOf(filters(rules::maxFilterDepth + 1)), QStringLiteral("rule.words_too_deep: 2, 16"));
    // Beside another filter they are one deeper, as in a rule file.
    const auto beside = [&](std::size_t depth) {
        const std::string alone = filters(depth);
        return alone.substr(0, alone.find(" equals")) + " and total has a value equals 0";
    };
    QCOMPARE(errorOf(beside(rules::maxFilterDepth - 1)), QStringLiteral("no error"));
    QCOMPARE(errorOf(beside(rules::maxFilterDepth)), QStringLiteral("rule.words_too_deep: 2, 16"));
}

void TestRuleWords::theLongestTextFitsIntoARuleFile()
{
    // The lines that grow most.
    std::string text = "all of\n";
    const std::string line = "  a is()\n";
    while (text.size() + line.size() <= 131'072)
        text += line;
    const auto rule = rules::parseRuleWords(text, {});
    QVERIFY(rule);
    const auto again = rules::parseRule(rules::writeRule(*rule));
    QVERIFY(again && *again == *rule);
    QCOMPARE(errorOf(text + line), QStringLiteral("rule.too_large: 131072"));
}

void TestRuleWords::everyOperatorHasItsOwnWords()
{
    std::set<std::vector<std::string>> seen;
    for (const rules::OperatorWords &words : rules::operatorWords()) {
        QVERIFY2(seen.insert(words.before).second, words.op->id.data());
        QVERIFY2(!words.before.empty(), words.op->id.data());
        for (const std::string &word : words.before)
            QVERIFY2(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }), word.c_str());
    }
    QCOMPARE(seen.size(), rules::operators().size());
}

void TestRuleWords::bytesOfEveryKindAreNoCrash()
{
    Draw draw(5);
    const fields::Catalogue fields = catalogue();
    int accepted = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string text = rules::ruleWords(arbitraryRule(draw), fields, rules::LineIds::Written);
        for (int changes = draw.between(1, 3); changes > 0; --changes) {
            const std::size_t at = draw.below(text.size());
            if (draw.percent(50))
                text.erase(at, static_cast<std::size_t>(draw.between(1, 8)));
            else
                text.insert(at, 1, static_cast<char>(draw.between(0, 255)));
            text += ' ';
        }
        const auto rule = rules::parseRuleWords(text, fields);
        if (!rule)
            continue;
        ++accepted;
        QCOMPARE(shown(notComingBack(*rule, fields)), QString());
    }
    QVERIFY(accepted > 20);
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"

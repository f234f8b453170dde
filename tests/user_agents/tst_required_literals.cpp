// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/literal_finder.h"
#include "user_agents/required_literals.h"
#include "user_agents/rule_list.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace dilim::user_agents;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *pattern;
    const char *literals; // with blanks between
};
constexpr Row rows[] = {
    {"Vivaldi", "vivaldi"},
    {"(Vivaldi)/(\\d+)\\.(\\d+)", "vivaldi/"},
    {"(?:Foo|Quux)/\\d", "foo/ quux/"},
    {"Foox?", "foo"},
    {"Foox*ba", "foo"},
    {"Foox+bar", "foo"},
    {"Foo(?:xy)+", "foo"},
    {"(?:Foo)?bar", "bar"},
    {"(?:Foo)+x", "foo"},
    {"a{2,5}Foo", "foo"},
    {"Foo{0,3}Barbar", "barbar"},
    {"[Cc]row", "crow"},
    {"[CcBb]row", "brow crow"},
    {"[a-z]row", "row"},
    {"[^x]row", "row"},
    {"[[:alpha:]]+row", "row"},
    {"^(SM-\\d{4})", "sm-"},
    {"\\bHola\\b/\\d", "hola/"},
    {"a\\.b\\/c", "a.b/c"},
    {"Mozilla.+Vewd", "vewd"},
    {"Vewd.{1,200}Quuxbrowser", "quuxbrowser"},
    {"(?:Foo|Foobar)", "foo"},
    // Nothing that every match must have.
    {"ab|Foo", ""},
    {"Foo|\\d+", ""},
    {"(?:Foo)*", ""},
    {"(?:Foo){0,1}", ""},
    {"\\d+", ""},
    {"", ""},
    {"(?=Foo)", ""},
    {"(?i)Foo", ""},
    {"(Foo)\\1x", ""},
    {"(Foo", ""},
    {"Foo)", ""},
    {"[Foo", ""},
    {"Foo\\", ""},
    {"Foo{", ""},
};

RuleText rule(const char *pattern, const char *answer)
{
    return {Subject::Browser, pattern, false, {answer, "", ""}, requiredLiterals(pattern)};
}

std::string familyIn(const RuleList &rules, std::string_view text)
{
    const auto answers = rules.ask(text);
    return answers[0] ? answers[0]->front() : std::string();
}

} // namespace

class TestRequiredLiterals : public QObject
{
    Q_OBJECT

private slots:
    void aPatternShowsItsLiterals_data();
    void aPatternShowsItsLiterals();
    void theFinderFindsLiteralsAnywhere();
    void theFirstRuleThatFitsAnswers();
    void linesComeBackAsTheyWere();
    void withoutLiteralsTheAnswersAreTheSame();
};

void TestRequiredLiterals::aPatternShowsItsLiterals_data()
{
    QTest::addColumn<QString>("literals");
    for (const Row &row : rows)
        QTest::newRow(row.pattern) << QString::fromLatin1(row.literals);
}

void TestRequiredLiterals::aPatternShowsItsLiterals()
{
    QStringList found;
    for (const std::string &literal : requiredLiterals(QTest::currentDataTag()))
        found += QString::fromStdString(literal);
    QTEST(found.join(u' '), "literals");
}

void TestRequiredLiterals::theFinderFindsLiteralsAnywhere()
{
    const LiteralFinder finder({{"abc", 1}, {"abcd", 2}, {"bcx", 3}, {"cde", 4}, {"efg", 5}, {"abc", 6}});
    std::set<std::uint32_t> found;
    finder.search("xabcdefg", [&found](std::uint32_t number) { found.insert(number); });
    QCOMPARE(found, (std::set<std::uint32_t>{1, 2, 4, 5, 6}));
    found.clear();
    for (const char *text : {"", "ab", "xyz"})
        finder.search(text, [&found](std::uint32_t number) { found.insert(number); });
    LiteralFinder().search("abcabc", [&found](std::uint32_t number) { found.insert(number); });
    QVERIFY(found.empty());
}

void TestRequiredLiterals::theFirstRuleThatFitsAnswers()
{
    const RuleList rules({rule("(Foo|Bar)-(\\d)", " $1 no. $2 "), rule("Foo-9", "never"), rule("(\\w)(x)?y", "$1$2$9$"),
                          rule("(broken", "never")});
    QCOMPARE(rules.brokenRules(), std::size_t{1});
    QCOMPARE(familyIn(rules, "a Foo-9"), std::string("Foo no. 9"));
    QCOMPARE(familyIn(rules, "a foo-9"), std::string());
    QCOMPARE(familyIn(rules, "ay"), std::string("a$"));
    QCOMPARE(familyIn(rules, ""), std::string());
}

void TestRequiredLiterals::linesComeBackAsTheyWere()
{
    const std::vector<RuleText> rules{
        rule("(Foo|Bar)-(\\d)", "$1"), rule("\\d", ""), {Subject::Device, "x", true, {"a", "b", "c"}, {"d"}}};
    QVERIFY(rulesFromText(toText(rules)) == rules);
    QVERIFY(rulesFromText("").empty());
    QVERIFY(rulesFromText("b\x1f\x1fx\nz\x1f\x1fx\x1f\x1f\x1f\n\n").empty());
}

void TestRequiredLiterals::withoutLiteralsTheAnswersAreTheSame()
{
    QFile file(u":/user_agents/rules.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::vector<RuleText> rules = rulesFromText(file.readAll().toStdString());
    QVERIFY(rules.size() > 1000);
    std::vector<RuleText> plain = rules;
    std::vector<std::string> texts;
    for (RuleText &one : plain) {
        // Pieces of patterns are texts on which many rules nearly fit.
        texts.push_back("Mozilla/5.0 (Linux; Android 9; " + one.pattern.substr(0, 60) + " Build/1) Mobile");
        texts.push_back(one.literals.empty() ? "x" : one.literals.back() + "/1.2.3");
        one.literals.clear();
    }
    const RuleList quick(rules);
    const RuleList slow(plain);
    for (std::size_t i = 0; i < texts.size(); i += 3)
        QVERIFY2(quick.ask(texts[i]) == slow.ask(texts[i]), texts[i].c_str());
}

QTEST_GUILESS_MAIN(TestRequiredLiterals)
#include "tst_required_literals.moc"

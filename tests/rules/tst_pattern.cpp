// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pattern.h"

#include "support/shown.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::Pattern;
using rules::PatternMatcher;

class TestPattern : public QObject
{
    Q_OBJECT

private slots:
    void patternsAreFoundAnywhere_data();
    void patternsAreFoundAnywhere();
    void badPatternsSayWhere_data();
    void badPatternsSayWhere();
    void noPatternRunsAway_data();
    void noPatternRunsAway();
    void longTextsAreSearchedToTheirEnd();
    void illFormedBytesMatchNothing();
    void copiesMatchTheSame();
};

void TestPattern::patternsAreFoundAnywhere_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *pattern, const char *text, bool matches) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << matches;
    };
    row("in the middle", "b.d", "abcde", true);
    row("not there", "b.e", "abcde", false);
    row("from the beginning", "^b", "abcde", false);
    row("to the end", "de$", "abcde", true);
    row("case differs", "ABC", "abcde", false);
    row("case told not to differ", "(?i)ABC", "abcde", true);
    row("one letter is one character", "^.$", "ş", true);
    row("two letters are two", "^.$", "şı", false);
    row("Turkish letters are letters of words", "^\\w+$", "çağrıİş", true);
    row("Azerbaijani letters are letters of words", "^\\w+$", "Əhməd", true);
    row("a word begins at a letter with a cedilla", "\\bş", "al şal", true);
    row("capital letters", "^\\p{Lu}\\p{Ll}+$", "Şule", true);
    row("digits", "^\\d{5}$", "34000", true);
    row("too many digits", "^\\d{5}$", "340001", false);
    row("back reference", "(..)-\\1", "ab-ab", true);
    row("look ahead", "^(?=.*[0-9])(?=.*[a-z]).{4,}$", "a1b2", true);
    row("an empty pattern is everywhere", "", "abc", true);
    row("lines", "(?m)^b$", "a\nb\nc", true);
}

void TestPattern::patternsAreFoundAnywhere()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const Result<Pattern> compiled = Pattern::compiled(utf8(pattern));
    QVERIFY(compiled);
    QCOMPARE(shown(compiled->text()), pattern);
    QTEST(PatternMatcher(*compiled).matches(utf8(text)), "matches");
}

void TestPattern::badPatternsSayWhere_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *pattern, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromLatin1(place);
    };
    row("a group that does not end", "a(b", "4");
    row("a group that did not begin", "ab)c", "3");
    row("the same behind letters of two bytes", "şı)c", "3");
    row("nothing to repeat", "a|*", "3");
    row("a class that does not end", "x[ab", "5");
    row("bytes inside of characters", "a\\Cb", "4");
    row("a range the wrong way round", "[z-a]", "4");
}

void TestPattern::badPatternsSayWhere()
{
    QFETCH(QString, pattern);
    QFETCH(QString, place);
    const Result<Pattern> compiled = Pattern::compiled(utf8(pattern));
    QVERIFY(!compiled);
    QCOMPARE(shown(compiled.error().code), QStringLiteral("rule.bad_pattern"));
    QCOMPARE(compiled.error().arguments.size(), std::size_t{2});
    QCOMPARE(shown(compiled.error().arguments[0]), pattern);
    QCOMPARE(shown(compiled.error().arguments[1]), place);
}

void TestPattern::noPatternRunsAway_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested repetition") << QStringLiteral("^(a+)+$");
    QTest::newRow("alternatives that overlap") << QStringLiteral("^(a|aa)+$");
    QTest::newRow("nested repetition, interpreted") << QStringLiteral("(*NO_JIT)^(a+)+$");
    QTest::newRow("deep recursion") << QStringLiteral("^(a(?1)?)+a*$");
    QTest::newRow("deep recursion, interpreted") << QStringLiteral("(*NO_JIT)^(a(?1)?)+a*$");
    QTest::newRow("limits of its own are not above ours") << QStringLiteral("(*LIMIT_MATCH=4000000000)^(a+)+$");
}

// Without limits these would need more than 2^10,000 steps.
void TestPattern::noPatternRunsAway()
{
    QFETCH(QString, pattern);
    const Result<Pattern> compiled = Pattern::compiled(utf8(pattern));
    QVERIFY(compiled);
    const PatternMatcher matcher(*compiled);
    QVERIFY(matcher.matches("aaa"));
    QVERIFY(!matcher.matches(std::string(10'000, 'a') + "!"));
    QVERIFY(matcher.matches("aaa")); // a text given up changes nothing for the next one
}

void TestPattern::longTextsAreSearchedToTheirEnd()
{
    const std::string note = std::string(20'000, 'x') + " abc " + std::string(20'000, 'y') + " def";
    const Result<Pattern> pattern = Pattern::compiled("abc.*def$");
    QVERIFY(PatternMatcher(*pattern).matches(note));
    QVERIFY(!PatternMatcher(*pattern).matches(note + "."));
    QVERIFY(!Pattern::compiled(std::string(4097, 'a')));
    QVERIFY(Pattern::compiled(std::string(4096, 'a')));
}

void TestPattern::illFormedBytesMatchNothing()
{
    const PatternMatcher any(*Pattern::compiled("^a.b$"));
    QVERIFY(any.matches("axb"));
    QVERIFY(!any.matches("a\xff"
                         "b"));
    QVERIFY(PatternMatcher(*Pattern::compiled("abc")).matches("\xff abc \xc3"));
    QVERIFY(!Pattern::compiled("a\xff"));
}

void TestPattern::copiesMatchTheSame()
{
    Pattern copy;
    QVERIFY(PatternMatcher(copy).matches("anything"));
    {
        const Result<Pattern> pattern = Pattern::compiled("^b");
        copy = *pattern;
    }
    QVERIFY(PatternMatcher(copy).matches("bc"));
    QVERIFY(!PatternMatcher(copy).matches("cb"));
}

QTEST_GUILESS_MAIN(TestPattern)
#include "tst_pattern.moc"

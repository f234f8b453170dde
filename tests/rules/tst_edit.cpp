// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"

#include "support/random_draw.h"
#include "support/rule_lines.h"
#include "support/shown.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace dilim;
using namespace dilim::test;
using rules::Condition;
using rules::Group;
using rules::Match;
using rules::Node;
using rules::Rule;

namespace {

/// "g1(c1 g2[any](c2 c3) c4-)": off lines with a minus, other groups than All with their match.
std::string text(const Group &group)
{
    static const std::map<Match, std::string> names{{Match::All, ""},          {Match::Any, "[any]"},
                                                    {Match::None, "[none]"},   {Match::AtLeast, "[least]"},
                                                    {Match::AtMost, "[most]"}, {Match::Exactly, "[exactly]"}};
    std::string result = group.id + (group.enabled ? "" : "-") + names.at(group.match) + "(";
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        const auto *inner = std::get_if<Group>(&group.children[i]);
        const auto *condition = std::get_if<Condition>(&group.children[i]);
        result += (i == 0 ? "" : " ") + (inner ? text(*inner) : condition->id + (condition->enabled ? "" : "-"));
    }
    return result + ")";
}

std::string text(const Rule &rule)
{
    return text(rule.root);
}

Condition condition(const char *id)
{
    return fieldLine(id, "customer.income", "at_least", {Decimal{1, 0}});
}

/// g1(c1 g2[any](c2 g3(c3)) c4)
Rule sample()
{
    return ruleOf({condition("c1"),
                   groupOf("g2", Match::Any, {condition("c2"), groupOf("g3", Match::All, {condition("c3")})}),
                   condition("c4")});
}

void collect(const Group &group, std::vector<std::string> &ids)
{
    ids.push_back(group.id);
    for (const Node &child : group.children) {
        if (const auto *inner = std::get_if<Group>(&child))
            collect(*inner, ids);
        else
            ids.push_back(std::get<Condition>(child).id);
    }
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void linesAreFoundByTheirIds();
    void linesComeInWhereTheyAreWanted();
    void linesThatComeInKeepOnlyFreeIds();
    void linesGoOut();
    void linesMove_data();
    void linesMove();
    void copiesStandBehindTheirLine();
    void groupsGoAroundLines();
    void linesAreSwitchedOffAndOn();
    void conditionsAndGroupsAreNegated();
    void conditionsAreReplaced();
    void matchesAreSet();
    void idsStayUniqueWhateverIsDone();
};

void TestEdit::linesAreFoundByTheirIds()
{
    const Rule rule = sample();
    QCOMPARE(rules::findCondition(rule, "c3"), &std::get<Condition>(rules::findGroup(rule, "g3")->children.front()));
    QCOMPARE(rules::findGroup(rule, "g1"), &rule.root);
    QVERIFY(!rules::findCondition(rule, "g2"));
    QVERIFY(!rules::findGroup(rule, "c2"));
    QVERIFY(!rules::findCondition(rule, "c9"));
    QVERIFY(!rules::findCondition(rule, ""));
    QVERIFY(rules::placeOf(rule, "g3") == (rules::Place{"g2", 1}));
    QVERIFY(rules::placeOf(rule, "c4") == (rules::Place{"g1", 2}));
    QVERIFY(!rules::placeOf(rule, "g1"));
    QVERIFY(!rules::placeOf(rule, "c9"));
}

void TestEdit::linesComeInWhereTheyAreWanted()
{
    QCOMPARE(shown(text(rules::withLine(sample(), {"g1", 0}, condition("x")))),
             QStringLiteral("g1(x c1 g2[any](c2 g3(c3)) c4)"));
    QCOMPARE(shown(text(rules::withLine(sample(), {"g3", 1}, condition("x")))),
             QStringLiteral("g1(c1 g2[any](c2 g3(c3 x)) c4)"));
    QCOMPARE(shown(text(rules::withLine(sample(), {"g2", 99}, groupOf("x", Match::None, {})))),
             QStringLiteral("g1(c1 g2[any](c2 g3(c3) x[none]()) c4)"));
    QCOMPARE(shown(text(rules::withLine(sample(), {"c1", 0}, condition("x")))), shown(text(sample())));
    QCOMPARE(shown(text(rules::withLine(sample(), {"g9", 0}, condition("x")))), shown(text(sample())));
}

void TestEdit::linesThatComeInKeepOnlyFreeIds()
{
    const Group group = groupOf("g2", Match::All, {condition("x"), condition("c1"), condition("x"), condition("")});
    QCOMPARE(shown(text(rules::withLine(sample(), {"g3", 0}, group))),
             QStringLiteral("g1(c1 g2[any](c2 g3(g4(x c5 c6 c7) c3)) c4)"));
}

void TestEdit::linesGoOut()
{
    QCOMPARE(shown(text(rules::withoutLine(sample(), "c1"))), QStringLiteral("g1(g2[any](c2 g3(c3)) c4)"));
    QCOMPARE(shown(text(rules::withoutLine(sample(), "g2"))), QStringLiteral("g1(c1 c4)"));
    QCOMPARE(shown(text(rules::withoutLine(sample(), "g1"))), shown(text(sample())));
    QCOMPARE(shown(text(rules::withoutLine(sample(), "c9"))), shown(text(sample())));
}

void TestEdit::linesMove_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *id, const char *group, int index, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(group) << index
                            << QString::fromLatin1(expected);
    };
    const char *same = "g1(c1 g2[any](c2 g3(c3)) c4)";
    row("to the end", "c1", "g1", 3, "g1(g2[any](c2 g3(c3)) c4 c1)");
    row("one down", "c1", "g1", 2, "g1(g2[any](c2 g3(c3)) c1 c4)");
    row("before itself", "g2", "g1", 1, same);
    row("behind itself", "g2", "g1", 2, same);
    row("to the front", "c4", "g1", 0, "g1(c4 c1 g2[any](c2 g3(c3)))");
    row("into a group behind it", "c1", "g3", 0, "g1(g2[any](c2 g3(c1 c3)) c4)");
    row("into a group before it", "c4", "g2", 1, "g1(c1 g2[any](c2 c4 g3(c3)))");
    row("out of a group", "g3", "g1", 0, "g1(g3(c3) c1 g2[any](c2) c4)");
    row("a group into itself", "g2", "g2", 0, same);
    row("a group into its own", "g2", "g3", 0, same);
    row("the root", "g1", "g2", 0, same);
    row("an unknown line", "c9", "g2", 0, same);
    row("into an unknown group", "c1", "c4", 0, same);
}

void TestEdit::linesMove()
{
    QFETCH(QString, id);
    QFETCH(QString, group);
    QFETCH(int, index);
    QFETCH(QString, expected);
    const rules::Place place{group.toStdString(), static_cast<std::size_t>(index)};
    QCOMPARE(shown(text(rules::withLineMoved(sample(), id.toStdString(), place))), expected);
}

void TestEdit::copiesStandBehindTheirLine()
{
    const Rule twice = rules::withLineTwice(sample(), "g2");
    QCOMPARE(shown(text(twice)), QStringLiteral("g1(c1 g2[any](c2 g3(c3)) g4[any](c5 g5(c6)) c4)"));
    Condition copy = *rules::findCondition(twice, "c5");
    copy.id = "c2";
    QVERIFY(copy == *rules::findCondition(twice, "c2"));
    QCOMPARE(shown(text(rules::withLineTwice(sample(), "g1"))), shown(text(sample())));
}

void TestEdit::groupsGoAroundLines()
{
    QCOMPARE(shown(text(rules::withGroupAround(sample(), "c4", Match::Any))),
             QStringLiteral("g1(c1 g2[any](c2 g3(c3)) g4[any](c4))"));
    QCOMPARE(shown(text(rules::withGroupAround(sample(), "g2", Match::None))),
             QStringLiteral("g1(c1 g4[none](g2[any](c2 g3(c3))) c4)"));
    QCOMPARE(shown(text(rules::withGroupAround(sample(), "g1", Match::None))),
             QStringLiteral("g4[none](g1(c1 g2[any](c2 g3(c3)) c4))"));
    QCOMPARE(shown(text(rules::withGroupAround(sample(), "c9", Match::None))), shown(text(sample())));
}

void TestEdit::linesAreSwitchedOffAndOn()
{
    const Rule off = rules::withLineOff(rules::withLineOff(sample(), "c3"), "g2");
    QCOMPARE(shown(text(off)), QStringLiteral("g1(c1 g2-[any](c2 g3(c3-)) c4)"));
    QCOMPARE(shown(text(rules::withLineOn(rules::withLineOn(off, "c3"), "g2"))), shown(text(sample())));
    QCOMPARE(shown(text(rules::withLineOff(sample(), "g1"))), QStringLiteral("g1-(c1 g2[any](c2 g3(c3)) c4)"));
}

void TestEdit::conditionsAndGroupsAreNegated()
{
    const Rule negated = rules::withLineNegated(sample(), "c2");
    QCOMPARE(shown(rules::findCondition(negated, "c2")->op), QStringLiteral("less_than"));
    QVERIFY(rules::withLineNegated(negated, "c2") == sample());
    QCOMPARE(shown(text(rules::withLineNegated(sample(), "g2"))), QStringLiteral("g1(c1 g2[none](c2 g3(c3)) c4)"));
    QVERIFY(rules::withLineNegated(rules::withLineNegated(sample(), "g2"), "g2") == sample());
    QVERIFY(rules::withLineNegated(sample(), "g1") == sample());
    QVERIFY(rules::withLineNegated(sample(), "c9") == sample());
}

void TestEdit::conditionsAreReplaced()
{
    const Condition other = fieldLine("c3", "customer.city", "is", {std::string("Ankara")});
    const Rule rule = rules::withCondition(sample(), other);
    QVERIFY(*rules::findCondition(rule, "c3") == other);
    QCOMPARE(shown(text(rule)), shown(text(sample())));
    QVERIFY(rules::withCondition(sample(), condition("g2")) == sample());
    QVERIFY(rules::withCondition(sample(), condition("c9")) == sample());
}

void TestEdit::matchesAreSet()
{
    const Rule rule = rules::withMatch(sample(), "g2", Match::AtLeast, 2);
    QCOMPARE(shown(text(rule)), QStringLiteral("g1(c1 g2[least](c2 g3(c3)) c4)"));
    QCOMPARE(rules::findGroup(rule, "g2")->number, 2);
    QVERIFY(rules::withMatch(sample(), "c1", Match::Any) == sample());
}

void TestEdit::idsStayUniqueWhateverIsDone()
{
    Draw draw(11);
    Rule rule = sample();
    for (int step = 0; step < 600; ++step) {
        std::vector<std::string> ids;
        collect(rule.root, ids);
        const std::string id = draw.of(ids);
        const rules::Place place{draw.of(ids), draw.below(4)};
        switch (draw.below(ids.size() > 40 ? 7 : 6)) {
        case 0:
            rule = rules::withLine(rule, place, condition(draw.of(ids).c_str()));
            break;
        case 1:
            rule = rules::withLine(rule, place, groupOf(id, Match::Any, {condition(id.c_str()), condition("")}));
            break;
        case 2:
            rule = rules::withLineMoved(rule, id, place);
            break;
        case 3:
            rule = rules::withLineTwice(rule, id);
            break;
        case 4:
            rule = rules::withGroupAround(rule, id, Match::None);
            break;
        default:
            rule = rules::withoutLine(rule, id);
            break;
        }
        std::vector<std::string> after;
        collect(rule.root, after);
        QCOMPARE(std::set<std::string>(after.begin(), after.end()).size(), after.size());
        QVERIFY(std::find(after.begin(), after.end(), std::string()) == after.end());
    }
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"

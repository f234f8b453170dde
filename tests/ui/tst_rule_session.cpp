// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "small_state.h"
#include "ui/rule_editor/rule_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

const char *cityLine = R"({"id": "c1", "field": "customer.city", "op": "is", "values": ["Ankara"]})";

rules::Rule cityIs(rules::Rule rule, const char *city)
{
    rules::Condition condition = *rules::findCondition(rule, "c1");
    condition.operands = {std::string(city)};
    return rules::withCondition(std::move(rule), condition);
}

} // namespace

class TestRuleSession : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsUndoneAndRedone();
    void editsWithOneKeyAreOneStep();
    void editsWithDifferentKeysStayApart();
    void editsThatComeBackToTheStartLeaveNoStep();
    void countsAreThoseOfTheEngine();
    void aLineThatCannotBeAnsweredIsNamed();
};

void TestRuleSession::anEditIsUndoneAndRedone()
{
    ui::RuleSession session;
    const rules::Rule start = test::ruleOfLines(cityLine);
    session.setRule(start);
    const rules::Rule edited = cityIs(session.rule(), "Baku");
    session.edit(edited, u"Edit condition"_s);
    QCOMPARE(session.undoStack()->undoText(), u"Edit condition"_s);
    QVERIFY(session.rule() == edited);
    session.undoStack()->undo();
    QVERIFY(session.rule() == rules::withIds(start));
    session.undoStack()->redo();
    QVERIFY(session.rule() == edited);
}

void TestRuleSession::editsWithOneKeyAreOneStep()
{
    ui::RuleSession session;
    session.setRule(test::ruleOfLines(cityLine));
    const rules::Rule start = session.rule();
    const int key = session.newMergeKey();
    for (const char *city : {"B", "Ba", "Baku"})
        session.edit(cityIs(session.rule(), city), u"Edit condition"_s, key);
    QCOMPARE(session.undoStack()->count(), 1);
    const rules::Rule end = session.rule();
    session.undoStack()->undo();
    QVERIFY(session.rule() == start);
    session.undoStack()->redo();
    QVERIFY(session.rule() == end);
}

void TestRuleSession::editsWithDifferentKeysStayApart()
{
    ui::RuleSession session;
    session.setRule(test::ruleOfLines(cityLine));
    session.edit(cityIs(session.rule(), "Baku"), {}, session.newMergeKey());
    session.edit(cityIs(session.rule(), "Bursa"), {}, session.newMergeKey());
    QCOMPARE(session.undoStack()->count(), 2);
}

void TestRuleSession::editsThatComeBackToTheStartLeaveNoStep()
{
    ui::RuleSession session;
    session.setRule(test::ruleOfLines(cityLine));
    const int key = session.newMergeKey();
    session.edit(cityIs(session.rule(), "Baku"), {}, key);
    session.edit(cityIs(session.rule(), "Ankara"), {}, key);
    QCOMPARE(session.undoStack()->count(), 0);
}

void TestRuleSession::countsAreThoseOfTheEngine()
{
    const ui::StatePtr state = test::smallState();
    ui::RuleSession session;
    QSignalSpy counted(&session, &ui::RuleSession::counted);
    session.setState(state);
    session.setRule(test::ruleOfLines(cityLine));
    QTRY_VERIFY(session.countOf("c1") != nullptr);
    QCOMPARE(counted.count(), 1);
    Progress progress;
    const auto expected = rules::evaluate(session.rule(), *state->snapshot, state->context, progress, state->library);
    QVERIFY(bool(expected));
    QCOMPARE(session.answer()->counts.count, expected->counts.count);
    for (const rules::LineCount &line : expected->counts.lines) {
        const rules::LineCount *shown = session.countOf(line.id);
        QVERIFY(shown != nullptr);
        QCOMPARE(shown->count, line.count);
        QCOMPARE(shown->left, line.left);
        QCOMPARE(shown->removes, line.removes);
    }
}

void TestRuleSession::aLineThatCannotBeAnsweredIsNamed()
{
    ui::RuleSession session;
    session.setState(test::smallState());
    session.setRule(test::ruleOfLines(cityLine));
    QTRY_VERIFY(session.answer() != nullptr);
    rules::Condition condition = *rules::findCondition(session.rule(), "c1");
    condition.operands.clear();
    session.edit(rules::withCondition(session.rule(), condition), {});
    QTRY_VERIFY(session.error().has_value());
    QCOMPARE(session.error()->code, std::string("rule.operand_count"));
    QCOMPARE(session.brokenLine(), std::string("c1"));
    QVERIFY(session.answer() != nullptr);
    session.undoStack()->undo();
    QTRY_VERIFY(!session.error().has_value());
}

QTEST_MAIN(TestRuleSession)
#include "tst_rule_session.moc"

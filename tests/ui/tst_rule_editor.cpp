// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "small_state.h"
#include "ui/rule_editor/line_figures.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/rule_line.h"
#include "ui/rule_editor/rule_view.h"
#include "wording/formats.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

/// An editor in a window, with two lines.
struct Shown {
    ui::RuleEditor editor{};
    ui::StatePtr state = test::smallState();

    Shown()
    {
        ui::SavedSegment segment;
        segment.segment.id = 7;
        segment.rule = test::ruleOfLines(R"({"id": "c1", "field": "customer.city", "op": "is", "values": ["Ankara"]},
            {"id": "c2", "field": "customer.loyalty_points", "op": "at_least", "values": [1]})");
        editor.resize(1200, 700);
        editor.setState(state);
        editor.setSegment(segment);
        editor.show();
    }
    [[nodiscard]] ui::RuleView *view() const { return editor.findChild<ui::RuleView *>(); }
    [[nodiscard]] std::string idAt(std::size_t index) const
    {
        return std::visit([](const auto &node) { return node.id; }, editor.rule().root.children[index]);
    }
    void press(const char *line, int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view()->setCurrentLine(line);
        QTest::keyClick(view()->line(line), Qt::Key(key), modifiers);
    }
};

} // namespace

class TestRuleEditor : public QObject
{
    Q_OBJECT

private slots:
    void linesShowTheCountsOfTheEngine();
    void keysMoveCopySwitchWrapAndDeleteLines();
    void aBrokenLineSaysWhy();
    void anotherSegmentIsNoEdit();
    void thePaletteFindsFieldsInAnyLanguageAndAddsThem();
    void linesFromElsewhereAreAdded();
};

void TestRuleEditor::linesShowTheCountsOfTheEngine()
{
    Shown shown;
    QTRY_VERIFY(shown.editor.session().countOf("c1") != nullptr);
    const rules::LineCount *count = shown.editor.session().countOf("c1");
    QCOMPARE(shown.view()->line("c1")->figures().countText(), wording::numberText(count->count, "en"));
    QTRY_COMPARE(shown.editor.findChild<QLabel *>(u"resultCount"_s)->text(),
                 wording::numberText(shown.editor.session().answer()->counts.count, "en"));
}

void TestRuleEditor::keysMoveCopySwitchWrapAndDeleteLines()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.press("c2", Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.idAt(0), std::string("c2"));
    shown.press("c2", Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.editor.rule().root.children.size(), std::size_t(3));
    shown.press("c1", Qt::Key_Space);
    QVERIFY(!rules::findCondition(shown.editor.rule(), "c1")->enabled);
    shown.press("c1", Qt::Key_G, Qt::ControlModifier);
    QVERIFY(rules::placeOf(shown.editor.rule(), "c1")->group != shown.editor.rule().root.id);
    shown.press("c2", Qt::Key_Delete);
    QVERIFY(rules::findCondition(shown.editor.rule(), "c2") == nullptr);
    QCOMPARE(shown.editor.undoStack()->count(), 5);
    while (shown.editor.undoStack()->canUndo())
        shown.editor.undoStack()->undo();
    QCOMPARE(shown.idAt(0), std::string("c1"));
    QCOMPARE(shown.editor.rule().root.children.size(), std::size_t(2));
}

void TestRuleEditor::aBrokenLineSaysWhy()
{
    Shown shown;
    rules::Condition condition = *rules::findCondition(shown.editor.rule(), "c1");
    condition.operands.clear();
    shown.editor.session().edit(rules::withCondition(shown.editor.rule(), condition), {});
    const auto reason = [&shown] { return shown.view()->line("c1")->findChild<QLabel *>(u"lineReason"_s)->text(); };
    QTRY_VERIFY(!reason().isEmpty());
    shown.editor.undoStack()->undo();
    QTRY_VERIFY(reason().isEmpty());
}

void TestRuleEditor::anotherSegmentIsNoEdit()
{
    Shown shown;
    QSignalSpy edited(&shown.editor, &ui::RuleEditor::ruleEdited);
    ui::SavedSegment other;
    other.segment.id = 8;
    other.rule = rules::Rule{};
    shown.editor.setSegment(other);
    QCOMPARE(edited.count(), 0);
    shown.editor.addLines(test::ruleOfLines(R"({"field": "customer.consent_email", "op": "is_yes"})"));
    QCOMPARE(edited.count(), 1);
}

void TestRuleEditor::thePaletteFindsFieldsInAnyLanguageAndAddsThem()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.editor.findChild<QPushButton *>(u"addCondition"_s)->click();
    auto *search = shown.editor.findChild<QLineEdit *>(u"paletteSearch"_s);
    QTRY_VERIFY(search && search->isVisible());
    search->setText(u"SEHIR"_s);
    QCOMPARE(shown.editor.findChild<QListWidget *>(u"paletteEntries"_s)->currentItem()->text(), u"City"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isVisible());
    QCOMPARE(shown.editor.rule().root.children.size(), std::size_t(3));
    const auto &added = std::get<rules::Condition>(shown.editor.rule().root.children.back());
    QCOMPARE(std::get<rules::CustomerField>(added.subject).field, std::string("customer.city"));
}

void TestRuleEditor::linesFromElsewhereAreAdded()
{
    Shown shown;
    shown.editor.addLines(test::ruleOfLines(R"({"id": "c1", "field": "customer.consent_email", "op": "is_yes"})"));
    QCOMPARE(shown.editor.rule().root.children.size(), std::size_t(3));
    QCOMPARE(shown.idAt(0), std::string("c1"));
    QVERIFY(shown.idAt(2) != "c1");
    shown.editor.undoStack()->undo();
    QCOMPARE(shown.editor.rule().root.children.size(), std::size_t(2));
}

QTEST_MAIN(TestRuleEditor)
#include "tst_rule_editor.moc"

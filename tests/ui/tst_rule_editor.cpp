// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"
#include "small_state.h"
#include "ui/rule_editor/line_actions.h"
#include "ui/rule_editor/line_figures.h"
#include "ui/rule_editor/offered_segments.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/rule_line.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/rule_editor/value_editors.h"
#include "wording/formats.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void aLineIsDraggedIntoAnotherGroup();
    void everyChangeOfALineIsUndoneAndRedone_data();
    void everyChangeOfALineIsUndoneAndRedone();
    void groupsFoldByKeyboardAndSayWhatTheyHide();
    void aRuleIsCopiedAsTextAndPasted();
    void popUpsOpenAndCloseByKeyboard();
    void menusOpenAndCloseByKeyboard();
    void aSegmentIsNotOfferedItself();
    void aRuleThatAsksForItselfSaysSo();
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

void TestRuleEditor::aLineIsDraggedIntoAnotherGroup()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.press("c2", Qt::Key_G, Qt::ControlModifier);
    const std::string group = rules::placeOf(shown.editor.rule(), "c2")->group;
    QVERIFY(rules::placeOf(shown.editor.rule(), "c1")->group != group);
    auto *lines = shown.editor.findChild<QWidget *>(u"ruleLines"_s);
    QTRY_VERIFY(shown.view()->line("c2")->isVisible() && shown.view()->line("c2")->height() > 0);
    const ui::RuleLine *target = shown.view()->line("c2");
    const QPoint place = target->mapTo(lines, QPoint(target->width() / 2, target->height() - 3));
    QMimeData dragged;
    dragged.setData(u"application/x-dilim-line"_s, "c1");
    QDragEnterEvent enter(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(lines, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(lines, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(lines, &drop);
    QTRY_COMPARE(rules::placeOf(shown.editor.rule(), "c1")->group, group);
    QCOMPARE(rules::placeOf(shown.editor.rule(), "c1")->index, std::size_t(1));
    shown.editor.undoStack()->undo();
    QCOMPARE(shown.idAt(0), std::string("c1"));
}

void TestRuleEditor::everyChangeOfALineIsUndoneAndRedone_data()
{
    QTest::addColumn<QString>("action");
    for (const ui::LineAction &action : ui::lineActions()) {
        if (action.words != std::string_view("Switch on")) // has a test of its own above
            QTest::newRow(action.words) << ui::actionWords(action);
    }
}

void TestRuleEditor::everyChangeOfALineIsUndoneAndRedone()
{
    QFETCH(QString, action);
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    const char *line = action == u"Move up"_s ? "c2" : "c1"; // the other one cannot move
    const rules::Rule before = shown.editor.rule();
    shown.view()->setCurrentLine(line);
    shown.view()->line(line)->findChild<QPushButton *>(u"lineMenu"_s)->click();
    auto *menu = shown.view()->findChild<QMenu *>(u"lineActions"_s);
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&action](const QAction *one) { return one->text() == action; });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    menu->close();
    const rules::Rule after = shown.editor.rule();
    QVERIFY(!(after == before));
    shown.editor.undoStack()->undo();
    QVERIFY(shown.editor.rule() == before);
    shown.editor.undoStack()->redo();
    QVERIFY(shown.editor.rule() == after);
}

void TestRuleEditor::groupsFoldByKeyboardAndSayWhatTheyHide()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.press("c2", Qt::Key_G, Qt::ControlModifier);
    const std::string group = rules::placeOf(shown.editor.rule(), "c2")->group;
    const int steps = shown.editor.undoStack()->count();
    shown.press(group.c_str(), Qt::Key_Space);
    QVERIFY(shown.editor.session().isFolded(group));
    QVERIFY(shown.view()->line("c2") == nullptr);
    shown.press(group.c_str(), Qt::Key_Space);
    QVERIFY(shown.view()->line("c2") != nullptr);
    QCOMPARE(shown.editor.undoStack()->count(), steps);
}

void TestRuleEditor::aRuleIsCopiedAsTextAndPasted()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.editor.copyRule();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"Ankara"_s));
    Shown other;
    QVERIFY(QTest::qWaitForWindowExposed(&other.editor));
    ui::SavedSegment empty;
    empty.segment.id = 9;
    empty.rule = rules::Rule{};
    other.editor.setSegment(empty);
    other.press(other.editor.rule().root.id.c_str(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.editor.rule().root.children.size(), std::size_t(2));
    other.editor.copyRule();
    QCOMPARE(QApplication::clipboard()->text(), text);
    other.editor.undoStack()->undo();
    QVERIFY(other.editor.rule().root.children.empty());
}

void TestRuleEditor::popUpsOpenAndCloseByKeyboard()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    shown.press("c1", Qt::Key_Return);
    auto *popup = shown.editor.findChild<ui::ValuePopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(shown.editor.findChild<ui::ValuePopup *>() == nullptr);
    QTRY_COMPARE(shown.editor.focusWidget(), shown.view()->line("c1"));
    QCOMPARE(shown.editor.undoStack()->count(), 0);
}

void TestRuleEditor::menusOpenAndCloseByKeyboard()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.editor));
    auto *match = shown.view()->line(shown.editor.rule().root.id)->findChild<QWidget *>(u"matchButton"_s);
    match->setFocus();
    QTest::keyClick(match, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    auto *menu = shown.view()->line("c1")->findChild<QPushButton *>(u"lineMenu"_s);
    menu->setFocus();
    QTest::keyClick(menu, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void TestRuleEditor::aSegmentIsNotOfferedItself()
{
    const ui::StatePtr state = test::smallState();
    QVERIFY(!ui::withOfferedSegments(state, "Everybody")->segment("Everybody"));
    QCOMPARE(ui::withOfferedSegments(state, "Somebody"), state);
    auto chain = std::make_shared<ui::WorkspaceState>(*state);
    const auto asks =
        std::make_shared<rules::Rule>(test::ruleOfLines(R"({"id": "c1", "segment": "Everybody", "op": "is_yes"})"));
    ui::SavedSegment asker;
    asker.segment.id = 2;
    asker.segment.name = "Asker";
    asker.rule = *asks;
    chain->segments.push_back(asker);
    const auto everybody = std::make_shared<rules::Rule>();
    chain->library.segment = [asks, everybody](std::string_view name) -> const rules::Rule * {
        return name == "Asker" ? asks.get() : name == "Everybody" ? everybody.get() : nullptr;
    };
    QVERIFY(ui::withOfferedSegments(chain, "Everybody")->segments.empty());
    QCOMPARE(ui::withOfferedSegments(chain, "Asker")->segments.size(), std::size_t(1));
}

void TestRuleEditor::aRuleThatAsksForItselfSaysSo()
{
    Shown shown;
    store::Segment own;
    own.id = 7;
    own.name = "Everybody";
    shown.editor.setWords(own);
    shown.editor.addLines(test::ruleOfLines(R"({"segment": "Everybody", "op": "is_yes"})"));
    QTRY_VERIFY(shown.editor.session().error().has_value());
    QCOMPARE(shown.editor.session().error()->code, std::string("rule.segment_cycle"));
    QCOMPARE(shown.editor.session().brokenLine(), shown.idAt(2));
    const auto *reason = shown.view()->line(shown.idAt(2))->findChild<QLabel *>(u"lineReason"_s);
    QVERIFY(reason->text().contains(u"Everybody"_s));
    auto *toLine = shown.editor.findChild<QPushButton *>(u"toBrokenLine"_s);
    QVERIFY(toLine->isVisible());
    toLine->click();
    QCOMPARE(shown.view()->currentLine(), shown.idAt(2));
}

QTEST_MAIN(TestRuleEditor)
#include "tst_rule_editor.moc"

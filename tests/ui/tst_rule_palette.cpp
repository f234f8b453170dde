// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"
#include "rules/rule_text.h"
#include "small_state.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/threshold_bars.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

/// An editor of an empty rule, with its palette open.
struct Shown {
    ui::RuleEditor editor{};
    ui::StatePtr state = test::smallState();

    Shown()
    {
        ui::SavedSegment segment;
        segment.segment.id = 7;
        segment.rule = rules::Rule{};
        editor.resize(1200, 700);
        editor.setState(state);
        editor.setSegment(segment);
        editor.show();
    }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return editor.findChild<Widget *>(name);
    }
    void openPalette() const { find<QPushButton>(u"addCondition"_s)->click(); }
    void search(const QString &words) const { find<QLineEdit>(u"paletteSearch"_s)->setText(words); }
    [[nodiscard]] QListWidget *entries() const { return find<QListWidget>(u"paletteEntries"_s); }
    void add() const { find<QPushButton>(u"paletteAdd"_s)->click(); }
    [[nodiscard]] std::string json() const { return rules::writeRule(editor.rule()); }
    [[nodiscard]] bool binds() const
    {
        return bool(rules::bind(editor.rule(), *state->snapshot, state->context, state->library));
    }
};

/// The popup that is open, and a widget in it.
template <typename Widget> Widget *inPopup(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == u"valuePopup"_s)
            return window->findChild<Widget *>(name);
    }
    return nullptr;
}

} // namespace

class TestRulePalette : public QObject
{
    Q_OBJECT

private slots:
    void theLimitOfARuleIsSetChangedAndTakenAway();
    void sequencesAreInThePalette();
    void everyEntryMakesALineThatTheEngineTakes();
    void fieldsWithoutDataAreShownOnDemand();
    void aBirthDateBeginsAsABirthday();
    void theLineInTheHistogramIsWhereTheConditionBegins();
};

void TestRulePalette::theLimitOfARuleIsSetChangedAndTakenAway()
{
    const Shown shown;
    shown.find<QPushButton>(u"addLimit"_s)->click();
    auto *customers = inPopup<QSpinBox>(u"limitCustomers"_s);
    QVERIFY(customers);
    customers->setValue(3);
    auto *by = inPopup<QComboBox>(u"limitBy"_s);
    by->setCurrentIndex(by->findData(u"customer.income"_s));
    emit by->activated(by->currentIndex());
    auto *order = inPopup<QComboBox>(u"limitOrder"_s);
    order->setCurrentIndex(1);
    emit order->activated(1);
    QVERIFY(shown.json().find(R"("limit": {"customers": 3, "by": "customer.income", "order": "least"})")
            != std::string::npos);
    QVERIFY(shown.binds());
    inPopup<QPushButton>(u"removeLimit"_s)->click();
    QVERIFY(!shown.editor.rule().limit);
    QVERIFY(!inPopup<QWidget>(u"limitCustomers"_s));
}

void TestRulePalette::sequencesAreInThePalette()
{
    const Shown shown;
    shown.openPalette();
    shown.search(u"did not buy"_s);
    QTRY_COMPARE(shown.entries()->count(), 1);
    shown.add();
    QVERIFY(
        shown.json().find(
            R"("sequence": [{"facts": "events", "where": [{"field": "event.type", "op": "is", "values": ["cart"]}]}], "not_followed_by": {"facts": "orders"}, "not_within": {"hours": 24})")
        != std::string::npos);
    QVERIFY(shown.binds());
}

void TestRulePalette::everyEntryMakesALineThatTheEngineTakes()
{
    const Shown shown;
    shown.openPalette();
    shown.search(u"did not buy"_s);
    QTRY_COMPARE(shown.entries()->count(), 1); // all is known about events
    const int shelves = shown.find<QListWidget>(u"paletteShelves"_s)->count();
    std::size_t lines = shown.editor.rule().root.children.size();
    for (int shelf = 0; shelf < shelves; ++shelf) {
        shown.openPalette();
        shown.find<QListWidget>(u"paletteShelves"_s)->setCurrentRow(shelf);
        const int entries = shown.entries()->count();
        QVERIFY(entries > 0);
        for (int entry = 0; entry < entries; ++entry) {
            shown.openPalette();
            shown.find<QListWidget>(u"paletteShelves"_s)->setCurrentRow(shelf);
            shown.entries()->setCurrentRow(entry);
            const QString name = shown.entries()->currentItem()->text();
            shown.add();
            QVERIFY2(shown.binds(), qPrintable(name));
            QCOMPARE(shown.editor.rule().root.children.size(), ++lines);
        }
    }
}

void TestRulePalette::fieldsWithoutDataAreShownOnDemand()
{
    const Shown shown;
    shown.openPalette();
    shown.search(u"browser"_s);
    QCOMPARE(shown.entries()->count(), 0);
    auto *only = shown.find<QPushButton>(u"onlyWithData"_s);
    QVERIFY(only->isChecked());
    only->click();
    QVERIFY(shown.entries()->count() > 0);
    shown.add();
    QVERIFY(shown.binds());
}

void TestRulePalette::aBirthDateBeginsAsABirthday()
{
    const Shown shown;
    shown.openPalette();
    shown.search(u"birth date"_s);
    shown.add();
    const auto &line = std::get<rules::Condition>(shown.editor.rule().root.children.back());
    QCOMPARE(line.op, std::string("anniversary_in_next_days"));
    QVERIFY(shown.binds());
}

void TestRulePalette::theLineInTheHistogramIsWhereTheConditionBegins()
{
    const Shown shown;
    shown.openPalette();
    shown.search(u"loyalty points"_s);
    auto *bars = shown.find<ui::ThresholdBars>(u"thresholdBars"_s);
    QTRY_VERIFY(bars->threshold().has_value());
    const Decimal before = *bars->threshold();
    QTest::keyClick(bars, Qt::Key_Right);
    QTest::keyClick(bars, Qt::Key_Right);
    const Decimal after = *bars->threshold();
    QVERIFY(compared(before, after) != 0);
    shown.add();
    const auto &line = std::get<rules::Condition>(shown.editor.rule().root.children.back());
    QCOMPARE(line.op, std::string("at_least"));
    QVERIFY(compared(std::get<Decimal>(line.operands.front()), after) == 0);
    QVERIFY(shown.binds());
}

QTEST_MAIN(TestRulePalette)
#include "tst_rule_palette.moc"

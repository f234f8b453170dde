// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dilim;

namespace {

/// Where a part of an own-painted widget stands, in the widget.
QPoint middleOfPart(QWidget &widget, int part)
{
    return widget.mapFromGlobal(QAccessible::queryAccessibleInterface(&widget)->child(part)->rect().center());
}

} // namespace

class tst_widgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(report::loadFonts());
        ui::applyScheme(*qApp, ui::Scheme::Light);
    }

    void aSegmentedControlIsChosenByMouseAndKeys()
    {
        ui::SegmentedControl control;
        control.setChoices({u"Customers"_s, u"Revenue"_s, u"Average basket"_s});
        control.show();
        QSignalSpy chosen(&control, &ui::SegmentedControl::chosen);
        QTest::mouseClick(&control, Qt::LeftButton, {}, middleOfPart(control, 2));
        QCOMPARE(control.current(), 2);
        QTest::keyClick(&control, Qt::Key_Right); // the last one
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&control, Qt::Key_Left);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.last().first().toInt(), 1);
        control.setCurrent(0); // by the program: nobody chose
        QCOMPARE(chosen.size(), 2);
    }

    void aStripTellsItsTabsAndTheChosenOne()
    {
        ui::TabStrip strip;
        strip.setTabs({{u"Rule"_s, {}}, {u"Members"_s, u"3,184"_s}, {u"History"_s, {}}});
        strip.show();
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&strip);
        QCOMPARE(told->role(), QAccessible::PageTabList);
        QCOMPARE(told->childCount(), 3);
        QCOMPARE(told->child(1)->text(QAccessible::Name), u"Members"_s);
        QCOMPARE(told->child(1)->text(QAccessible::Value), u"3,184"_s);
        QVERIFY(told->child(0)->state().selected);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, middleOfPart(strip, 1));
        QVERIFY(told->child(1)->state().selected);
        QCOMPARE(told->childAt(told->child(2)->rect().center().x(), told->child(2)->rect().center().y()),
                 told->child(2));
        strip.setTabs({{u"Rule"_s, {}}});
        QCOMPARE(strip.current(), 0);
        QVERIFY(!told->child(1));
    }

    void partsAreGoneWithTheirWidget()
    {
        QAccessibleInterface *part = nullptr;
        {
            ui::TabStrip strip;
            strip.setTabs({{u"Rule"_s, {}}});
            part = QAccessible::queryAccessibleInterface(&strip)->child(0);
            QVERIFY(part->isValid());
        }
        ui::TabStrip other;
        QCOMPARE(QAccessible::queryAccessibleInterface(&other)->childCount(), 0);
    }

    void aCutLabelShowsItsWholeTextAsTip()
    {
        ui::Label label(u"A sentence that is much longer than its place"_s, ui::TextStyle::Body);
        label.setElided(true);
        label.resize(400, 20);
        label.show();
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
        label.resize(60, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }

    void aChipIsRemovedByMouseAndKey()
    {
        ui::Chip chip;
        chip.setWords(u"İstanbul"_s);
        chip.setRemovable(true);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy removed(&chip, &ui::Chip::removed);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
        QCOMPARE(removed.size(), 1);
        chip.setFocus();
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.size(), 2);
    }

    void aFigureIsReadWithItsChangeAndNote()
    {
        ui::KpiCard card;
        card.setValues({u"Revenue"_s,
                        u"₺186.4M"_s,
                        u"▲ 8.0%"_s,
                        ui::Judgement::Good,
                        u"than the year before"_s,
                        {},
                        u"The sum of all orders."_s});
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&card);
        QCOMPARE(told->text(QAccessible::Name), u"Revenue"_s);
        const QString description = told->text(QAccessible::Description);
        for (const QString &part : {u"₺186.4M"_s, u"8.0%"_s, u"than the year before"_s})
            QVERIFY2(description.contains(part), qPrintable(description));
        QCOMPARE(card.toolTip(), u"The sum of all orders."_s);
    }

    void coloursFollowTheScheme()
    {
        ui::Label label(u"Words"_s, ui::TextStyle::Body);
        label.show();
        ui::applyScheme(*qApp, ui::Scheme::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), ui::theme()[ui::Role::Text]);
        ui::applyScheme(*qApp, ui::Scheme::Light);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), ui::theme()[ui::Role::Text]);
    }
};

QTEST_MAIN(tst_widgets)
#include "tst_widgets.moc"

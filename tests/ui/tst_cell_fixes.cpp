// SPDX-License-Identifier: GPL-3.0-or-later
// Single cells of a file are put right in its preview.
#include "columns/column.h"
#include "ui/dialogs/ask.h"
#include "ui/import/cell_fixes.h"
#include "ui/import/preview_model.h"

#include "import_window.h"
#include "wording/language.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int totalColumn = 3;

QByteArray orders(const char *first)
{
    return QByteArray("Order ID,Customer ID,Order Date,Total\n") + first + "1,1,2026-10-01,12O.50\n" + first
        + "2,2,2026-10-02,80.00\n" + first + "3,2,2026-10-03,12O.50\n" + first + "4,1,2026-10-04,15.25\n";
}

ingest::ColumnMapping column(const char *header)
{
    ingest::ColumnMapping entry;
    entry.header = header;
    entry.fieldsGiven = false;
    return entry;
}

/// The menu of a cell, as the key for menus opens it.
QMenu *menuOfCell(const ImportWindow &window, int row, int column)
{
    QTableView *table = window.table();
    table->setCurrentIndex(table->model()->index(row, column));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), table->viewport()->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(table->viewport(), &event);
    return window.page->findChild<QMenu *>(u"cellFixes"_s);
}

/// Chooses an action by the beginning of its words; false if the menu has none.
bool choose(QMenu *menu, const QString &words)
{
    bool found = false;
    for (QAction *action : menu->actions()) {
        if (!found && action->text().startsWith(words)) {
            action->trigger();
            found = true;
        }
    }
    delete menu;
    return found;
}

QMenu *menuOfHead(const ImportWindow &window, int column)
{
    emit window.table()->horizontalHeader()->sectionClicked(column);
    return window.page->findChild<QMenu *>(u"columnFixes"_s);
}

/// Sums of all orders, in the order of the workspace.
QStringList storedTotals(const ImportWindow &window)
{
    const columns::Column *totals = window.session.state()->snapshot->column("order.total");
    const auto &numbers = std::get<columns::IntegerColumn>(*totals);
    QStringList all;
    for (std::size_t row = 0; row < numbers.size(); ++row)
        all.append(columns::hasValue(*totals, row)
                       ? QString::fromStdString(decimalText({numbers.at(row), numbers.scale}))
                       : QString());
    all.sort();
    return all;
}

} // namespace

class tst_cell_fixes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(wording::loadLanguage(*qApp, "en")); } // forms of the plural
    void aFixIsOneMorePartAndIsTakenBack();
    void whatASystemKnowsOfAColumnStays();
    void theSameWordIsFixedOnce();
    void aCellThatCannotBeReadIsFixedAndImportedSo();
    void cellsAreLeftEmptyByTheKeyboardAlone();
    void theTextIsAskedForAndMayBeNothing();
    void onlyTheSameWordIsMeant();
    void aFixIsRememberedAndTakenBackForGood();
    void aColumnThatIsLeftOutHasNothingToFix();
};

void tst_cell_fixes::aFixIsOneMorePartAndIsTakenBack()
{
    ingest::ColumnMapping entry = column("Total");
    fixCells(entry, {}, {" 12O ", "120"});
    QCOMPARE(entry.parts.size(), std::size_t{2});
    QCOMPARE(cellFixes(entry), (std::vector<CellFix>{{"12O", "120"}}));
    QCOMPARE(entry.parts.back().of, std::vector<std::string>{"Total"});
    QVERIFY(!entry.parts.back().text && entry.parts.back().is.empty());
    takeBackFixes(entry, {});
    QVERIFY(cellFixes(entry).empty());
    QCOMPARE(entry.parts.size(), std::size_t{1});
}

void tst_cell_fixes::whatASystemKnowsOfAColumnStays()
{
    ingest::CellPart known;
    known.of = {"Status"};
    known.is = {"paid", "settled"};
    known.text = "completed";
    ingest::ColumnMapping reading = column("Status");
    reading.parts = {known};
    ingest::ColumnMapping entry = column("Status");
    fixCells(entry, reading, {"payd", "completed"});
    QCOMPARE(entry.parts.size(), std::size_t{2});
    QVERIFY(entry.parts.back() == known);
    takeBackFixes(entry, reading);
    QVERIFY(entry.parts == reading.parts);
}

void tst_cell_fixes::theSameWordIsFixedOnce()
{
    ingest::ColumnMapping entry = column("Total");
    fixCells(entry, {}, {"12O", "120"});
    fixCells(entry, {}, {"x", ""});
    fixCells(entry, {}, {"12O", "12"});
    QCOMPARE(cellFixes(entry), (std::vector<CellFix>{{"12O", "12"}, {"x", ""}}));
}

void tst_cell_fixes::aCellThatCannotBeReadIsFixedAndImportedSo()
{
    ImportWindow window;
    window.drop({window.files.write(u"orders.csv"_s, orders("A"))});
    QCOMPARE(window.preview().issues.size(), std::size_t{2});
    answerNext(u"120.50"_s);
    QVERIFY(choose(menuOfCell(window, 0, totalColumn), u"Read every “12O.50”"_s));
    window.waitForPreview();
    QVERIFY(window.preview().issues.empty());
    QCOMPARE(window.shown(totalColumn), (QStringList{u"120.5"_s, u"80"_s, u"120.5"_s, u"15.25"_s}));
    window.importAll();
    QCOMPARE(storedTotals(window), (QStringList{u"120.5"_s, u"120.5"_s, u"15.25"_s, u"80"_s}));
}

void tst_cell_fixes::cellsAreLeftEmptyByTheKeyboardAlone()
{
    ImportWindow window;
    window.drop({window.files.write(u"orders.csv"_s, orders("A"))});
    QTableView *table = window.table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, totalColumn)); // one that can be read
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = window.page->findChild<QMenu *>(u"cellFixes"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    window.waitForPreview();
    QCOMPARE(window.shown(totalColumn).at(1), QString());
    QCOMPARE(window.shown(totalColumn).at(3), u"15.25"_s);
    QCOMPARE(table->currentIndex(), table->model()->index(1, totalColumn)); // to go on from there
    window.page->activateWindow(); // some platforms give it back by themselves when a menu closes
    QVERIFY(QTest::qWaitForWindowActive(window.page.get()));
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

void tst_cell_fixes::theTextIsAskedForAndMayBeNothing()
{
    ImportWindow window;
    window.drop({window.files.write(u"orders.csv"_s, orders("A"))});
    QVERIFY(choose(menuOfCell(window, 3, totalColumn), u"Read every “15.25”"_s));
    auto *dialog = window.page->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *answer = dialog->findChild<QLineEdit *>(u"answer"_s);
    QCOMPARE(answer->text(), u"15.25"_s);
    answer->clear();
    auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
    QVERIFY(accept->isEnabled());
    accept->click();
    window.waitForPreview();
    QCOMPARE(window.shown(totalColumn).at(3), QString());
}

void tst_cell_fixes::onlyTheSameWordIsMeant()
{
    ImportWindow window;
    window.drop({window.files.write(u"people.csv"_s,
                                    "Customer ID,Full Name,Fit\n1,Selin Aydın,5\n2,Ann Lee,-5\n"
                                    "3,Can Su,5?\n4,Ece Ak,7\n5,Eda Ak,8\n6,Efe Ak,9\n")});
    constexpr int fit = 2;
    answerNext(u"50"_s);
    QVERIFY(choose(menuOfCell(window, 2, fit), u"Read every “5?”"_s));
    window.waitForPreview();
    QCOMPARE(window.shown(fit).first(3), (QStringList{u"5"_s, u"−5"_s, u"50"_s}));
    answerNext(u"6"_s);
    QVERIFY(choose(menuOfCell(window, 0, fit), u"Read every “5”"_s));
    window.waitForPreview();
    QCOMPARE(window.shown(fit).first(2), (QStringList{u"6"_s, u"−5"_s}));
}

void tst_cell_fixes::aFixIsRememberedAndTakenBackForGood()
{
    ImportWindow window;
    window.drop({window.files.write(u"orders.csv"_s, orders("A"))});
    QVERIFY(choose(menuOfCell(window, 0, totalColumn), u"Leave these cells empty"_s));
    window.waitForPreview();
    window.importAll();
    window.drop({window.files.write(u"more.csv"_s, orders("B"))});
    QVERIFY(window.preview().issues.empty());
    QVERIFY(choose(menuOfHead(window, totalColumn), u"Take back"_s));
    window.waitForPreview();
    QCOMPARE(window.preview().issues.size(), std::size_t{2});
    window.importAll();
    window.drop({window.files.write(u"last.csv"_s, orders("C"))});
    QCOMPARE(window.preview().issues.size(), std::size_t{2});
}

void tst_cell_fixes::aColumnThatIsLeftOutHasNothingToFix()
{
    ImportWindow window;
    window.drop({window.files.write(u"list.csv"_s, "Müşteri No,Ad Soyad,TC Kimlik No\n1,Selin Aydın,10000000146\n")});
    QVERIFY(!menuOfCell(window, 0, 2));
    QMenu *name = menuOfCell(window, 0, 1);
    QVERIFY(name);
    delete name;
}

QTEST_MAIN(tst_cell_fixes)
#include "tst_cell_fixes.moc"

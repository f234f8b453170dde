// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer_shop.h"
#include "report/fonts.h"
#include "ui/chart_view/chart_view.h"
#include "ui/customers/customers_table.h"
#include "ui/customers/customers_view.h"
#include "ui/customers/profile_pane.h"
#include "ui/pages/segments/history_view.h"
#include "ui/pages/segments/overlap_view.h"
#include "ui/pages/segments/segment_delegate.h"
#include "ui/pages/segments/segment_list.h"
#include "ui/pages/segments/segment_tabs.h"
#include "ui/rule_editor/rule_editor.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 20000; // milliseconds

/// The shop after one more import, before which "Ankara" had three customers.
StatePtr grownShop(const StatePtr &state)
{
    auto grown = std::make_shared<WorkspaceState>(*state);
    const std::uint32_t segment = grown->segments.front().segment.id;
    const std::uint32_t newest = grown->imports.back().id;
    Moment monthAgo = grown->context.now;
    monthAgo.milliseconds -= 30LL * 24 * 60 * 60 * 1000;
    grown->sizes = {{segment, 1, monthAgo, newest - 1, 3, 5000}, {segment, 2, grown->context.now, newest, 9, 9000}};
    return grown;
}

/// The tabs of "Ankara".
struct ShownTabs {
    SegmentTabs tabs{};

    explicit ShownTabs(const StatePtr &state)
    {
        tabs.resize(1168, 640);
        tabs.setState(state);
        tabs.setSegment(state->segments.front());
        tabs.show();
    }
    [[nodiscard]] QTreeView *table(const QString &name) const { return tabs.findChild<QTreeView *>(name); }
    [[nodiscard]] QStringList row(const QString &name, int row) const
    {
        const QAbstractItemModel *model = table(name)->model();
        QStringList words;
        for (int column = 0; column < model->columnCount(); ++column)
            words += model->index(row, column).data().toString();
        return words;
    }
};

} // namespace

class TestSegmentTabs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void membersAreThoseOfTheSegmentAloneSearchedAndOpened();
    void allMembersOfTheResultPaneAreTheMembersTab();
    void overlapTellsBothWays();
    void aSegmentIsMadeOfBoth();
    void anOtherSegmentIsOpenedFromTheOverlap();
    void historyIsALineAndATable();
    void historyOfOnePointSaysWhatIsToCome();
    void anotherSegmentBeginsWithItsRule();
    void theListShowsHowSegmentsGrew();
    void theListIsSortedByColumns();
    void aSegmentIsDraggedToAnotherFolder();

private:
    std::unique_ptr<CustomerShop> m_shop;
};

void TestSegmentTabs::initTestCase()
{
    QVERIFY(bool(report::loadFonts()));
    m_shop = std::make_unique<CustomerShop>("en");
    QCOMPARE(m_shop->state()->segments.front().segment.name, std::string("Ankara"));
}

void TestSegmentTabs::membersAreThoseOfTheSegmentAloneSearchedAndOpened()
{
    ShownTabs shown(m_shop->state());
    shown.tabs.showTab(SegmentTabs::Tab::Members);
    CustomersTable *table = shown.tabs.members()->table();
    QTRY_COMPARE_WITH_TIMEOUT(table->customers()->rowCount(), 2, longWait);
    auto *members = shown.tabs.members();
    QVERIFY(!members->findChild<QPushButton *>(u"filterButton"_s)->isVisible());
    members->findChild<QLineEdit *>(u"customerSearch"_s)->setText(u"celik"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->customers()->rowCount(), 1, longWait);
    QCOMPARE(table->customers()->index(0, 0).data().toString(), u"Çelik Oğuz"_s);
    table->setFocus();
    table->setCurrentIndex(table->customers()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(members->profile()->isVisible());
    members->findChild<QLineEdit *>(u"customerSearch"_s)->setText(u"zeynep"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->customers()->rowCount(), 0, longWait);
}

void TestSegmentTabs::allMembersOfTheResultPaneAreTheMembersTab()
{
    ShownTabs shown(m_shop->state());
    QTRY_VERIFY_WITH_TIMEOUT(shown.tabs.findChild<QPushButton *>(u"allMembers"_s)->isVisible(), longWait);
    shown.tabs.findChild<QPushButton *>(u"allMembers"_s)->click();
    QVERIFY(shown.tabs.members()->isVisible());
}

void TestSegmentTabs::overlapTellsBothWays()
{
    ShownTabs shown(m_shop->state());
    QSignalSpy answered(shown.tabs.overlap(), &OverlapView::shown);
    shown.tabs.showTab(SegmentTabs::Tab::Overlap);
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, longWait);
    QCOMPARE(shown.table(u"overlapTable"_s)->model()->rowCount(), 1);
    QCOMPARE(shown.row(u"overlapTable"_s, 0), (QStringList{u"Twice"_s, u"1"_s, u"0"_s, u"0.0%"_s, u"0.0%"_s}));
    QCOMPARE(shown.table(u"overlapTable"_s)->header()->sortIndicatorSection(), 2);
    rules::Rule everybody;
    shown.tabs.editor()->session().edit(everybody, {});
    answered.clear();
    shown.tabs.showTab(SegmentTabs::Tab::Overlap);
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, longWait);
    QCOMPARE(shown.row(u"overlapTable"_s, 0), (QStringList{u"Twice"_s, u"1"_s, u"1"_s, u"16.7%"_s, u"100.0%"_s}));
}

void TestSegmentTabs::aSegmentIsMadeOfBoth()
{
    ShownTabs shown(m_shop->state());
    QSignalSpy intended(&shown.tabs, &SegmentTabs::intended);
    shown.tabs.showTab(SegmentTabs::Tab::Overlap);
    auto *make = shown.tabs.findChild<QPushButton *>(u"makeBoth"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.table(u"overlapTable"_s)->model()->rowCount(), 1, longWait);
    make->click();
    QCOMPARE(intended.count(), 1);
    const auto intent = intended.front().front().value<Intent>();
    QVERIFY(intent.kind == Intent::Kind::NewSegment);
    QCOMPARE(intent.text, u"Ankara and Twice"_s);
    QCOMPARE(intent.rule.root.children.size(), std::size_t(2));
    Progress progress;
    QVERIFY(bool(m_shop->state()->evaluator->evaluate(intent.rule, progress)));
}

void TestSegmentTabs::anOtherSegmentIsOpenedFromTheOverlap()
{
    ShownTabs shown(m_shop->state());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.tabs));
    QSignalSpy intended(&shown.tabs, &SegmentTabs::intended);
    shown.tabs.showTab(SegmentTabs::Tab::Overlap);
    QTreeView *table = shown.table(u"overlapTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, longWait);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(intended.count(), 1);
    QVERIFY(intended.front().front().value<Intent>().kind == Intent::Kind::ShowSegment);
    QCOMPARE(intended.front().front().value<Intent>().text, u"Twice"_s);
}

void TestSegmentTabs::historyIsALineAndATable()
{
    ShownTabs shown(grownShop(m_shop->state()));
    QSignalSpy answered(shown.tabs.history(), &HistoryView::shown);
    shown.tabs.showTab(SegmentTabs::Tab::History);
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, longWait);
    const auto *chart = shown.tabs.findChild<ChartView *>(u"historyChart"_s);
    QVERIFY(chart->isVisible());
    QVERIFY(chart->spec().kind == charts::Kind::Lines);
    QCOMPARE(chart->spec().series.front().marks.front().value, 3.0);
    QCOMPARE(chart->spec().series.front().marks.back().value, 2.0); // counted now, not as it was kept
    QCOMPARE(chart->marks().size(), std::size_t(2));
    QCOMPARE(shown.table(u"historyTable"_s)->model()->rowCount(), 2);
    QCOMPARE(shown.row(u"historyTable"_s, 0).mid(1), (QStringList{u"orders.csv"_s, u"2"_s, u"−1"_s, u"₺130"_s}));
    QCOMPARE(shown.row(u"historyTable"_s, 1).mid(2), (QStringList{u"3"_s, u"–"_s, u"₺50"_s}));
}

void TestSegmentTabs::historyOfOnePointSaysWhatIsToCome()
{
    ShownTabs shown(m_shop->state());
    QSignalSpy answered(shown.tabs.history(), &HistoryView::shown);
    shown.tabs.showTab(SegmentTabs::Tab::History);
    QTRY_VERIFY_WITH_TIMEOUT(answered.count() > 0, longWait);
    QVERIFY(!shown.tabs.findChild<ChartView *>(u"historyChart"_s)->isVisible());
    QVERIFY(shown.tabs.findChild<QLabel *>(u"historyHint"_s)->isVisible());
}

void TestSegmentTabs::anotherSegmentBeginsWithItsRule()
{
    ShownTabs shown(m_shop->state());
    shown.tabs.showTab(SegmentTabs::Tab::History);
    shown.tabs.setSegment(m_shop->state()->segments.front());
    QVERIFY(shown.tabs.history()->isVisible());
    shown.tabs.setSegment(m_shop->state()->segments.back());
    QVERIFY(shown.tabs.editor()->isVisible());
}

void TestSegmentTabs::theListShowsHowSegmentsGrew()
{
    SegmentList list;
    list.resize(1100, 500);
    list.show();
    list.setState(grownShop(m_shop->state()));
    const QAbstractItemModel *model = list.findChild<QTreeView *>(u"segmentList"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, 2).data().toString(), u"−1"_s, longWait);
    QCOMPARE(model->index(0, 2).data(SizesRole).toList().size(), 2);
    QVERIFY(!model->index(1, 2).data(SizesRole).isValid());
}

void TestSegmentTabs::theListIsSortedByColumns()
{
    SegmentList list;
    list.resize(1100, 500);
    list.show();
    list.setState(m_shop->state());
    auto *view = list.findChild<QTreeView *>(u"segmentList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(0, 1).data().toString(), u"2"_s, longWait);
    view->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Twice"_s);
    list.setState(m_shop->state());
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Twice"_s);
    view->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Ankara"_s);
}

void TestSegmentTabs::aSegmentIsDraggedToAnotherFolder()
{
    auto state = std::make_shared<WorkspaceState>(*m_shop->state());
    state->segments.back().segment.folder = "Buyers";
    SegmentList list;
    list.resize(1100, 500);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.setState(state);
    QSignalSpy wanted(&list, &SegmentList::folderWanted);
    auto *view = list.findChild<QTreeView *>(u"segmentList"_s);
    const QModelIndex folder = view->model()->index(1, 0);
    QVERIFY(folder.data(FolderRole).toBool());
    const std::unique_ptr<QMimeData> dragged(view->model()->mimeData({view->model()->index(0, 0)}));
    QVERIFY(dragged != nullptr);
    QVERIFY(!view->model()->mimeData({folder}));
    QDragEnterEvent enter(view->visualRect(folder).center(), Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QDropEvent drop(view->visualRect(folder).center(), Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drop);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"Ankara"_s);
    QCOMPARE(wanted.front().back().toString(), u"Buyers"_s);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"Ankara"_s); // until the workspace has it so
}

QTEST_MAIN(TestSegmentTabs)
#include "tst_segment_tabs.moc"

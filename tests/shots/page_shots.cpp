// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"
#include "stage.h"
#include "ui/chart_view/chart_view.h"
#include "ui/pages/breakdowns/topics.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/buttons.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

void openMenu(Stage &stage, int index)
{
    QMenuBar *bar = stage.part<ui::TopBar>(u"topBar"_s).menus();
    QMenu *menu = bar->actions().at(index)->menu();
    menu->popup(bar->mapToGlobal(bar->actionGeometry(bar->actions().at(index)).bottomLeft()));
}

/// The menu of a choice button opens below it, as a click would do, but without waiting for its end.
void openChoice(Stage &stage, const QString &button)
{
    auto &choice = stage.part<QPushButton>(button);
    choice.menu()->popup(choice.mapToGlobal(QPoint(0, choice.height())));
}

void openFirstCustomer(Stage &stage)
{
    auto &table = stage.part<QAbstractItemView>(u"customersTable"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    stage.press(table, Qt::Key_Return);
}

void chooseTab(Stage &stage, const QString &strip, int index)
{
    emit stage.part<ui::TabStrip>(strip).chosen(index);
}

void pointAt(Stage &stage, const QString &chart, std::size_t mark)
{
    auto &view = stage.part<ui::ChartView>(chart);
    QTest::mouseMove(&view, view.marks().at(mark).rect.center().toPoint());
}

void clickAt(Stage &stage, const QString &chart, std::size_t mark)
{
    auto &view = stage.part<ui::ChartView>(chart);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.marks().at(mark).rect.center().toPoint());
}

template <int topic> void showTopic(Stage &stage)
{
    const auto topics = static_cast<int>(ui::topicsOf(*stage.session().state()).size());
    chooseTab(stage, u"topics"_s, std::min(topic, topics - 1));
}

void showMembers(Stage &stage)
{
    stage.showPage(u"segments"_s);
    auto &list = stage.part<QTreeView>(u"segmentList"_s);
    list.setCurrentIndex(list.model()->index(0, 0));
    stage.press(list, Qt::Key_Return);
    chooseTab(stage, u"segmentTabs"_s, 1);
    openFirstCustomer(stage);
}

} // namespace

const std::vector<Shot> &pageShots()
{
    static const std::vector<Shot> shots = {
        {"overview", [](Stage &stage) { stage.showPage(u"overview"_s); }},
        {"overview-tip", [](Stage &stage) { pointAt(stage, u"revenueChart"_s, 8); }},
        {"overview-period", [](Stage &stage) { openChoice(stage, u"overviewPeriod"_s); }},
        {"overview-who", [](Stage &stage) { openChoice(stage, u"overviewWho"_s); }},
        {"chart-table", [](Stage &stage) { stage.part<ui::ChartView>(u"revenueChart"_s).showTable(); }},
        {"menu-file", [](Stage &stage) { openMenu(stage, 0); }},
        {"menu-edit", [](Stage &stage) { openMenu(stage, 1); }},
        {"menu-view", [](Stage &stage) { openMenu(stage, 2); }},
        {"search", [](Stage &stage) { stage.type(u"searchField"_s, u"sa"_s); }},
        {"data-customers",
         [](Stage &stage) {
             stage.type(u"searchField"_s, QString());
             stage.showPage(u"data"_s);
         }},
        {"data-columns", [](Stage &stage) { stage.click(u"columnsButton"_s); }},
        {"data-profile", openFirstCustomer},
        {"data-profile-all", [](Stage &stage) { chooseTab(stage, u"profileTabs"_s, 1); }},
        {"data-imports", [](Stage &stage) { chooseTab(stage, u"dataTabs"_s, 1); }},
        {"data-undo-import", [](Stage &stage) { stage.click(u"undoImport_5"_s); }},
        {"data-duplicates", [](Stage &stage) { chooseTab(stage, u"dataTabs"_s, 2); }},
        {"data-quality", [](Stage &stage) { chooseTab(stage, u"dataTabs"_s, 3); }},
        {"data-currencies", [](Stage &stage) { chooseTab(stage, u"dataTabs"_s, 4); }},
        {"segment-members", showMembers},
        {"segment-overlap", [](Stage &stage) { chooseTab(stage, u"segmentTabs"_s, 2); }},
        {"segment-history", [](Stage &stage) { chooseTab(stage, u"segmentTabs"_s, 3); }},
        {"segments",
         [](Stage &stage) {
             stage.showPage(u"segments"_s);
             stage.click(u"allSegments"_s);
         }},
        {"segments-templates", [](Stage &stage) { stage.click(u"newSegment"_s); }},
        {"segments-new", [](Stage &stage) { stage.click(u"emptyRule"_s); }},
        {"rfm", [](Stage &stage) { stage.showPage(u"rfm"_s); }},
        {"rfm-tip", [](Stage &stage) { pointAt(stage, u"rfmGrid"_s, 3); }},
        {"rfm-cell", [](Stage &stage) { clickAt(stage, u"rfmGrid"_s, 7); }},
        {"rfm-money", [](Stage &stage) { stage.press(stage.part(u"rfmMeasure"_s), Qt::Key_Right); }},
        {"rfm-method", [](Stage &stage) { openChoice(stage, u"rfmMethod"_s); }},
        {"rfm-explain", [](Stage &stage) { stage.click(u"rfmExplain"_s); }},
        {"breakdowns", [](Stage &stage) { stage.showPage(u"breakdowns"_s); }},
        {"breakdowns-2", showTopic<1>},
        {"breakdowns-3", showTopic<2>},
        {"breakdowns-4", showTopic<3>},
        {"breakdowns-5", showTopic<4>},
        {"breakdowns-6", showTopic<5>},
        {"breakdowns-7", showTopic<6>},
        {"reports", [](Stage &stage) { stage.showPage(u"reports"_s); }},
        {"reports-page-2", [](Stage &stage) { stage.click(u"pageAfter"_s); }},
    };
    return shots;
}

} // namespace dilim::test

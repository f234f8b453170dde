// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_catalogue.h"

#include <QTest>

#include <set>

using namespace dilim::charts;

class TestChartCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void kindsHaveIdsOfTheirOwnAndSuitSomething()
    {
        std::set<std::string_view> ids;
        for (const ChartKind &kind : chartKinds()) {
            QVERIFY(!kind.id.empty() && ids.insert(kind.id).second);
            QCOMPARE(chartKindFor(kind.suits), std::optional(kind.kind));
            QCOMPARE(&chartKind(kind.kind), &kind);
            QVERIFY(kind.rowHeight >= 0.0 && kind.restHeight > 0.0);
        }
    }

    void heightGrowsWithTheRows()
    {
        ChartSpec bars;
        bars.series.push_back({});
        const double empty = naturalHeight(bars);
        bars.series.front().marks.resize(3);
        QCOMPARE(rowCount(bars), std::size_t(3));
        QCOMPARE(naturalHeight(bars), empty + 3.0 * chartKind(Kind::HorizontalBars).rowHeight);
        ChartSpec grid;
        grid.kind = Kind::HeatGrid;
        grid.cells.resize(5);
        QCOMPARE(rowCount(grid), std::size_t(5));
    }
};

QTEST_GUILESS_MAIN(TestChartCatalogue)
#include "tst_chart_catalogue.moc"

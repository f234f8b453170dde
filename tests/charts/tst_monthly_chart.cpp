// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec_text.h"
#include "charts/monthly_chart.h"

#include <QFile>
#include <QTest>

using namespace dilim;

namespace {

QString expectedColumns()
{
    QFile file(QStringLiteral(DILIM_SOURCE_DIR "/tests/data/charts/monthly_chart.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no such file");
}

charts::MonthlyWords plainWords()
{
    return {.title = "Revenue by month",
            .summary = "A column a month.",
            .returning = "returning",
            .fresh = "new",
            .total = "total",
            .yearBefore = "year before",
            .shortMonth = [](Date day) { return std::to_string(civilFromDays(day.days).month); },
            .longMonth = [](Date day) { return isoDate(day).substr(0, 7); },
            .money = [](std::int64_t minor) { return std::to_string(minor); },
            .axisMoney = [](double minor) { return std::to_string(static_cast<int>(minor)); },
            .upTo = [](Date day) { return "up to " + isoDate(day); }};
}

analysis::RevenueMonth month(int year, int number, std::int64_t ofNew, std::int64_t ofReturning)
{
    analysis::RevenueMonth month;
    month.firstDay = *dateFromCivil(year, number, 1);
    month.ofNew.revenue = ofNew;
    month.ofReturning.revenue = ofReturning;
    return month;
}

} // namespace

class TestMonthlyChart : public QObject
{
    Q_OBJECT

private slots:
    void newCustomersStandAboveReturningOnesAndTheLastMonthHasItsNote()
    {
        analysis::MonthlyRevenue revenue;
        revenue.months = {month(2025, 12, 100, 700), month(2026, 1, 50, 300)};
        revenue.months.back().yearBefore = analysis::MonthFigures{.revenue = 900};
        revenue.lastDay = dateFromCivil(2026, 1, 20);
        revenue.lastIsIncomplete = true;
        QCOMPARE(QString::fromStdString(charts::chartSpecText(charts::monthlyChart(revenue, plainWords()))),
                 expectedColumns());
    }

    void refundsHaveNoBarButTheirTrueNumber()
    {
        analysis::MonthlyRevenue revenue;
        revenue.months = {month(2026, 5, 40, -10)};
        const charts::ChartSpec spec = charts::monthlyChart(revenue, plainWords());
        QCOMPARE(spec.series.front().marks.front().value, 0.0);
        QCOMPARE(spec.columns.front().facts.front().value, std::string("-10"));
        QCOMPARE(spec.columns.front().facts.back().value, std::string("30"));
        QVERIFY(spec.comparison.empty() && spec.note.empty() && !spec.lastIsIncomplete);
    }

    void theAxisReachesTheYearBefore()
    {
        analysis::MonthlyRevenue revenue;
        revenue.months = {month(2026, 5, 1, 2)};
        revenue.months.front().yearBefore = analysis::MonthFigures{.revenue = 480};
        QCOMPARE(charts::monthlyChart(revenue, plainWords()).maximum, 500.0);
    }
};

QTEST_GUILESS_MAIN(TestMonthlyChart)
#include "tst_monthly_chart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/history_chart.h"

#include <QTest>

using namespace dilim;

namespace {

constexpr charts::ColourRole blue{charts::ColourRole::Family::Categorical, 0, false};

charts::HistoryWords plainWords()
{
    return {.title = "Size",
            .summary = "A place an import.",
            .customers = "customers",
            .revenue = "revenue",
            .shortDay = [](Date day) { return isoDate(day).substr(5); },
            .count = [](double count) { return std::to_string(static_cast<int>(count)); },
            .money = [](std::int64_t minor) { return std::to_string(minor); }};
}

} // namespace

class TestHistoryChart : public QObject
{
    Q_OBJECT

private slots:
    void placesAreAsFarApartAsTheirDays()
    {
        const std::vector<charts::SizeOnDay> sizes = {{*dateFromCivil(2026, 1, 1), 100, 5, "orders"},
                                                      {*dateFromCivil(2026, 1, 3), 140, 6, "customers"},
                                                      {*dateFromCivil(2026, 1, 31), 120, 7, "events"}};
        const charts::ChartSpec spec = charts::historyChart(sizes, blue, plainWords());
        QCOMPARE(spec.x.positions[1] - spec.x.positions[0], 2.0);
        QCOMPARE(spec.x.positions[2] - spec.x.positions[0], 30.0);
        QCOMPARE(spec.series.front().marks[1].value, 140.0);
        QCOMPARE(spec.maximum, 150.0);
        QCOMPARE(spec.columns[2].name, std::string("events"));
        QCOMPARE(spec.columns[2].facts.back().value, std::string("7"));
        QCOMPARE(spec.columns.size(), spec.x.ticks.size());
    }

    void importsOfOneDayHaveTheirOwnPlaces()
    {
        const Date day = *dateFromCivil(2026, 1, 2);
        const std::vector<charts::SizeOnDay> sizes = {
            {*dateFromCivil(2026, 1, 1), 90, 4, "a"}, {day, 100, 5, "b"}, {day, 140, 6, "c"}};
        const charts::ChartSpec spec = charts::historyChart(sizes, blue, plainWords());
        QCOMPARE(spec.series.front().marks.size(), std::size_t(3));
        QCOMPARE(spec.x.positions[1] - spec.x.positions[0], 0.5);
        QCOMPARE(spec.x.positions[2] - spec.x.positions[1], 0.5);
        QCOMPARE(spec.x.ticks, (std::vector<std::string>{"01-01", "", "01-02"}));
        QCOMPARE(spec.columns[1].name, std::string("b"));
    }

    void nothingIsAnEmptyChart()
    {
        const charts::ChartSpec spec = charts::historyChart({}, blue, plainWords());
        QVERIFY(spec.series.front().marks.empty() && spec.columns.empty());
        QVERIFY(spec.maximum > 0.0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryChart)
#include "tst_history_chart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec_text.h"
#include "charts/segment_chart.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace dilim;

namespace {

QString expectedPairs()
{
    QFile file(QStringLiteral(DILIM_SOURCE_DIR "/tests/data/charts/segment_chart.json"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no such file");
}

charts::SegmentWords plainWords()
{
    return {.title = "Shares",
            .summary = "Two bars a segment.",
            .customersSeries = "customers",
            .revenueSeries = "revenue",
            .share = [](double share,
                        int decimals) { return QString::number(share * 100.0, 'f', decimals).toStdString() + "%"; },
            .pair = [](const std::string &a, const std::string &b) { return a + " to " + b; }};
}

} // namespace

class TestSegmentChart : public QObject
{
    Q_OBJECT

private slots:
    void customersStandPaleAboveRevenue()
    {
        const std::array<charts::SegmentShare, 2> shares = {
            {{"Loyal \"A\"", 0, 0.149, 0.243}, {"Asleep", 9, 0.27, 0.091}}};
        QCOMPARE(QString::fromStdString(charts::chartSpecText(charts::segmentChart(shares, plainWords()))),
                 expectedPairs());
    }

    void withoutRevenueThereIsOneStrongBar()
    {
        const std::array<charts::SegmentShare, 1> shares = {{{"All", 2, 1.0, {}}}};
        const charts::ChartSpec spec = charts::segmentChart(shares, plainWords());
        QCOMPARE(spec.kind, charts::Kind::HorizontalBars);
        QCOMPARE(spec.series.size(), std::size_t(1));
        QVERIFY(!spec.series.front().marks.front().colour.pale);
        QCOMPARE(spec.endLabels, std::vector<std::string>{"100.0%"});
    }

    void aShareBelowZeroHasNoBarButItsTrueNumber()
    {
        const std::array<charts::SegmentShare, 1> shares = {{{"Refunds", 2, 0.1, -0.05}}};
        const charts::ChartSpec spec = charts::segmentChart(shares, plainWords());
        QCOMPARE(spec.series.back().marks.front().value, 0.0);
        QCOMPARE(spec.endLabels.front(), std::string("10.0% to -5.0%"));
    }

    void tinySharesGetTicksWithDecimals()
    {
        const std::array<charts::SegmentShare, 1> shares = {{{"Few", 2, 0.004, 0.0021}}};
        QCOMPARE(charts::segmentChart(shares, plainWords()).x.ticks,
                 (std::vector<std::string>{"0.0%", "0.1%", "0.2%", "0.3%", "0.4%"}));
    }
};

QTEST_GUILESS_MAIN(TestSegmentChart)
#include "tst_segment_chart.moc"

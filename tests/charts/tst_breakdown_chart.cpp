// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakdown_chart.h"

#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using charts::Measure;

namespace {

analysis::BreakdownResult sample()
{
    analysis::BreakdownResult result;
    result.rows = {
        {{40, 90, 90, 5000}, {"TR"}}, {{30, 40, 40, 4000}, {""}}, {{20, 60, 60, 900}, {"AZ"}}, {{8, 9, 9, 100}, {"DE"}}};
    result.total.customers = 80; // some bought from two countries
    result.total.revenue = 10'000;
    return result;
}

QString shown(const charts::TopRows &top)
{
    QStringList parts;
    for (std::size_t i = 0; i < top.rows.size(); ++i)
        parts << QStringLiteral("%1=%2").arg(QString::fromStdString(top.rows[i].key.front()),
                                             QString::number(top.shares[i], 'f', 3));
    return parts.join(u' ')
        + QStringLiteral(" hidden %1=%2").arg(QString::number(top.hidden), QString::number(top.hiddenShare, 'f', 3));
}

} // namespace

class TestBreakdownChart : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreSortedByTheMeasureAndTheUnknownStandsLast_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("shares");
        QTest::newRow("customers") << Measure::Customers << 9 << u"TR=0.500 AZ=0.250 DE=0.100 =0.375 hidden 0=0.000"_s;
        QTest::newRow("orders, of all orders")
            << Measure::Orders << 9 << u"TR=0.452 AZ=0.302 DE=0.045 =0.201 hidden 0=0.000"_s;
        QTest::newRow("revenue") << Measure::Revenue << 9 << u"TR=0.500 AZ=0.090 DE=0.010 =0.400 hidden 0=0.000"_s;
        QTest::newRow("the unknown stays when others are cut")
            << Measure::Revenue << 2 << u"TR=0.500 =0.400 hidden 2=0.100"_s;
        QTest::newRow("exactly the limit")
            << Measure::Revenue << 4 << u"TR=0.500 AZ=0.090 DE=0.010 =0.400 hidden 0=0.000"_s;
    }
    void rowsAreSortedByTheMeasureAndTheUnknownStandsLast()
    {
        QFETCH(Measure, measure);
        QFETCH(int, limit);
        QFETCH(QString, shares);
        QCOMPARE(shown(charts::topRows(sample(), measure, static_cast<std::size_t>(limit))), shares);
    }

    void nothingToShareIsNoDivisionByZero()
    {
        analysis::BreakdownResult result;
        result.rows = {{{0, 0, 0, 0}, {"TR"}}};
        QCOMPARE(shown(charts::topRows(result, Measure::Revenue, 5)), u"TR=0.000 hidden 0=0.000"_s);
    }

    void theUnknownHasNoColourOfItsOwn()
    {
        const charts::BreakdownWords words{
            .key = [](const std::vector<std::string> &key) { return key.front().empty() ? "?" : key.front(); },
            .share = [](double share, int) { return std::to_string(static_cast<int>(share * 100.0 + 0.5)); }};
        const charts::ChartSpec spec = charts::breakdownChart(charts::topRows(sample(), Measure::Revenue, 2), words);
        QCOMPARE(spec.kind, charts::Kind::HorizontalBars);
        QCOMPARE(spec.series.front().marks.back().label, std::string("?"));
        QCOMPARE(spec.series.front().marks.back().colour.family, charts::ColourRole::Family::Neutral);
        QCOMPARE(spec.series.front().marks.front().colour.family, charts::ColourRole::Family::Accent);
        QCOMPARE(spec.endLabels, (std::vector<std::string>{"50", "40"}));
    }
};

QTEST_GUILESS_MAIN(TestBreakdownChart)
#include "tst_breakdown_chart.moc"

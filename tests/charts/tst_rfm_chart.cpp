// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rfm_chart.h"

#include <QTest>

#include <set>

using namespace dilim;
using charts::WholeRange;
using namespace Qt::StringLiterals;

namespace {

charts::RfmWords plainWords()
{
    charts::RfmWords words;
    words.title = "RFM";
    words.recencyAxis = "R";
    words.frequencyAxis = "F";
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i)
        words.groups[i] = analysis::rfmGroupId(static_cast<analysis::RfmGroup>(i));
    words.count = [](std::uint64_t value) { return std::to_string(value); };
    words.customers = [](std::uint64_t value) { return std::to_string(value) + " people"; };
    words.share = [](double share) { return std::to_string(static_cast<int>(share * 1000.0 + 0.5)) + "pm"; };
    words.days = [](const WholeRange &range) {
        return std::to_string(range.first) + ".." + (range.last ? std::to_string(*range.last) : "");
    };
    return words;
}

/// customers[r - 1][f - 1] = 10 r + f.
analysis::RfmResult sample()
{
    analysis::RfmResult result;
    result.cutPoints.recencyDays = {30.0, 90.5, 180.0, 365.0};
    for (std::size_t r = 0; r < 5; ++r) {
        for (std::size_t f = 0; f < 5; ++f) {
            result.grid[r][f].customers = 10 * (r + 1) + f + 1;
            result.scores.resize(result.scores.size() + result.grid[r][f].customers);
        }
    }
    return result;
}

/// Two cells and groups with orders: r 1, f 1 (hibernating) and r 5, f 5 (champions).
analysis::RfmResult paidSample()
{
    analysis::RfmResult result;
    result.grid[0][0] = {4, 2, 1000};
    result.grid[4][4] = {4, 30, 3000};
    result.groups[static_cast<std::size_t>(analysis::RfmGroup::Hibernating)] = result.grid[0][0];
    result.groups[static_cast<std::size_t>(analysis::RfmGroup::Champions)] = result.grid[4][4];
    result.scores.resize(8);
    return result;
}

charts::RfmWords moneyWords()
{
    charts::RfmWords words = plainWords();
    words.money = [](double minor) { return std::to_string(static_cast<int>(minor)) + " c"; };
    return words;
}

QString shown(const WholeRange &range)
{
    if (range.isEmpty())
        return QStringLiteral("nobody");
    return QString::number(range.first) + QStringLiteral("..")
        + (range.last ? QString::number(*range.last) : QString());
}

} // namespace

class TestRfmChart : public QObject
{
    Q_OBJECT

private slots:
    void cutPointsBecomeWholeRangesWithoutGaps_data()
    {
        QTest::addColumn<QList<double>>("edges");
        QTest::addColumn<QStringList>("recency"); // scores 1..5
        QTest::addColumn<QStringList>("frequency");
        QTest::newRow("whole edges") << QList<double>{1, 2, 3, 6}
                                     << QStringList{u"7.."_s, u"4..6"_s, u"3..3"_s, u"2..2"_s, u"0..1"_s}
                                     << QStringList{u"1..1"_s, u"2..2"_s, u"3..3"_s, u"4..6"_s, u"7.."_s};
        QTest::newRow("edges between whole numbers")
            << QList<double>{30.4, 90.5, 180.9, 365.2}
            << QStringList{u"366.."_s, u"181..365"_s, u"91..180"_s, u"31..90"_s, u"0..30"_s}
            << QStringList{u"1..30"_s, u"31..90"_s, u"91..180"_s, u"181..365"_s, u"366.."_s};
        QTest::newRow("equal edges leave scores to nobody")
            << QList<double>{1, 1, 2, 2} << QStringList{u"3.."_s, u"nobody"_s, u"2..2"_s, u"nobody"_s, u"0..1"_s}
            << QStringList{u"1..1"_s, u"nobody"_s, u"2..2"_s, u"nobody"_s, u"3.."_s};
    }
    void cutPointsBecomeWholeRangesWithoutGaps()
    {
        QFETCH(QList<double>, edges);
        QFETCH(QStringList, recency);
        QFETCH(QStringList, frequency);
        analysis::RfmCutPoints cuts;
        std::copy(edges.begin(), edges.end(), cuts.recencyDays.begin());
        std::copy(edges.begin(), edges.end(), cuts.frequency.begin());
        QStringList madeRecency;
        QStringList madeFrequency;
        for (int score = 1; score <= 5; ++score) {
            madeRecency << shown(charts::recencyRange(cuts, score));
            madeFrequency << shown(charts::frequencyRange(cuts, score));
        }
        QCOMPARE(madeRecency, recency);
        QCOMPARE(madeFrequency, frequency);
    }

    void rowsRunFromTheMostFrequentDownAndColumnsToTheMostRecent()
    {
        const charts::ChartSpec spec = charts::rfmChart(sample(), plainWords());
        QCOMPARE(spec.cells.size(), std::size_t(5));
        QCOMPARE(spec.cells.front().front().value, std::string("15")); // r 1, f 5
        QCOMPARE(spec.cells.front().back().value, std::string("55"));
        QCOMPARE(spec.cells.back().front().value, std::string("11"));
        QCOMPARE(spec.cells.back().back().value, std::string("51"));
        QCOMPARE(spec.y.ticks, (std::vector<std::string>{"5", "4", "3", "2", "1"}));
        QCOMPARE(spec.x.notes, (std::vector<std::string>{"366..", "181..365", "91..180", "31..90", "0..30"}));
        QCOMPARE(spec.legendLow, std::string("11"));
        QCOMPARE(spec.legendHigh, std::string("55 people"));
    }

    void everyGroupIsNamedOnceInItsUpperLeftCell()
    {
        const charts::ChartSpec spec = charts::rfmChart(sample(), plainWords());
        std::set<int> seen;
        for (const auto &row : spec.cells) {
            for (const charts::Cell &cell : row) {
                const bool first = seen.insert(cell.group).second;
                const auto group = static_cast<analysis::RfmGroup>(cell.group);
                QCOMPARE(cell.title, first ? std::string(analysis::rfmGroupId(group)) : std::string());
                QCOMPARE(cell.groupColour, charts::rfmGroupColour(group));
            }
        }
        QCOMPARE(seen.size(), analysis::rfmGroupCount);
    }

    void groupsHaveColoursOfTheirOwn()
    {
        std::set<int> colours;
        for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i)
            colours.insert(charts::rfmGroupColour(static_cast<analysis::RfmGroup>(i)).index);
        QCOMPARE(colours.size(), analysis::rfmGroupCount);
    }

    void theRampRunsFromTheSmallestCellToTheLargest()
    {
        const charts::ChartSpec spec = charts::rfmChart(sample(), plainWords());
        QCOMPARE(int(spec.cells.back().front().step), 0); // 11, the smallest
        QCOMPARE(int(spec.cells.front().back().step), 8); // 55, the largest
        QCOMPARE(int(spec.cells[2][2].step), 4); // 33, in the middle
    }

    void revenueIsShownWithItsShareOfAllRevenue()
    {
        const charts::ChartSpec spec = charts::rfmChart(paidSample(), moneyWords(), charts::RfmMeasure::Revenue);
        QCOMPARE(spec.cells.back().front().value, std::string("1000 c")); // r 1, f 1
        QCOMPARE(spec.cells.back().front().share, std::string("250pm"));
        QCOMPARE(spec.cells.front().back().value, std::string("3000 c"));
        QCOMPARE(spec.cells.front().back().share, std::string("750pm"));
        QCOMPARE(int(spec.cells.front().back().step), 8);
        QCOMPARE(spec.legendLow, std::string("0 c"));
        QCOMPARE(spec.legendHigh, std::string("3000 c"));
    }

    void averageBasketsAreOfCellsWithOrdersAndHaveNoShare()
    {
        const charts::ChartSpec spec = charts::rfmChart(paidSample(), moneyWords(), charts::RfmMeasure::AverageBasket);
        QCOMPARE(spec.cells.back().front().value, std::string("500 c")); // 1000 of 2 orders
        QCOMPARE(spec.cells.front().back().value, std::string("100 c")); // 3000 of 30 orders
        QCOMPARE(spec.cells[2][2].value, std::string("–"));
        QCOMPARE(int(spec.cells[2][2].step), 0);
        QVERIFY(spec.cells.back().front().share.empty());
        QCOMPARE(int(spec.cells.back().front().step), 8);
        QCOMPARE(spec.legendLow, std::string("100 c"));
        QCOMPARE(spec.legendHigh, std::string("500 c"));
    }

    void cellsAreNamedByTheirScores()
    {
        charts::RfmWords words = plainWords();
        words.cellName = [](int r, int f) { return "R" + std::to_string(r) + " F" + std::to_string(f); };
        words.cellFacts = [](int r, int f) { return std::vector<charts::Fact>{{"sum", std::to_string(r + f)}}; };
        const charts::ChartSpec spec = charts::rfmChart(sample(), words);
        QCOMPARE(spec.cells.front()[1].name, std::string("R2 F5"));
        QCOMPARE(spec.cells.front()[1].facts, (std::vector<charts::Fact>{{"sum", "7"}}));
    }

    void aGridOfEqualCellsIsPale()
    {
        analysis::RfmResult result;
        for (auto &row : result.grid) {
            for (analysis::RfmCell &cell : row)
                cell.customers = 7;
        }
        for (const auto &row : charts::rfmChart(result, plainWords()).cells) {
            for (const charts::Cell &cell : row)
                QCOMPARE(int(cell.step), 0);
        }
    }

    void sharesAreOfScoredCustomers()
    {
        analysis::RfmResult result = sample();
        result.withoutOrders = 1'000'000;
        QCOMPARE(charts::rfmChart(result, plainWords()).cells.back().front().share, std::string("13pm")); // 11 of 825
    }
};

QTEST_GUILESS_MAIN(TestRfmChart)
#include "tst_rfm_chart.moc"

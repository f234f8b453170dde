// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/period_figures.h"

#include "analysis/cohort_lines.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <QTest>

#include <map>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::Bitmap;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using test::contextAt;
using test::Draw;
using test::shopOf;
using test::shown;

namespace {

PeriodFigures asked(const Snapshot &snapshot, const rules::Context &context, FigurePeriod period,
                    const Bitmap *population = nullptr)
{
    Progress progress;
    Result<PeriodFigures> result = periodFigures(snapshot, context, period, population, progress);
    if (!result)
        qFatal("no result: %s", result.error().code.c_str());
    return *result;
}

/// "buyers repeat new orders withAmount revenue".
QString textOf(const FiguresOfPeriod &figures)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(figures.purchases.buyers)
        .arg(figures.purchases.repeatBuyers)
        .arg(figures.newBuyers)
        .arg(figures.purchases.orders)
        .arg(figures.purchases.ordersWithAmount)
        .arg(figures.purchases.revenue);
}

QString textOf(const PeriodFigures &figures)
{
    return u"%1: "_s.arg(figures.customers) + textOf(figures.now)
        + (figures.before ? u" before "_s + textOf(*figures.before) : QString());
}

QString edgeText(const std::optional<Moment> &edge)
{
    return edge ? shown(isoMoment(*edge)) : u"open"_s;
}

QString windowText(const MomentWindow &window)
{
    return edgeText(window.after) + u" .. "_s + edgeText(window.until);
}

std::optional<qint64> numberAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const columns::Column *column = snapshot.column(field);
    const qint64 value = column ? std::get<IntegerColumn>(*column).at(row) : missingInteger;
    return value == missingInteger ? std::nullopt : std::optional(value);
}

/// One customer after the other, one order after the other.
FiguresOfPeriod plainFigures(const Snapshot &snapshot, const MomentWindow &window, const Bitmap &population)
{
    FiguresOfPeriod figures;
    for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
        if (!population.test(customer))
            continue;
        std::uint64_t orders = 0;
        bool newHere = false;
        bool earlier = false;
        for (std::size_t row = snapshot.orders.offsets[customer]; row < snapshot.orders.offsets[customer + 1]; ++row) {
            if (snapshot.column("order.counts") && numberAt(snapshot, "order.counts", row) != 1)
                continue;
            std::optional<qint64> moment = numberAt(snapshot, "order.at", row);
            if (moment && std::get<IntegerColumn>(*snapshot.column("order.at")).scale == 0)
                moment = *moment * 1000;
            const bool inside = moment
                ? *moment <= window.until->milliseconds && (!window.after || *moment > window.after->milliseconds)
                : !window.after;
            if (!inside) {
                earlier = earlier || (moment && *moment <= window.until->milliseconds);
                continue;
            }
            newHere = newHere || !earlier;
            ++orders;
            const std::optional<qint64> amount = numberAt(snapshot, "order.amount", row);
            figures.purchases.ordersWithAmount += amount ? 1U : 0U;
            figures.purchases.revenue += amount.value_or(0);
        }
        figures.purchases.orders += orders;
        figures.purchases.buyers += orders > 0 ? 1U : 0U;
        figures.purchases.repeatBuyers += orders > 1 ? 1U : 0U;
        figures.newBuyers += newHere ? 1U : 0U;
    }
    return figures;
}

} // namespace

class TestPeriodFigures : public QObject
{
    Q_OBJECT

private slots:
    void idsNamePeriods();
    void windowsEndNowAndComeInPairs_data();
    void windowsEndNowAndComeInPairs();
    void theYearOfALeapDayIsComparedUpToTheDayBefore();
    void figuresAreOfThePeriodAndTheOneBefore();
    void aPeriodBeforeTheDataIsNotCompared();
    void allTimeTakesOrdersWithoutAMoment();
    void theReturningRateNeedsBuyers();
    void aCancelledRunSaysSo();
    void randomShopsAgreeWithThePlainWay();
};

void TestPeriodFigures::idsNamePeriods()
{
    for (std::size_t i = 0; i < figurePeriodCount; ++i) {
        const auto period = static_cast<FigurePeriod>(i);
        QVERIFY(figurePeriodFromId(figurePeriodId(period)) == period);
    }
    QVERIFY(!figurePeriodFromId("last_7_days"));
}

void TestPeriodFigures::windowsEndNowAndComeInPairs_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::newRow("days") << int(FigurePeriod::Last30Days) << u"2024-02-09T12:00:00Z .. 2024-03-10T12:00:00Z"_s
                          << u"2024-01-10T12:00:00Z .. 2024-02-09T12:00:00Z"_s;
    QTest::newRow("year") << int(FigurePeriod::ThisYear) << u"2023-12-31T20:59:59.999Z .. 2024-03-10T12:00:00Z"_s
                          << u"2022-12-31T20:59:59.999Z .. 2023-03-10T12:00:00Z"_s;
    QTest::newRow("all") << int(FigurePeriod::AllTime) << u"open .. 2024-03-10T12:00:00Z"_s << QString();
}

void TestPeriodFigures::windowsEndNowAndComeInPairs()
{
    QFETCH(int, period);
    const ComparedWindows windows = comparedWindows(FigurePeriod{static_cast<std::uint8_t>(period)},
                                                    contextAt("2024-03-10T12:00:00Z", "Europe/Istanbul"));
    QTEST(windowText(windows.now), "now");
    QTEST(windows.before ? windowText(*windows.before) : QString(), "before");
}

void TestPeriodFigures::theYearOfALeapDayIsComparedUpToTheDayBefore()
{
    const ComparedWindows windows = comparedWindows(FigurePeriod::ThisYear, contextAt("2024-02-29T10:00:00Z", "UTC"));
    QCOMPARE(edgeText(windows.before->until), u"2023-02-28T10:00:00Z"_s);
}

void TestPeriodFigures::figuresAreOfThePeriodAndTheOneBefore()
{
    const Snapshot snapshot = test::buildSnapshot(shopOf(4,
                                                         {{"C1", "1", "2024-01-05T00:00:00Z", "10", ""},
                                                          {"C1", "2", "2024-03-01T00:00:00Z", "20", ""},
                                                          {"C2", "3", "2024-03-02T00:00:00Z", "", ""},
                                                          {"C2", "4", "2024-03-03T00:00:00Z", "5", ""},
                                                          {"C3", "5", "2024-01-20T00:00:00Z", "40", ""},
                                                          {"C3", "6", "2024-03-04T00:00:00Z", "7", "cancelled"},
                                                          {"C3", "7", "2024-03-11T00:00:00Z", "7", ""}}));
    const rules::Context context = contextAt("2024-03-10T00:00:00Z", "UTC");
    QCOMPARE(textOf(asked(snapshot, context, FigurePeriod::Last30Days)), u"4: 2 1 1 3 2 2500 before 1 0 1 1 1 4000"_s);
    QCOMPARE(textOf(asked(snapshot, context, FigurePeriod::AllTime)), u"4: 3 2 3 5 4 7500"_s);
    QCOMPARE(asked(snapshot, context, FigurePeriod::AllTime).months.months.size(), std::size_t{3});
    Bitmap third(4);
    third.set(2);
    QCOMPARE(textOf(asked(snapshot, context, FigurePeriod::Last30Days, &third)),
             u"1: 0 0 0 0 0 0 before 1 0 1 1 1 4000"_s);
}

void TestPeriodFigures::aPeriodBeforeTheDataIsNotCompared()
{
    const rules::Context context = contextAt("2024-03-10T12:00:00Z", "UTC");
    const auto before = [&context](const char *first) {
        const Snapshot snapshot = test::buildSnapshot(shopOf(1, {{"C1", "1", first, "10", ""}}));
        return asked(snapshot, context, FigurePeriod::Last30Days).before.has_value();
    };
    QVERIFY(before("2024-01-10T23:00:00Z"));
    QVERIFY(!before("2024-01-11T00:00:00Z"));
}

void TestPeriodFigures::allTimeTakesOrdersWithoutAMoment()
{
    const Snapshot snapshot =
        test::buildSnapshot(shopOf(1, {{"C1", "1", "", "10", ""}, {"C1", "2", "2024-03-01T00:00:00Z", "20", ""}}));
    const rules::Context context = contextAt("2024-03-10T12:00:00Z", "UTC");
    QCOMPARE(textOf(asked(snapshot, context, FigurePeriod::AllTime)), u"1: 1 1 1 2 2 3000"_s);
    QCOMPARE(textOf(asked(snapshot, context, FigurePeriod::ThisYear)), u"1: 1 0 1 1 1 2000"_s);
}

void TestPeriodFigures::theReturningRateNeedsBuyers()
{
    FiguresOfPeriod figures;
    QVERIFY(!figures.returningRate());
    figures.purchases.buyers = 4;
    figures.newBuyers = 1;
    QCOMPARE(figures.returningRate().value(), 0.75);
}

void TestPeriodFigures::aCancelledRunSaysSo()
{
    const Snapshot snapshot = test::buildSnapshot(shopOf(1, {}));
    Progress progress;
    progress.cancel();
    const auto result =
        periodFigures(snapshot, contextAt("2024-03-10T12:00:00Z", "UTC"), FigurePeriod::AllTime, nullptr, progress);
    QVERIFY(!result);
    QCOMPARE(shown(result.error().code), shown(cancelledCode));
}

void TestPeriodFigures::randomShopsAgreeWithThePlainWay()
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Draw draw(seed);
        const test::RandomShop shop = test::randomShop(draw);
        const Snapshot snapshot = test::buildSnapshot(shop.source);
        Bitmap population(snapshot.customerCount());
        for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
            if (seed % 2 == 0 || draw.percent(60))
                population.set(customer);
        }
        for (std::size_t i = 0; i < figurePeriodCount; ++i) {
            const auto period = static_cast<FigurePeriod>(i);
            const PeriodFigures figures = asked(snapshot, shop.context, period, seed % 2 == 0 ? nullptr : &population);
            const ComparedWindows windows = comparedWindows(period, shop.context);
            if (figures.before)
                ++compared;
            PeriodFigures plain;
            plain.customers = population.count();
            plain.now = plainFigures(snapshot, windows.now, population);
            if (figures.before)
                plain.before = plainFigures(snapshot, *windows.before, population);
            QCOMPARE(textOf(figures), textOf(plain));
        }
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(TestPeriodFigures)
#include "tst_period_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/monthly_revenue.h"

#include "analysis/cohort_lines.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <set>

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

QString textOf(const MonthFigures &figures)
{
    return u"%1 %2 %3 %4 %5"_s.arg(figures.customers)
        .arg(figures.repeatBuyers)
        .arg(figures.orders)
        .arg(figures.ordersWithAmount)
        .arg(figures.revenue);
}

QString lineOf(QDate firstDay, const MonthFigures &ofNew, const MonthFigures &ofReturning,
               const std::optional<MonthFigures> &yearBefore)
{
    return firstDay.toString(u"yyyy-MM"_s) + u": new "_s + textOf(ofNew) + u" | returning "_s + textOf(ofReturning)
        + (yearBefore ? u" | before "_s + textOf(*yearBefore) : QString());
}

MonthlyRevenue asked(const Snapshot &snapshot, const rules::Context &context, int count,
                     const Bitmap *population = nullptr)
{
    Progress progress;
    Result<MonthlyRevenue> result = monthlyRevenue(snapshot, context, count, population, progress);
    if (!result)
        qFatal("no result: %s", result.error().code.c_str());
    return *result;
}

/// "2024-01: new customers repeat orders withAmount revenue | returning ... | before ...".
QStringList described(const MonthlyRevenue &result)
{
    QStringList lines;
    for (const RevenueMonth &month : result.months)
        lines += lineOf(QDate::fromString(shown(isoDate(month.firstDay)), Qt::ISODate), month.ofNew, month.ofReturning,
                        month.yearBefore);
    if (result.lastDay)
        lines += shown(isoDate(*result.lastDay)) + (result.lastIsIncomplete ? u" open"_s : u" whole"_s);
    return lines;
}

std::optional<qint64> numberAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const columns::Column *column = snapshot.column(field);
    const qint64 value = column ? std::get<IntegerColumn>(*column).at(row) : missingInteger;
    return value == missingInteger ? std::nullopt : std::optional(value);
}

/// An order that takes part, as the plain way keeps it.
struct PlainOrder {
    std::size_t customer = 0;
    QDate month{}; // its first day
    std::optional<qint64> amount{};
};

/// What the orders of some customers in one month add up to, asked one after the other.
MonthFigures plainFigures(const std::vector<PlainOrder> &orders, QDate month, const std::set<std::size_t> &customers)
{
    MonthFigures figures;
    std::map<std::size_t, int> ofCustomer;
    for (const PlainOrder &order : orders) {
        if (order.month != month || !customers.contains(order.customer))
            continue;
        ++ofCustomer[order.customer];
        ++figures.orders;
        figures.ordersWithAmount += order.amount ? 1U : 0U;
        figures.revenue += order.amount.value_or(0);
    }
    figures.customers = ofCustomer.size();
    for (const auto &[customer, count] : ofCustomer)
        figures.repeatBuyers += count > 1 ? 1U : 0U;
    return figures;
}

/// By Qt's calendar and zones.
QStringList plainLines(const Snapshot &snapshot, const rules::Context &context, int count, const Bitmap &population)
{
    const QTimeZone zone(QByteArray::fromStdString(context.timeZone.id()));
    const auto dayOf = [&zone](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, zone).date(); };
    std::vector<PlainOrder> orders;
    std::map<std::size_t, QDate> firstMonths;
    std::set<std::size_t> everybody;
    std::set<qint64> moments;
    for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
        everybody.insert(customer);
        for (std::size_t row = snapshot.orders.offsets[customer]; row < snapshot.orders.offsets[customer + 1]; ++row) {
            std::optional<qint64> moment = numberAt(snapshot, "order.at", row);
            if (moment && std::get<IntegerColumn>(*snapshot.column("order.at")).scale == 0)
                moment = *moment * 1000;
            if (!moment || *moment > context.now.milliseconds)
                continue;
            moments.insert(*moment);
            const bool counts = !snapshot.column("order.counts") || numberAt(snapshot, "order.counts", row) == 1;
            if (!counts || !population.test(customer))
                continue;
            const QDate day = dayOf(*moment);
            orders.push_back({customer, QDate(day.year(), day.month(), 1), numberAt(snapshot, "order.amount", row)});
            QDate &first = firstMonths[customer];
            first = first.isNull() ? orders.back().month : std::min(first, orders.back().month);
        }
    }
    QStringList lines;
    if (moments.empty())
        return lines;
    const QDate last = dayOf(*moments.rbegin());
    const QDate begin = dayOf(*moments.begin()).addDays(1 - dayOf(*moments.begin()).day());
    for (int back = count - 1; back >= 0; --back) {
        const QDate month = last.addDays(1 - last.day()).addMonths(-back);
        if (month < begin)
            continue;
        std::set<std::size_t> fresh;
        std::set<std::size_t> returning;
        for (const auto &[customer, first] : firstMonths)
            (first == month ? fresh : returning).insert(customer);
        const QDate before = month.addYears(-1);
        const auto yearBefore = before < begin ? std::nullopt : std::optional(plainFigures(orders, before, everybody));
        lines += lineOf(month, plainFigures(orders, month, fresh), plainFigures(orders, month, returning), yearBefore);
    }
    const bool open = last.addDays(1).day() != 1 || last == dayOf(context.now.milliseconds);
    lines += last.toString(Qt::ISODate) + (open ? u" open"_s : u" whole"_s);
    return lines;
}

/// Orders of three years with gaps, some at the edges of months, some undated, later than now or cancelled.
test::RandomShop longShop(Draw &draw)
{
    test::RandomShop shop = test::randomShop(draw); // for its context
    shop.source = shopOf(draw.between(1, 20), {});
    const TimeZone &zone = shop.context.timeZone;
    for (int order = draw.between(0, 80); order > 0; --order) {
        const CivilDate day = civilFromDays(shop.context.today.days - draw.between(-40, 1000));
        std::int64_t moment = zone.startOf({daysFromCivil(day.year, day.month, 1)}).milliseconds;
        moment += draw.percent(40) ? draw.between(-1, 1) * 1000 : draw.between(0, 30 * 86'400) * std::int64_t{1000};
        const std::string total = draw.percent(70) ? std::to_string(draw.between(-5, 200)) : "";
        shop.source.orders.rows.push_back({"C" + std::to_string(draw.between(1, 22)), "o" + std::to_string(order),
                                           draw.percent(8) ? "" : isoMoment({moment}), total,
                                           draw.percent(15) ? "iptal" : "ok"});
    }
    return shop;
}

} // namespace

class TestMonthlyRevenue : public QObject
{
    Q_OBJECT

private slots:
    void ordersFallIntoLocalMonthsOfNewAndReturningCustomers();
    void theLastMonthIsWholeWhenTheDataReachItsEnd_data();
    void theLastMonthIsWholeWhenTheDataReachItsEnd();
    void withoutOrdersThereAreNoMonths();
    void ratesNeedSomethingToDivideBy();
    void aCancelledRunSaysSo();
    void randomShopsAgreeWithThePlainWay();
};

void TestMonthlyRevenue::ordersFallIntoLocalMonthsOfNewAndReturningCustomers()
{
    // 21:30 in UTC is past midnight in Istanbul.
    const Snapshot snapshot = test::buildSnapshot(shopOf(3,
                                                         {{"C1", "1", "2023-01-31T21:30:00Z", "10", ""},
                                                          {"C1", "2", "2024-02-05T10:00:00Z", "20", ""},
                                                          {"C2", "3", "2024-02-06T10:00:00Z", "", ""},
                                                          {"C2", "4", "2024-02-07T10:00:00Z", "5", ""},
                                                          {"C3", "5", "2024-02-08T10:00:00Z", "7", "cancelled"},
                                                          {"C2", "6", "2024-03-01T10:00:00Z", "1", ""},
                                                          {"C3", "7", "2024-03-09T10:00:00Z", "9", ""},
                                                          {"C3", "8", "2024-03-19T10:00:00Z", "100", ""}}));
    const rules::Context context = contextAt("2024-03-10T00:00:00Z", "Europe/Istanbul");
    QCOMPARE(
        described(asked(snapshot, context, 2)),
        (QStringList{u"2024-02: new 1 1 2 1 500 | returning 1 0 1 1 2000 | before 1 0 1 1 1000"_s,
                     u"2024-03: new 1 0 1 1 900 | returning 1 0 1 1 100 | before 0 0 0 0 0"_s, u"2024-03-09 open"_s}));
    QCOMPARE(asked(snapshot, context, 100).months.size(), std::size_t{14});

    Bitmap second(3);
    second.set(1);
    QCOMPARE(
        described(asked(snapshot, context, 2, &second)),
        (QStringList{u"2024-02: new 1 1 2 1 500 | returning 0 0 0 0 0 | before 0 0 0 0 0"_s,
                     u"2024-03: new 0 0 0 0 0 | returning 1 0 1 1 100 | before 0 0 0 0 0"_s, u"2024-03-09 open"_s}));
}

void TestMonthlyRevenue::theLastMonthIsWholeWhenTheDataReachItsEnd_data()
{
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("open");
    QTest::newRow("the last day, looked at later")
        << QByteArray("2024-02-29T08:00:00Z") << QByteArray("2024-03-20T00:00:00Z") << false;
    QTest::newRow("the last day is today")
        << QByteArray("2024-02-29T08:00:00Z") << QByteArray("2024-02-29T09:00:00Z") << true;
    QTest::newRow("a day before the last")
        << QByteArray("2024-02-28T08:00:00Z") << QByteArray("2024-03-20T00:00:00Z") << true;
}

void TestMonthlyRevenue::theLastMonthIsWholeWhenTheDataReachItsEnd()
{
    QFETCH(QByteArray, newest);
    QFETCH(QByteArray, now);
    const Snapshot snapshot = test::buildSnapshot(shopOf(1, {{"C1", "1", newest.toStdString(), "10", ""}}));
    const MonthlyRevenue result = asked(snapshot, contextAt(now.constData(), "Europe/Istanbul"), 12);
    QTEST(result.lastIsIncomplete, "open");
    QCOMPARE(shown(result.months.back().month), u"2024-02"_s);
}

void TestMonthlyRevenue::withoutOrdersThereAreNoMonths()
{
    const rules::Context context = contextAt("2024-03-10T00:00:00Z", "UTC");
    QVERIFY(described(asked(test::buildSnapshot(shopOf(2, {})), context, 12)).isEmpty());
    QVERIFY(described(asked(test::buildSnapshot(shopOf(2, {{"C1", "1", "", "10", ""}})), context, 12)).isEmpty());
    QVERIFY(described(asked(Snapshot(), context, 12)).isEmpty());
}

void TestMonthlyRevenue::ratesNeedSomethingToDivideBy()
{
    QVERIFY(!averageBasket(MonthFigures{1, 0, 1, 0, 0}));
    QCOMPARE(averageBasket(MonthFigures{1, 0, 3, 2, 500}).value(), 250.0);
    QVERIFY(!repeatRate(MonthFigures{}));
    QCOMPARE(repeatRate(MonthFigures{4, 1, 5, 5, 500}).value(), 0.25);
}

void TestMonthlyRevenue::aCancelledRunSaysSo()
{
    const Snapshot snapshot = test::buildSnapshot(shopOf(1, {{"C1", "1", "2024-02-01T00:00:00Z", "10", ""}}));
    Progress progress;
    progress.cancel();
    const auto result = monthlyRevenue(snapshot, contextAt("2024-03-10T00:00:00Z", "UTC"), 12, nullptr, progress);
    QVERIFY(!result);
    QCOMPARE(shown(result.error().code), shown(cancelledCode));
}

void TestMonthlyRevenue::randomShopsAgreeWithThePlainWay()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Draw draw(seed);
        const test::RandomShop shop = seed % 3 == 0 ? test::randomShop(draw) : longShop(draw);
        const Snapshot snapshot = test::buildSnapshot(shop.source);
        Bitmap population(snapshot.customerCount());
        for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
            if (seed % 2 == 0 || draw.percent(60))
                population.set(customer);
        }
        const int count = draw.between(1, 30);
        const QStringList result =
            described(asked(snapshot, shop.context, count, seed % 2 == 0 ? nullptr : &population));
        const QStringList plain = plainLines(snapshot, shop.context, count, population);
        if (result != plain)
            qInfo("seed %d", int(seed));
        QCOMPARE(result, plain);
    }
}

QTEST_GUILESS_MAIN(TestMonthlyRevenue)
#include "tst_monthly_revenue.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "analysis/cohort_lines.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <optional>
#include <set>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::Bitmap;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using test::asked;
using test::described;
using test::Draw;
using test::shopOf;
using test::shown;

namespace {

/// The first day of the period that holds a day, and its number.
struct PlainPeriod {
    QDate firstDay{};
    qint64 number = 0;
};

PlainPeriod plainPeriod(QDate day, CohortPeriod by)
{
    if (by == CohortPeriod::Week) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, QDate(1900, 1, 1).daysTo(monday) / 7};
    }
    const int months = by == CohortPeriod::Month ? 1 : by == CohortPeriod::Quarter ? 3 : 12;
    const int first = (day.month() - 1) / months * months + 1;
    return {QDate(day.year(), first, 1), (day.year() * 12 + first - 1) / months};
}

/// By Qt's calendar and zones. A period begins with the first moment of its first day.
PlainPeriod plainPeriod(qint64 moment, CohortPeriod by, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment, zone).date();
    const PlainPeriod tomorrow = plainPeriod(day.addDays(1), by);
    return tomorrow.firstDay.startOfDay(zone).toMSecsSinceEpoch() <= moment ? tomorrow : plainPeriod(day, by);
}

std::optional<qint64> numberAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const columns::Column *column = snapshot.column(field);
    const qint64 value = column ? std::get<IntegerColumn>(*column).at(row) : missingInteger;
    return value == missingInteger ? std::nullopt : std::optional(value);
}

qint64 plainAmount(const Snapshot &snapshot, std::size_t order, bool countedOnly)
{
    const std::size_t first = snapshot.lineOffsets[order];
    const std::size_t last = snapshot.lineOffsets[order + 1];
    if (countedOnly || first == last || numberAt(snapshot, "order.total", order))
        return numberAt(snapshot, "order.amount", order).value_or(0);
    qint64 sum = 0;
    for (std::size_t line = first; line < last; ++line)
        sum += numberAt(snapshot, "line.amount", line).value_or(0);
    return sum;
}

struct PlainTable {
    struct Cell {
        std::set<std::size_t> customers{};
        quint64 orders = 0;
        qint64 revenue = 0;
    };
    std::map<QDate, std::map<qint64, Cell>> cohorts{}; // by first day, then periods since
    std::map<QDate, qint64> numbers{}; // of the cohorts' periods
    qint64 last = -1; // number of the last period
    quint64 without = 0;
    quint64 undated = 0;

    [[nodiscard]] QStringList described() const
    {
        QStringList lines;
        for (const auto &[firstDay, cells] : cohorts) {
            QStringList texts;
            for (qint64 since = 0; since <= last - numbers.at(firstDay); ++since) {
                const Cell cell = cells.contains(since) ? cells.at(since) : Cell{};
                texts += u"%1 %2 %3"_s.arg(cell.customers.size()).arg(cell.orders).arg(cell.revenue);
            }
            lines += firstDay.toString(Qt::ISODate) + u": "_s + texts.join(u" | "_s);
        }
        lines += u"%1 without, %2 undated"_s.arg(without).arg(undated);
        return lines;
    }
};

/// One row after the other, with sets and maps.
PlainTable plainTable(const Snapshot &snapshot, const rules::Context &context, const CohortMethod &method,
                      const Bitmap &population)
{
    PlainTable table;
    const QTimeZone zone(QByteArray::fromStdString(context.timeZone.id()));
    for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
        std::optional<PlainPeriod> first;
        for (std::size_t row = snapshot.orders.offsets[customer]; row < snapshot.orders.offsets[customer + 1]; ++row) {
            std::optional<qint64> moment = numberAt(snapshot, "order.at", row);
            if (moment && std::get<IntegerColumn>(*snapshot.column("order.at")).scale == 0)
                moment = *moment * 1000;
            if (moment && *moment > context.now.milliseconds)
                continue;
            const PlainPeriod period = moment ? plainPeriod(*moment, method.by, zone) : PlainPeriod{};
            table.last = std::max(table.last, moment ? period.number : -1);
            const bool counts = !snapshot.column("order.counts") || numberAt(snapshot, "order.counts", row) == 1;
            if (!population.test(customer) || (method.countedOnly && !counts))
                continue;
            table.undated += moment ? 0U : 1U;
            if (!moment)
                continue;
            first = first.value_or(period);
            table.numbers[first->firstDay] = first->number;
            PlainTable::Cell &cell = table.cohorts[first->firstDay][period.number - first->number];
            cell.customers.insert(customer);
            ++cell.orders;
            cell.revenue += plainAmount(snapshot, row, method.countedOnly);
        }
        table.without += population.test(customer) && !first ? 1U : 0U;
    }
    return table;
}

/// Orders of three years at the edges of months and at random moments, cancelled ones, and some with lines only.
test::RandomShop longShop(Draw &draw)
{
    test::RandomShop shop = test::randomShop(draw); // for its context
    shop.source = shopOf(draw.between(1, 30), {});
    shop.source.lines.columns = {"order", "line.quantity", "line.price"};
    const TimeZone &zone = shop.context.timeZone;
    const std::int32_t today = shop.context.today.days;
    for (int order = draw.between(0, 150); order > 0; --order) {
        const std::string id = "o" + std::to_string(order);
        std::int64_t moment = shop.context.now.milliseconds;
        if (draw.percent(50)) {
            const CivilDate day = civilFromDays(today - draw.between(-40, 1000));
            const Moment start = zone.startOf({daysFromCivil(day.year, day.month, 1)});
            moment = start.milliseconds + draw.between(-1, 1) * (draw.percent(50) ? 1 : 1000);
        } else {
            moment -= draw.between(-30 * 86'400, 1000 * 86'400) * std::int64_t{1000};
        }
        const std::string total = draw.percent(50) ? std::to_string(draw.between(-5, 200)) : "";
        shop.source.orders.rows.push_back({"C" + std::to_string(draw.between(1, 32)), id,
                                           draw.percent(8) ? "" : isoMoment({moment}), total,
                                           draw.percent(15) ? "iptal" : "ok"});
        for (int line = draw.between(0, 2); line > 0; --line)
            shop.source.lines.rows.push_back(
                {id, std::to_string(draw.between(-1, 3)), std::to_string(draw.between(0, 50))});
    }
    return shop;
}

/// Without the words of the periods.
QStringList describedPlainly(const CohortResult &result)
{
    QStringList lines = described(result);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] = lines[i].left(10) + lines[i].mid(lines[i].indexOf(u": "_s));
    lines.last() = lines.last().mid(lines.last().indexOf(u", "_s) + 2);
    return lines;
}

} // namespace

class TestCohortsRandom : public QObject
{
    Q_OBJECT

private slots:
    void randomShopsAgreeWithThePlainWay_data();
    void randomShopsAgreeWithThePlainWay();
    void figuresAddUpToTheBreakdown();
};

void TestCohortsRandom::randomShopsAgreeWithThePlainWay_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<bool>("countedOnly");
    for (const CohortPeriod period :
         {CohortPeriod::Week, CohortPeriod::Month, CohortPeriod::Quarter, CohortPeriod::Year}) {
        const QByteArray id = shown(cohortPeriodId(period)).toUtf8();
        QTest::newRow(QByteArray(id + ", counted").constData()) << int(period) << true;
        QTest::newRow(QByteArray(id + ", all").constData()) << int(period) << false;
    }
}

void TestCohortsRandom::randomShopsAgreeWithThePlainWay()
{
    QFETCH(int, period);
    QFETCH(bool, countedOnly);
    const CohortMethod method{CohortPeriod{static_cast<std::uint8_t>(period)}, countedOnly};
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Draw draw(seed);
        const test::RandomShop shop = seed % 3 == 0 ? test::randomShop(draw) : longShop(draw);
        const Snapshot snapshot = test::buildSnapshot(shop.source);
        Bitmap population(snapshot.customerCount());
        for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer) {
            if (seed % 2 == 0 || draw.percent(60))
                population.set(customer);
        }
        const CohortResult result = asked(snapshot, shop.context, method, seed % 2 == 0 ? nullptr : &population);
        const QStringList plain = plainTable(snapshot, shop.context, method, population).described();
        if (describedPlainly(result) != plain)
            qInfo("seed %d", int(seed));
        QCOMPARE(describedPlainly(result), plain);
    }
}

void TestCohortsRandom::figuresAddUpToTheBreakdown()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Draw draw(seed);
        test::RandomShop shop = longShop(draw);
        shop.context.now.milliseconds += 60 * millisecondsPerDay; // everything has happened
        for (auto &order : shop.source.orders.rows)
            order[2] = order[2].empty() ? "2014-01-01T00:00:00Z" : order[2];
        const Snapshot snapshot = test::buildSnapshot(shop.source);
        for (const bool countedOnly : {true, false}) {
            CohortFigures sum;
            for (const CohortAge &age : asked(snapshot, shop.context, {CohortPeriod::Week, countedOnly}).ages) {
                sum.orders += age.figures.orders;
                sum.revenue += age.figures.revenue;
            }
            Progress progress;
            const auto rows =
                breakdown({snapshot, shop.context}, {{"order.at:year"}, countedOnly, false}, {}, progress);
            QVERIFY(rows);
            QCOMPARE(sum.orders, rows->total.orders);
            QCOMPARE(sum.revenue, rows->total.revenue);
        }
    }
}

QTEST_GUILESS_MAIN(TestCohortsRandom)
#include "tst_cohorts_random.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/monthly_revenue.h"

#include "analysis/calendar_periods.h"
#include "analysis/order_rows.h"
#include "analysis/safe_sum.h"
#include "base/decimal.h"

#include <algorithm>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using Number = CalendarPeriods::Number;

constexpr int monthsOfYear = 12;

/// A range of orders with their months; element i is row range.begin + i.
struct DatedOrders {
    OrderRows rows{};
    std::vector<Number> months{};
};

/// Adds up customers one after the other: the orders of one ascend, so a month that differs from that of the order
/// before is one more month with this customer.
class MonthTally
{
public:
    explicit MonthTally(const CalendarPeriods &periods)
        : m_periods(periods)
        , m_ofNew(periods.later() + std::size_t{1})
        , m_ofReturning(periods.later() + std::size_t{1})
    {
    }

    /// The orders of one customer, which stand at `places`.
    void add(const DatedOrders &orders, RowRange places)
    {
        Number first = CalendarPeriods::unknown;
        Number last = CalendarPeriods::unknown;
        int inMonth = 0;
        for (std::size_t i = places.begin; i < places.end; ++i) {
            const Number month = orders.months[i];
            if (orders.rows.takesPart[i] == 0 || month == CalendarPeriods::unknown || month >= m_periods.later())
                continue;
            first = first == CalendarPeriods::unknown ? month : first;
            inMonth = month == last ? inMonth + 1 : 1;
            last = month;
            addOrder(month == first ? m_ofNew[month] : m_ofReturning[month], orders.rows.amounts[i], inMonth);
        }
    }

    /// The last `count` of the months first .. last.
    [[nodiscard]] std::vector<RevenueMonth> months(int first, int last, int count) const
    {
        std::vector<RevenueMonth> result;
        for (int number = std::max(first, last - std::max(count, 0) + 1); number <= last; ++number) {
            const auto month = static_cast<Number>(number);
            RevenueMonth row{m_periods.word(month), m_periods.firstDay(month), m_ofNew[month], m_ofReturning[month],
                             std::nullopt};
            if (number - monthsOfYear >= first)
                row.yearBefore = together(m_ofNew[std::size_t{month} - monthsOfYear],
                                          m_ofReturning[std::size_t{month} - monthsOfYear]);
            result.push_back(std::move(row));
        }
        return result;
    }

private:
    static void addOrder(MonthFigures &figures, std::int64_t amount, int inMonth)
    {
        figures.customers += inMonth == 1 ? 1U : 0U;
        figures.repeatBuyers += inMonth == 2 ? 1U : 0U;
        ++figures.orders;
        figures.ordersWithAmount += amount == missingInteger ? 0U : 1U;
        addTo(figures.revenue, amount == missingInteger ? 0 : amount);
    }

    const CalendarPeriods &m_periods;
    std::vector<MonthFigures> m_ofNew; // by number of the month
    std::vector<MonthFigures> m_ofReturning;
};

/// The first and the last moment of an order of anybody known up to now, in the column's unit.
struct Reach {
    std::int64_t first = missingInteger;
    std::int64_t last = missingInteger;
};

Reach reachOf(const Snapshot &snapshot, const IntegerColumn &moments, std::int64_t now)
{
    const std::vector<std::uint32_t> &offsets = snapshot.orders.offsets;
    Reach reach;
    for (std::size_t row = 0; row < offsets.back(); ++row) {
        const std::int64_t value = moments.at(row);
        if (value == missingInteger || value > now)
            continue;
        reach.first = reach.first == missingInteger ? value : std::min(reach.first, value);
        reach.last = std::max(reach.last, value);
    }
    return reach;
}

/// False if cancelled.
bool addOrders(const Snapshot &snapshot, const CalendarPeriods &periods, const IntegerColumn &moments,
               const columns::Bitmap *population, MonthTally &tally, const Progress &progress)
{
    const std::vector<std::uint32_t> &offsets = snapshot.orders.offsets;
    DatedOrders orders;
    return forCustomerRanges(snapshot, [&](RowRange customers, RowRange rows) {
        readOrders(snapshot, {}, rows, orders.rows);
        periods.read(moments, rows, orders.months);
        for (std::size_t customer = customers.begin; customer < customers.end; ++customer) {
            if (!population || population->test(customer))
                tally.add(orders, {offsets[customer] - rows.begin, offsets[customer + 1] - rows.begin});
        }
        return !progress.cancelled();
    });
}

bool isLastOfMonth(Date day)
{
    return civilFromDays(day.days + 1).day == 1;
}

Result<MonthlyRevenue> answered(const Snapshot &snapshot, const rules::Context &context, int count,
                                const columns::Bitmap *population, const Progress &progress)
{
    MonthlyRevenue result;
    const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    if (!moments)
        return result;
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - moments->scale)); // milliseconds
    const Reach reach = reachOf(snapshot, *moments, floorDivide(context.now.milliseconds, unit));
    if (reach.last == missingInteger)
        return result;
    const CalendarPeriods periods(*findTimePart("year_month"), context.timeZone, context.now, moments->scale);
    MonthTally tally(periods);
    if (!addOrders(snapshot, periods, *moments, population, tally, progress))
        return Error{std::string(cancelledCode), {}};
    const Date lastDay = context.timeZone.dayOf({reach.last * unit});
    result.lastDay = lastDay;
    result.lastIsIncomplete = !isLastOfMonth(lastDay) || lastDay == context.timeZone.dayOf(context.now);
    const int first = std::max<int>(periods.numberOf(reach.first), 1);
    result.months = tally.months(first, periods.numberOf(reach.last), count);
    return result;
}

} // namespace

MonthFigures together(const MonthFigures &a, const MonthFigures &b)
{
    MonthFigures sum{a.customers + b.customers, a.repeatBuyers + b.repeatBuyers, a.orders + b.orders,
                     a.ordersWithAmount + b.ordersWithAmount, a.revenue};
    addTo(sum.revenue, b.revenue);
    return sum;
}

std::optional<double> averageBasket(const MonthFigures &figures)
{
    if (figures.ordersWithAmount == 0)
        return std::nullopt;
    return static_cast<double>(figures.revenue) / static_cast<double>(figures.ordersWithAmount);
}

std::optional<double> repeatRate(const MonthFigures &figures)
{
    if (figures.customers == 0)
        return std::nullopt;
    return static_cast<double>(figures.repeatBuyers) / static_cast<double>(figures.customers);
}

Result<MonthlyRevenue> monthlyRevenue(const Snapshot &snapshot, const rules::Context &context, int count,
                                      const columns::Bitmap *population, Progress &progress)
{
    return unlessFailed(snapshot, answered(snapshot, context, count, population, progress));
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohorts.h"

#include "analysis/breakdown.h"
#include "analysis/calendar_periods.h"
#include "analysis/order_rows.h"
#include "analysis/row_money.h"
#include "analysis/safe_sum.h"

#include <algorithm>
#include <iterator>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using Number = CalendarPeriods::Number;

struct PeriodRow {
    std::string_view id;
    std::string_view timePart;
};
/// By CohortPeriod.
constexpr PeriodRow periodTable[] = {
    {"week", "week"}, {"month", "year_month"}, {"quarter", "quarter"}, {"year", "year"}};

const TimePart &partOf(CohortPeriod period)
{
    return *findTimePart(periodTable[static_cast<std::size_t>(period)].timePart);
}

/// A range of orders; element i is row range.begin + i.
struct DatedOrders {
    OrderRows rows{};
    std::vector<Number> periods{};
};

/// Adds up customers one after the other, each order once, without a table of customers: a customer's orders stand
/// together and ascend, so a period that differs from that of the order before is one more period with this customer.
class CohortTally
{
public:
    explicit CohortTally(const CalendarPeriods &periods)
        : m_periods(periods)
        , m_figures(periods.later() + std::size_t{1})
    {
    }

    /// The orders of one customer, which stand at `places`.
    void add(const DatedOrders &orders, RowRange places)
    {
        const std::size_t first = firstOf(orders, places);
        if (first == places.end || orders.periods[first] == m_periods.later()) {
            ++m_withoutOrders;
            return;
        }
        const Number cohort = orders.periods[first];
        CohortFigures *since = figuresOf(cohort);
        const std::size_t dropped = m_periods.later() - cohort; // also takes what stands out of order in a damaged file
        Number last = CalendarPeriods::unknown;
        for (std::size_t i = first; i < places.end; ++i) {
            const std::uint8_t takesPart = orders.rows.takesPart[i];
            const Number period = orders.periods[i];
            const std::int64_t amount = orders.rows.amounts[i];
            CohortFigures &figures = since[std::min(std::size_t{period} - cohort, dropped)];
            figures.customers += period != last ? takesPart : 0U;
            figures.orders += takesPart;
            addTo(figures.revenue, amount == missingInteger ? 0 : amount);
            last = takesPart != 0 ? period : last;
        }
    }
    /// What the orders of a customer, who may be anybody, say of the last period, whether they count or not.
    void see(const DatedOrders &orders, RowRange places)
    {
        std::size_t end = places.end;
        while (end > places.begin && orders.periods[end - 1] == m_periods.later())
            --end;
        if (end > places.begin)
            m_newest = std::max(m_newest, orders.periods[end - 1]);
    }
    [[nodiscard]] bool isTooLarge() const { return m_size > mostCohortFigures; }

    /// Moves the figures out.
    void finish(CohortResult &result)
    {
        result.withoutOrders = m_withoutOrders;
        result.undatedOrders = m_undatedOrders;
        if (m_newest != CalendarPeriods::unknown)
            result.lastPeriod = m_periods.word(m_newest);
        for (Number period = 1; period <= m_newest; ++period) {
            std::vector<CohortFigures> &since = m_figures[period];
            if (since.empty())
                continue;
            since.resize(m_newest - period + std::size_t{1});
            result.cohorts.push_back({m_periods.word(period), m_periods.firstDay(period), std::move(since)});
        }
    }

private:
    /// The place of the first order that takes part and whose moment is known; places.end without one.
    std::size_t firstOf(const DatedOrders &orders, RowRange places)
    {
        std::size_t i = places.begin;
        for (; i < places.end; ++i) {
            if (orders.rows.takesPart[i] == 0)
                continue;
            if (orders.periods[i] != CalendarPeriods::unknown)
                break;
            ++m_undatedOrders;
        }
        return i;
    }
    /// From the cohort's period up to the one of later orders, which are dropped in the end.
    CohortFigures *figuresOf(Number cohort)
    {
        std::vector<CohortFigures> &since = m_figures[cohort];
        if (since.empty()) {
            since.resize(m_periods.later() - cohort + std::size_t{1});
            m_size += since.size();
        }
        return since.data();
    }

    const CalendarPeriods &m_periods;
    std::vector<std::vector<CohortFigures>> m_figures; // by period of the first order; empty if there is nobody
    std::size_t m_size = 0;
    Number m_newest = CalendarPeriods::unknown;
    std::uint64_t m_withoutOrders = 0;
    std::uint64_t m_undatedOrders = 0;
};

void readDated(const Snapshot &snapshot, const CohortMethod &method, const CalendarPeriods &periods, RowRange range,
               DatedOrders &orders)
{
    readOrders(snapshot, {method.countedOnly, {}}, range, orders.rows);
    if (!method.countedOnly)
        useAllLines(snapshot, range, orders.rows.amounts);
    if (const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at"))
        periods.read(*moments, range, orders.periods);
    else
        orders.periods.assign(range.end - range.begin, CalendarPeriods::unknown);
}

/// False if cancelled or too large.
bool addOrders(const Snapshot &snapshot, const CohortMethod &method, const CalendarPeriods &periods,
               const columns::Bitmap *population, CohortTally &tally, const Progress &progress)
{
    const std::vector<std::uint32_t> &offsets = snapshot.orders.offsets;
    DatedOrders orders;
    return forCustomerRanges(snapshot, [&](RowRange customers, RowRange rows) {
        readDated(snapshot, method, periods, rows, orders);
        for (std::size_t customer = customers.begin; customer < customers.end && !tally.isTooLarge(); ++customer) {
            const RowRange places{offsets[customer] - rows.begin, offsets[customer + 1] - rows.begin};
            tally.see(orders, places);
            if (!population || population->test(customer))
                tally.add(orders, places);
        }
        return !progress.cancelled() && !tally.isTooLarge();
    });
}

void addUp(CohortResult &result)
{
    for (const Cohort &cohort : result.cohorts) {
        result.customers += cohort.customers();
        result.ages.resize(std::max(result.ages.size(), cohort.since.size()));
        for (std::size_t age = 0; age < cohort.since.size(); ++age) {
            CohortFigures &figures = result.ages[age].figures;
            result.ages[age].customers += cohort.customers();
            figures.customers += cohort.since[age].customers;
            figures.orders += cohort.since[age].orders;
            addTo(figures.revenue, cohort.since[age].revenue);
        }
    }
}

double shareOfCustomers(std::uint64_t part, std::uint64_t whole)
{
    return shareOf(static_cast<double>(part), static_cast<double>(whole));
}

Result<CohortResult> answered(const Snapshot &snapshot, const rules::Context &context, const CohortMethod &method,
                              const columns::Bitmap *population, const Progress &progress)
{
    const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    const CalendarPeriods periods(partOf(method.by), context.timeZone, context.now, moments ? moments->scale : 0);
    CohortTally tally(periods);
    const bool done = addOrders(snapshot, method, periods, population, tally, progress);
    if (tally.isTooLarge())
        return Error{"cohorts.too_many", {}};
    if (!done)
        return Error{std::string(cancelledCode), {}};

    CohortResult result;
    result.method = method;
    tally.finish(result);
    addUp(result);
    return result;
}

} // namespace

std::string_view cohortPeriodId(CohortPeriod period)
{
    return periodTable[static_cast<std::size_t>(period)].id;
}

std::optional<CohortPeriod> cohortPeriodFromId(std::string_view id)
{
    const auto *at = std::find_if(std::begin(periodTable), std::end(periodTable),
                                  [id](const PeriodRow &row) { return row.id == id; });
    if (at == std::end(periodTable))
        return std::nullopt;
    return static_cast<CohortPeriod>(at - std::begin(periodTable));
}

double retention(const Cohort &cohort, std::size_t periods)
{
    return shareOfCustomers(cohort.since[periods].customers, cohort.customers());
}

double retention(const CohortAge &age)
{
    return shareOfCustomers(age.figures.customers, age.customers);
}

Result<CohortResult> cohorts(const Snapshot &snapshot, const rules::Context &context, const CohortMethod &method,
                             const columns::Bitmap *population, Progress &progress)
{
    return unlessFailed(snapshot, answered(snapshot, context, method, population, progress));
}

} // namespace dilim::analysis

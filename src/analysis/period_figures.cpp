// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/period_figures.h"

#include "analysis/purchase_history.h"
#include "base/in_parallel.h"

#include <algorithm>
#include <iterator>

namespace dilim::analysis {
namespace {

using columns::missingInteger;
using columns::Snapshot;

constexpr int sparkMonths = 12;

ComparedWindows lastDays(int days, const rules::Context &context)
{
    const MomentWindow now = daysBefore(context.now, days);
    return {now, daysBefore(*now.after, days)};
}

/// (the moment before the day begins, until].
MomentWindow fromDay(Date day, Moment until, const TimeZone &zone)
{
    return {Moment{zone.startOf(day).milliseconds - 1}, until};
}

/// The same day and time of the local clock a year earlier; 28 February for the 29th.
Moment yearEarlier(Moment moment, const TimeZone &zone)
{
    const Date day = zone.dayOf(moment);
    const CivilDate civil = civilFromDays(day.days);
    const int last = daysInMonth(civil.year - 1, civil.month);
    const std::int32_t earlier = daysFromCivil(civil.year - 1, civil.month, std::min(civil.day, last));
    return zone.fromLocal(zone.toLocal(moment) - (day.days - earlier) * millisecondsPerDay);
}

ComparedWindows last30(const rules::Context &context)
{
    return lastDays(30, context);
}
ComparedWindows last90(const rules::Context &context)
{
    return lastDays(90, context);
}
ComparedWindows last365(const rules::Context &context)
{
    return lastDays(365, context);
}
ComparedWindows thisYear(const rules::Context &context)
{
    const TimeZone &zone = context.timeZone;
    const int year = civilFromDays(zone.dayOf(context.now).days).year;
    return {fromDay({daysFromCivil(year, 1, 1)}, context.now, zone),
            fromDay({daysFromCivil(year - 1, 1, 1)}, yearEarlier(context.now, zone), zone)};
}
ComparedWindows allTime(const rules::Context &context)
{
    return {{std::nullopt, context.now}, std::nullopt};
}

struct PeriodRow {
    std::string_view id;
    ComparedWindows (*windows)(const rules::Context &);
};
/// By FigurePeriod.
constexpr PeriodRow periodTable[] = {{"last_30_days", last30},
                                     {"last_90_days", last90},
                                     {"last_365_days", last365},
                                     {"this_year", thisYear},
                                     {"all_time", allTime}};
static_assert(std::size(periodTable) == figurePeriodCount);

template <typename Visit> void forMembers(const columns::Bitmap *population, std::size_t customers, Visit visit)
{
    if (population) {
        population->forEach(visit);
        return;
    }
    for (std::size_t customer = 0; customer < customers; ++customer)
        visit(customer);
}

/// Buyers whose first order lies in the window.
std::uint64_t newBuyers(const PurchaseHistory &history, const MomentWindow &window, const columns::Bitmap *population)
{
    const std::int64_t after = window.after ? window.after->milliseconds : missingInteger; // below every known one
    std::uint64_t count = 0;
    forMembers(population, history.first.size(), [&](std::size_t customer) {
        count += history.first[customer] > after && history.first[customer] <= window.until->milliseconds ? 1U : 0U;
    });
    return count;
}

/// All time speaks of undated orders, too.
PurchaseFigures purchasesOfAllTime(const PurchaseHistory &history, const columns::Bitmap *population)
{
    return purchaseFigures({history.orders, history.ordersWithAmount, history.revenue}, population);
}

/// Whether the first counted order lies on the window's first local day or earlier.
bool reachesBack(const PurchaseHistory &history, const MomentWindow &window, const TimeZone &zone)
{
    std::optional<std::int64_t> first;
    for (const std::int64_t moment : history.first) {
        if (moment != missingInteger)
            first = std::min(first.value_or(moment), moment);
    }
    return first && zone.dayOf({*first}) <= zone.dayOf({window.after->milliseconds + 1});
}

FiguresOfPeriod figuresOf(const Snapshot &snapshot, const PurchaseHistory &history, const MomentWindow &window,
                          const columns::Bitmap *population)
{
    if (!window.after) {
        const PurchaseFigures figures = purchasesOfAllTime(history, population);
        return {figures, figures.buyers}; // everybody was new once
    }
    return {purchaseFigures(customerPurchases(snapshot, window), population), newBuyers(history, window, population)};
}

/// Those of the period and of the one before it.
void addPurchases(PeriodFigures &result, const Snapshot &snapshot, const rules::Context &context,
                  const columns::Bitmap *population, const Progress &progress)
{
    const ComparedWindows windows = comparedWindows(result.period, context);
    const PurchaseHistory history = purchaseHistory(snapshot, context.now);
    if (progress.cancelled())
        return;
    result.now = figuresOf(snapshot, history, windows.now, population);
    if (windows.before && reachesBack(history, *windows.before, context.timeZone))
        result.before = figuresOf(snapshot, history, *windows.before, population);
}

Result<PeriodFigures> answered(const Snapshot &snapshot, const rules::Context &context, FigurePeriod period,
                               const columns::Bitmap *population, Progress &progress)
{
    PeriodFigures result;
    result.period = period;
    result.customers = population ? population->count() : snapshot.customerCount();
    std::optional<Result<MonthlyRevenue>> months;
    inParallel(2, [&](std::size_t part) {
        if (part == 0)
            months = monthlyRevenue(snapshot, context, sparkMonths, population, progress);
        else
            addPurchases(result, snapshot, context, population, progress);
    });
    if (!*months)
        return months->error();
    result.months = **std::move(months);
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    return result;
}

} // namespace

std::string_view figurePeriodId(FigurePeriod period)
{
    return periodTable[static_cast<std::size_t>(period)].id;
}

std::optional<FigurePeriod> figurePeriodFromId(std::string_view id)
{
    const auto *at = std::find_if(std::begin(periodTable), std::end(periodTable),
                                  [id](const PeriodRow &row) { return row.id == id; });
    if (at == std::end(periodTable))
        return std::nullopt;
    return static_cast<FigurePeriod>(at - std::begin(periodTable));
}

ComparedWindows comparedWindows(FigurePeriod period, const rules::Context &context)
{
    return periodTable[static_cast<std::size_t>(period)].windows(context);
}

std::optional<double> FiguresOfPeriod::returningRate() const
{
    if (purchases.buyers == 0)
        return std::nullopt;
    return 1.0 - static_cast<double>(newBuyers) / static_cast<double>(purchases.buyers);
}

Result<PeriodFigures> periodFigures(const Snapshot &snapshot, const rules::Context &context, FigurePeriod period,
                                    const columns::Bitmap *population, Progress &progress)
{
    return unlessFailed(snapshot, answered(snapshot, context, period, population, progress));
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"

#include "analysis/safe_sum.h"
#include "base/decimal.h"

#include <algorithm>

namespace dilim::analysis {
namespace {

using columns::missingInteger;
using columns::Snapshot;

constexpr int yearDays = 365;

/// Moments of the first and last counted order of known customers up to now.
struct Reach {
    std::optional<Moment> first{};
    std::optional<Moment> last{};
};

void widen(Reach &reach, Moment moment)
{
    reach.first = std::min(reach.first.value_or(moment), moment);
    reach.last = std::max(reach.last.value_or(moment), moment);
}

Reach reachOf(const Snapshot &snapshot, Moment now)
{
    Reach reach;
    const columns::IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    if (!moments)
        return reach;
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - moments->scale));
    OrderRows rows;
    forCustomerRanges(snapshot, [&](RowRange, RowRange orders) {
        readOrders(snapshot, {true, {std::nullopt, now}}, orders, rows);
        for (std::size_t i = 0; i < rows.takesPart.size(); ++i) {
            if (rows.takesPart[i] != 0)
                widen(reach, {moments->at(orders.begin + i) * unit});
        }
        return true;
    });
    return reach;
}

void addOwnerless(const Snapshot &snapshot, Overview &result)
{
    OrderRows rows;
    readOrders(snapshot, {}, {snapshot.orders.offsets.back(), snapshot.orders.rows}, rows);
    for (std::size_t i = 0; i < rows.takesPart.size(); ++i) {
        result.ownerlessOrders += rows.takesPart[i];
        addTo(result.ownerlessRevenue, rows.amounts[i] == missingInteger ? 0 : rows.amounts[i]);
    }
}

Result<Overview> answered(const Snapshot &snapshot, const rules::Context &context, const Progress &progress)
{
    const MomentWindow lastYear = daysBefore(context.now, yearDays);
    const MomentWindow yearBefore = daysBefore(*lastYear.after, yearDays);
    const Reach reach = reachOf(snapshot, context.now);
    Overview result;
    result.customers = snapshot.customerCount();
    result.ordersInOtherCurrencies = snapshot.ordersInOtherCurrencies.get();
    if (reach.first) {
        result.firstOrder = context.timeZone.dayOf(*reach.first);
        result.lastOrder = context.timeZone.dayOf(*reach.last);
    }
    addOwnerless(snapshot, result);
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    result.allTime = purchaseFigures(customerPurchases(snapshot, {}), nullptr);
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    result.lastYear = purchaseFigures(customerPurchases(snapshot, lastYear), nullptr);
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    if (result.firstOrder && *result.firstOrder <= context.timeZone.dayOf(*yearBefore.after))
        result.yearBefore = purchaseFigures(customerPurchases(snapshot, yearBefore), nullptr);
    return result;
}

} // namespace

Result<Overview> overview(const Snapshot &snapshot, const rules::Context &context, Progress &progress)
{
    return unlessFailed(snapshot, answered(snapshot, context, progress));
}

std::optional<double> change(double now, double before)
{
    if (!(before > 0))
        return std::nullopt;
    return (now - before) / before;
}

} // namespace dilim::analysis

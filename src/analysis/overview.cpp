// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview.h"

#include "analysis/safe_sum.h"

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

Reach reachOf(const Snapshot &snapshot, Moment now)
{
    const columns::IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
    const std::vector<std::uint8_t> takesPart = ordersTakingPart(snapshot, true, {std::nullopt, now});
    Reach reach;
    for (std::size_t row = 0; moments && row < snapshot.orders.offsets.back(); ++row) {
        if (takesPart[row] == 0)
            continue;
        const Moment moment{moments->at(row) * (moments->scale == 0 ? 1000 : 1)};
        reach.first = std::min(reach.first.value_or(moment), moment);
        reach.last = std::max(reach.last.value_or(moment), moment);
    }
    return reach;
}

void addOwnerless(const Snapshot &snapshot, Overview &result)
{
    const std::vector<std::uint8_t> takesPart = ordersTakingPart(snapshot, true, {});
    const std::vector<std::int64_t> amounts = orderAmounts(snapshot, takesPart);
    for (std::size_t row = snapshot.orders.offsets.back(); row < snapshot.orders.rows; ++row) {
        result.ownerlessOrders += takesPart[row];
        addTo(result.ownerlessRevenue, amounts[row] == missingInteger ? 0 : amounts[row]);
    }
}

} // namespace

Result<Overview> overview(const Snapshot &snapshot, const rules::Context &context, Progress &progress)
{
    const MomentWindow lastYear = daysBefore(context.now, yearDays);
    const MomentWindow yearBefore = daysBefore(*lastYear.after, yearDays);
    const Reach reach = reachOf(snapshot, context.now);
    Overview result;
    result.customers = snapshot.customerCount();
    result.ordersInOtherCurrencies = snapshot.ordersInOtherCurrencies;
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

std::optional<double> change(double now, double before)
{
    if (!(before > 0))
        return std::nullopt;
    return (now - before) / before;
}

} // namespace dilim::analysis

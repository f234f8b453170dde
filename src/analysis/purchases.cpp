// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchases.h"

#include "analysis/safe_sum.h"

namespace dilim::analysis {

using columns::missingInteger;

std::optional<double> averageBasket(const PurchaseFigures &figures)
{
    if (figures.ordersWithAmount == 0)
        return std::nullopt;
    return static_cast<double>(figures.revenue) / static_cast<double>(figures.ordersWithAmount);
}

std::optional<double> repeatRate(const PurchaseFigures &figures)
{
    if (figures.buyers == 0)
        return std::nullopt;
    return static_cast<double>(figures.repeatBuyers) / static_cast<double>(figures.buyers);
}

CustomerPurchases customerPurchases(const columns::Snapshot &snapshot, const MomentWindow &window)
{
    const std::size_t customers = snapshot.customerCount();
    CustomerPurchases purchases{std::vector<std::uint32_t>(customers), std::vector<std::uint32_t>(customers),
                                std::vector<std::int64_t>(customers)};
    OrderRows rows;
    forCustomerRanges(snapshot, [&](RowRange range, RowRange orders) {
        readOrders(snapshot, {true, window}, orders, rows);
        for (std::size_t customer = range.begin; customer < range.end; ++customer) {
            for (std::size_t row = snapshot.orders.offsets[customer]; row < snapshot.orders.offsets[customer + 1];
                 ++row) {
                const std::int64_t amount = rows.amounts[row - orders.begin];
                const std::uint32_t takesPart = rows.takesPart[row - orders.begin];
                purchases.orders[customer] += takesPart;
                purchases.ordersWithAmount[customer] += amount != missingInteger ? takesPart : 0U;
                addTo(purchases.revenue[customer], amount != missingInteger ? amount : 0);
            }
        }
        return true;
    });
    return purchases;
}

PurchaseFigures purchaseFigures(const CustomerPurchases &purchases, const columns::Bitmap *members)
{
    PurchaseFigures figures;
    const auto add = [&](std::size_t customer) {
        figures.buyers += purchases.orders[customer] >= 1 ? 1U : 0U;
        figures.repeatBuyers += purchases.orders[customer] >= 2 ? 1U : 0U;
        figures.orders += purchases.orders[customer];
        figures.ordersWithAmount += purchases.ordersWithAmount[customer];
        addTo(figures.revenue, purchases.revenue[customer]);
    };
    if (members) {
        members->forEach(add);
        return figures;
    }
    for (std::size_t customer = 0; customer < purchases.orders.size(); ++customer)
        add(customer);
    return figures;
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_columns.h"
#include "base/decimal.h"

namespace dilim::analysis {
namespace {

using columns::missingInteger;

constexpr std::uint8_t shownDecimals = 2; // of days between orders and of shares in percent

std::uint8_t moneyScale(const DerivedSources &sources)
{
    return integerColumn(sources.snapshot().orders, "order.amount")->scale;
}

} // namespace

MadeColumn recencyColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().orders.has("order.at"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, 0,
                     [&](std::size_t customer) { return daysUpTo(sources.context().now, purchases.last[customer]); });
}

MadeColumn orderCountColumn(const DerivedSources &sources)
{
    if (sources.snapshot().orders.rows == 0)
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, 0, [&](std::size_t customer) { return std::int64_t{purchases.orders[customer]}; });
}

MadeColumn revenueColumn(const DerivedSources &sources)
{
    if (!integerColumn(sources.snapshot().orders, "order.amount"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, moneyScale(sources), [&](std::size_t customer) {
        const bool known = purchases.ordersWithAmount[customer] > 0 || purchases.orders[customer] == 0;
        return known ? purchases.revenue[customer] : missingInteger;
    });
}

MadeColumn averageOrderColumn(const DerivedSources &sources)
{
    if (!integerColumn(sources.snapshot().orders, "order.amount"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, moneyScale(sources), [&](std::size_t customer) {
        const std::uint32_t orders = purchases.ordersWithAmount[customer];
        return orders == 0 ? missingInteger : roundedQuotient(purchases.revenue[customer], orders);
    });
}

MadeColumn orderIntervalColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().orders.has("order.at"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, shownDecimals, [&](std::size_t customer) {
        const std::uint32_t orders = purchases.datedOrders[customer];
        if (orders < 2)
            return missingInteger;
        const Wide span = Wide{purchases.last[customer]} - purchases.first[customer];
        return roundedQuotient(span * powerOfTen(shownDecimals), Wide{orders - 1} * millisecondsPerDay);
    });
}

MadeColumn discountShareColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().orders.has("order.discount") && !sources.snapshot().orders.has("order.coupon"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    return numbersOf(sources, shownDecimals, [&](std::size_t customer) {
        const std::uint32_t orders = purchases.orders[customer];
        if (orders == 0)
            return missingInteger;
        return roundedQuotient(Wide{purchases.discountedOrders[customer]} * 100 * powerOfTen(shownDecimals), orders);
    });
}

MadeColumn engagementColumn(const DerivedSources &sources)
{
    static constexpr std::string_view words[] = {"active", "infrequent", "lapsed", "none"};
    if (!sources.snapshot().orders.has("order.at"))
        return std::nullopt;
    const rules::Thresholds &thresholds = sources.context().thresholds;
    const PurchaseHistory &purchases = sources.purchases();
    std::vector<std::uint32_t> codes(sources.snapshot().customerCount());
    for (std::size_t customer = 0; customer < codes.size(); ++customer) {
        const std::int64_t days = daysUpTo(sources.context().now, purchases.last[customer]);
        if (purchases.orders[customer] == 0)
            codes[customer] = 4;
        else if (days == missingInteger)
            codes[customer] = 0;
        else if (days <= thresholds.activeDays)
            codes[customer] = 1;
        else
            codes[customer] = days <= thresholds.lapsedDays ? 2 : 3;
    }
    return wordsOf(words, codes);
}

} // namespace dilim::analysis

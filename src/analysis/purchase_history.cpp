// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchase_history.h"

#include "analysis/safe_sum.h"
#include "base/decimal.h"

#include <limits>
#include <span>
#include <utility>

namespace dilim::analysis {
namespace {

using columns::CodeColumn;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

/// 1 for orders of a range with a discount above zero or a coupon.
void readDiscounted(const Snapshot &snapshot, RowRange range, std::vector<std::uint8_t> &discounted)
{
    discounted.assign(range.end - range.begin, 0);
    if (const IntegerColumn *discounts = integerColumn(snapshot.orders, "order.discount")) {
        for (std::size_t i = 0; i < discounted.size(); ++i)
            discounted[i] = discounts->at(range.begin + i) > 0 ? 1 : 0;
    }
    const columns::Column *coupons = snapshot.orders.find("order.coupon");
    if (const auto *codes = coupons ? std::get_if<CodeColumn>(coupons) : nullptr) {
        for (std::size_t i = 0; i < discounted.size(); ++i)
            discounted[i] = codes->at(range.begin + i) != 0 ? 1 : discounted[i];
    }
}

/// Adds the orders of one customer, which stand at `places` of the rows read.
void addUp(PurchaseHistory &history, std::size_t customer, const PurchaseRows &rows,
           const std::vector<std::uint8_t> &discounted, RowRange places)
{
    for (std::size_t i = places.begin; i < places.end; ++i) {
        const std::uint32_t takesPart = rows.takesPart[i];
        const bool hasAmount = rows.amounts[i] != missingInteger;
        history.orders[customer] += takesPart;
        history.ordersWithAmount[customer] += hasAmount ? takesPart : 0U;
        history.discountedOrders[customer] += takesPart & discounted[i];
        addTo(history.revenue[customer], hasAmount ? rows.amounts[i] : 0);
        if (takesPart == 0 || rows.moments[i] == missingInteger)
            continue;
        if (history.datedOrders[customer]++ == 0)
            history.first[customer] = rows.moments[i];
        history.last[customer] = rows.moments[i];
    }
}

} // namespace

void readMoments(const IntegerColumn *column, RowRange range, std::vector<std::int64_t> &moments)
{
    moments.assign(range.end - range.begin, missingInteger);
    if (!column)
        return;
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - column->scale));
    std::visit(
        [&]<typename Cell>(const std::vector<Cell> &cells) {
            const std::span<const Cell> part = std::span(cells).subspan(range.begin, range.end - range.begin);
            for (std::size_t i = 0; i < part.size(); ++i)
                moments[i] = part[i] == std::numeric_limits<Cell>::min() ? missingInteger : part[i] * unit;
        },
        column->values);
}

void readPurchases(const Snapshot &snapshot, Moment now, RowRange range, PurchaseRows &rows)
{
    OrderRows orders{std::move(rows.takesPart), std::move(rows.amounts)};
    readOrders(snapshot, {}, range, orders);
    rows.takesPart = std::move(orders.takesPart);
    rows.amounts = std::move(orders.amounts);
    readMoments(integerColumn(snapshot.orders, "order.at"), range, rows.moments);
    for (std::size_t i = 0; i < rows.moments.size(); ++i) {
        const bool later = rows.moments[i] > now.milliseconds; // never true of the missing one
        rows.takesPart[i] = later ? 0 : rows.takesPart[i];
        rows.amounts[i] = later ? 0 : rows.amounts[i];
    }
}

PurchaseHistory purchaseHistory(const Snapshot &snapshot, Moment now)
{
    const std::size_t customers = snapshot.customerCount();
    const std::vector<std::uint32_t> none(customers, 0);
    const std::vector<std::int64_t> never(customers, missingInteger);
    PurchaseHistory history{none, none, none, none, std::vector<std::int64_t>(customers, 0), never, never};
    PurchaseRows rows;
    std::vector<std::uint8_t> discounted;
    forCustomers(snapshot, [&](RowRange range) {
        const RowRange orders = rowsOf(snapshot.orders, range);
        readPurchases(snapshot, now, orders, rows);
        readDiscounted(snapshot, orders, discounted);
        for (std::size_t customer = range.begin; customer < range.end; ++customer) {
            const RowRange own = rowsOf(snapshot.orders, {customer, customer + 1});
            addUp(history, customer, rows, discounted, {own.begin - orders.begin, own.end - orders.begin});
        }
    });
    return history;
}

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"

#include <cstdint>

namespace dilim::store {

/// Computed columns of merged orders and lines.
struct DerivedFacts {
    columns::IntegerColumn orderAmount{};
    columns::IntegerColumn orderCounts{};
    columns::IntegerColumn lineAmount{};
    columns::IntegerColumn lineCounts{};
};

enum class LineAmounts : std::uint8_t { Kept, Left };

/// "order.amount", "order.counts", "line.amount" and "line.counts" of orders and lines whose offsets are there. Amounts
/// have the scale of the workspace's currency.
///
/// An order does not count as a purchase if its status says so (fields/order_status.h), if its own total is below zero,
/// or, without an own total, if it has lines and none of them passes the line test. A line fails the test if its
/// quantity is known and not above zero, its price is known and not above zero, or, without a price, its own total is
/// known and not above zero; it counts if it passes and its order, where known, counts. The amount of a line is its own
/// total, else quantity x price x (1 - discount), rounded once, half away from zero; of an order its own total, else
/// the sum of its lines that pass or, if the order does not count, of all its lines. What was paid back of an order
/// (`order.refunded`, of either sign) is taken off; an order of which nothing is left does not count and keeps its full
/// amount. Amounts of orders in another currency and of their lines are multiplied by the rate of the order's local day
/// (see foreign_money.h), rounded once, half away from zero; without a rate they are missing. `lineAmount` is empty
/// where it is to be left out.
[[nodiscard]] DerivedFacts derivedFacts(const columns::Snapshot &snapshot, LineAmounts lineAmounts = LineAmounts::Kept);

/// Orders whose currency is known and not the workspace's, and for whose day there is no rate.
[[nodiscard]] std::size_t ordersInOtherCurrencies(const columns::Snapshot &snapshot);

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::analysis {

/// What some customers bought in one month.
struct MonthFigures {
    std::uint64_t customers = 0; // different ones who ordered in it
    std::uint64_t repeatBuyers = 0; // of these, who ordered in it at least twice
    std::uint64_t orders = 0;
    std::uint64_t ordersWithAmount = 0;
    std::int64_t revenue = 0; // minor units, sum of the known amounts
    friend bool operator==(const MonthFigures &, const MonthFigures &) = default;
};

/// The figures of people who are not the same.
[[nodiscard]] MonthFigures together(const MonthFigures &a, const MonthFigures &b);
/// Revenue / orders with a known amount, in minor units; nothing without such orders.
[[nodiscard]] std::optional<double> averageBasket(const MonthFigures &figures);
/// Customers with at least two orders in the month / its customers; nothing without customers.
[[nodiscard]] std::optional<double> repeatRate(const MonthFigures &figures);

struct RevenueMonth {
    std::string month{}; // "2024-03"
    Date firstDay{};
    MonthFigures ofNew{}; // of customers whose first order fell into this month: all their orders in it
    MonthFigures ofReturning{}; // of customers whose first order came earlier
    std::optional<MonthFigures> yearBefore{}; // of all, twelve months earlier; nothing before the first month
    [[nodiscard]] MonthFigures all() const { return together(ofNew, ofReturning); }
};

struct MonthlyRevenue {
    std::vector<RevenueMonth> months{}; // without gaps, oldest first
    std::optional<Date> lastDay{}; // the day of the newest order of anybody known, up to now: the data end there
    bool lastIsIncomplete = false; // that is not the last day of its month, or that day is today
};

/// The last `count` local calendar months of those from the first order to the newest one up to now, counted or not, of
/// anybody known: other months are not spoken of, because the files say nothing of them. Counted
/// orders of the customers of `population` (all if null) with a known moment up to now take part. A customer is new in
/// the month of the first such order of all time and returning afterwards, as in the retention of P. Fader, B. Hardie
/// and M. Ross, "The Customer-Base Audit" (Wharton School Press, 2022), and in `cohorts`. Errors: `cancelledCode`, the
/// snapshot's failure.
Result<MonthlyRevenue> monthlyRevenue(const columns::Snapshot &snapshot, const rules::Context &context, int count,
                                      const columns::Bitmap *population, Progress &progress);

} // namespace dilim::analysis

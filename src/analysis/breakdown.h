// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "analysis/order_rows.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dilim::analysis {

struct BreakdownQuestion {
    /// One to three field ids of customers (derived ones too), orders, lines (and their products) or events.
    /// Categories, lists of them, identifiers, numbers, yes/no, dates and moments (by local day) can be grouped by;
    /// dates and moments also by a part ("order.at:hour", see time_parts.h), numbers and amounts by bins
    /// ("customer.revenue:band", see `numberBins`).
    std::vector<std::string> by{};
    bool countedOnly = true; // orders and money of orders that count as purchases; false: of all orders and lines
    bool ownerless = true; // orders, lines and events of unknown people take part (only without a population)
    /// Orders, their lines and events outside take no part; by fields of customers alone neither do customers without
    /// an order behind the money inside.
    MomentWindow window{};
};

/// Whom a breakdown is about, and whom they are compared with; null is everybody.
struct BreakdownPeople {
    const columns::Bitmap *population = nullptr;
    std::optional<const columns::Bitmap *> comparison{}; // nothing: no comparison
};

struct BreakdownFigures {
    std::uint64_t customers = 0; // different known customers
    std::uint64_t orders = 0; // different orders behind the revenue; with a line field those with such a line
    std::uint64_t rows = 0; // rows of the finest table asked for, counting as purchases or not: customers, orders,
                            // lines or events
    std::int64_t revenue = 0; // minor units. By a customer's field: all his or her orders; by an order's field: those
                              // orders; by a line's field: those lines; by an event's field: 0
    friend bool operator==(const BreakdownFigures &, const BreakdownFigures &) = default;
};

struct BreakdownRow : BreakdownFigures {
    /// One word per field; empty where there is no value. Numbers as decimalText, days as isoDate, "yes" and "no". A
    /// row with a list of words stands in the row of each of them.
    std::vector<std::string> key{};
    BreakdownFigures compared{}; // of the comparison, all 0 without one
};

struct BreakdownResult {
    BreakdownQuestion question{};
    std::vector<BreakdownRow> rows{}; // by revenue (events: rows) descending, then customers, then key; with a
                                      // comparison also what only that has
    BreakdownFigures total{}; // of all rows together, each customer, order and row once
    std::optional<BreakdownFigures> comparedTotal{}; // of the comparison
};

/// part / whole; 0 if the whole is not above zero.
[[nodiscard]] double shareOf(double part, double whole);
/// Revenue a customer in minor units; nothing without customers.
[[nodiscard]] std::optional<double> revenuePerCustomer(const BreakdownFigures &figures);
/// The row's share of the customers, divided by that of the comparison: 2 is twice as frequent as there. Nothing
/// without a comparison, or where its share is 0.
[[nodiscard]] std::optional<double> shareIndex(const BreakdownResult &result, const BreakdownRow &row);

/// All orders together (not countedOnly): an order's own total, else the sum of all its lines.
/// Errors: "breakdown.field_count" (number) for none or more than three, "breakdown.unknown_field" (id),
/// "breakdown.field_absent" (id), "breakdown.mixed_entities" (fields of two fact tables cannot be crossed),
/// "breakdown.not_groupable" (id; personal, free text, or money without bins), "breakdown.unknown_part" (id, part: the
/// field cannot be grouped so), `cancelledCode`, the snapshot's failure.
Result<BreakdownResult> breakdown(const FieldSource &source, const BreakdownQuestion &question,
                                  const BreakdownPeople &people, Progress &progress);

} // namespace dilim::analysis

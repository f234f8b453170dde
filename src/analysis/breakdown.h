// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::analysis {

struct BreakdownQuestion {
    /// One to three field ids of customers, orders, lines (and their products) or events. Categories, lists of them,
    /// identifiers, numbers, yes/no, dates and moments (by local day) can be grouped by.
    std::vector<std::string> by{};
    bool countedOnly = true; // orders and money of orders that count as purchases; false: of all orders and lines
    bool ownerless = true; // orders, lines and events of unknown people take part (only without a population)
};

struct BreakdownRow {
    /// One word per field; empty where there is no value. Numbers as decimalText, days as isoDate, "yes" and "no". A
    /// row with a list of words stands in the row of each of them.
    std::vector<std::string> key{};
    std::uint64_t customers = 0; // different known customers
    std::uint64_t orders = 0; // different orders behind the revenue; with a line field those with such a line
    std::uint64_t rows = 0; // rows of the finest table asked for, counting as purchases or not: customers, orders,
                            // lines or events
    std::int64_t revenue = 0; // minor units. By a customer's field: all his or her orders; by an order's field: those
                              // orders; by a line's field: those lines; by an event's field: 0
};

struct BreakdownResult {
    BreakdownQuestion question{};
    std::vector<BreakdownRow> rows{}; // by revenue (events: rows) descending, then customers, then key
    std::uint64_t customers = 0; // of all rows together, each once
    std::int64_t revenue = 0;
};

/// All orders together (not countedOnly): an order's own total, else the sum of all its lines.
/// Errors: "breakdown.field_count" (number) for none or more than three, "breakdown.unknown_field" (id),
/// "breakdown.field_absent" (id), "breakdown.mixed_entities" (fields of two fact tables cannot be crossed),
/// "breakdown.not_groupable" (id; personal, free text or money), `cancelledCode`.
Result<BreakdownResult> breakdown(const columns::Snapshot &snapshot, const rules::Context &context,
                                  const BreakdownQuestion &question, const columns::Bitmap *population,
                                  Progress &progress);

} // namespace dilim::analysis

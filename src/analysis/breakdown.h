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
    std::vector<std::string> by{}; // one to three field ids of customers, orders, lines or events
    bool countedOnly = true; // money of orders that count as purchases; false: of all lines and orders
    bool ownerless = true; // orders, lines and events of unknown people take part (only without a population)
};

struct BreakdownRow {
    std::vector<std::string> key{}; // one word per field; empty where there is no value
    std::uint64_t customers = 0; // different known customers
    std::uint64_t orders = 0; // different orders; with a line field those with such a line
    std::uint64_t rows = 0; // rows of the field's own table: customers, orders, lines or events
    std::int64_t revenue = 0; // minor units. By a customer's field: all his or her orders; by an order's field: those
                              // orders; by a line's field: those lines; by an event's field: 0
};

struct BreakdownResult {
    BreakdownQuestion question{};
    std::vector<BreakdownRow> rows{}; // by revenue (events: rows) descending, then customers, then key
    std::uint64_t customers = 0; // of all rows together, each once
    std::int64_t revenue = 0;
};

/// Errors: "breakdown.unknown_field" (id), "breakdown.field_absent" (id), "breakdown.mixed_entities" (fields of two
/// fact tables cannot be crossed), "breakdown.not_groupable" (personal text), `cancelledCode`.
Result<BreakdownResult> breakdown(const columns::Snapshot &snapshot, const rules::Context &context,
                                  const BreakdownQuestion &question, const columns::Bitmap *population,
                                  Progress &progress);

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "support/reference_values.h"
#include "support/snapshot_builder.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dilim::test {

/// A customer, order, line, event or product with its cells.
struct ReferenceRow {
    std::map<std::string, std::string> texts{}; // as in the source, "customer" and "order" among them
    std::map<std::string, Cell> cells{}; // by field, derived ones among them
    std::ptrdiff_t customer = -1; // place in `customers`, -1 for nobody
    const ReferenceRow *order = nullptr; // of a line
    const ReferenceRow *product = nullptr; // of a line or event
    std::vector<const ReferenceRow *> lines{}; // of an order
    bool counts = false; // an order that is a purchase, a line that was bought
    bool passesLineTest = false;

    /// Nothing known if there is no such cell.
    [[nodiscard]] const Cell &cell(const std::string &field) const;
};

/// The rows of a source with their links and derived fields, by the definitions: order.counts, order.amount,
/// line.counts, line.amount in the currency TRY. Orders and events stand by customer, moment (none first) and
/// identifier, lines by order; what is equal in the order of the source.
struct ReferenceShop {
    explicit ReferenceShop(const SnapshotSource &source);
    ReferenceShop(const ReferenceShop &) = delete; // rows point at each other
    ReferenceShop &operator=(const ReferenceShop &) = delete;

    /// In the order of their table.
    [[nodiscard]] const std::vector<const ReferenceRow *> &factsOf(rules::Facts facts, std::size_t customer) const;
    /// Of the order, for a line.
    [[nodiscard]] std::optional<qint64> momentOf(const ReferenceRow &row, rules::Facts facts) const;

    std::vector<ReferenceRow> customers{};
    std::vector<ReferenceRow> orders{};
    std::vector<ReferenceRow> lines{};
    std::vector<ReferenceRow> events{};
    std::vector<ReferenceRow> products{};

private:
    std::map<rules::Facts, std::vector<std::vector<const ReferenceRow *>>> m_factsOf; // by customer
};

} // namespace dilim::test

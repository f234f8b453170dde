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
    bool counts = false; // an order that is a purchase, a line that was bought
    bool passesLineTest = false;

    /// Nothing known if there is no such cell.
    [[nodiscard]] Cell cell(const std::string &field) const;
};

/// The rows of a source with their links and derived fields, by the definitions: order.counts, order.amount,
/// line.counts, line.amount in the currency TRY.
struct ReferenceShop {
    explicit ReferenceShop(const SnapshotSource &source);
    ReferenceShop(const ReferenceShop &) = delete; // rows point at each other
    ReferenceShop &operator=(const ReferenceShop &) = delete;

    [[nodiscard]] const std::vector<ReferenceRow> &facts(rules::Facts facts) const;
    [[nodiscard]] Cell productCell(const ReferenceRow &row, const std::string &field) const;
    [[nodiscard]] Cell momentOf(const ReferenceRow &row, rules::Facts facts) const;

    std::vector<ReferenceRow> customers{};
    std::vector<ReferenceRow> orders{};
    std::vector<ReferenceRow> lines{};
    std::vector<ReferenceRow> events{};
    std::vector<ReferenceRow> products{};
};

} // namespace dilim::test

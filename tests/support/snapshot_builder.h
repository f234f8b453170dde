// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "fields/field.h"

#include <string>
#include <vector>

namespace dilim::test {

/// A table as a test writes it: ids of fields, and one text a cell. An empty cell is "nothing known". Cells read as
/// their field's type says: "12.50", "2024-02-29", "2024-02-29T10:00:00Z", "yes"/"no", "Shoes", "Shoes|Bags".
struct TextTable {
    std::vector<std::string> columns{};
    std::vector<std::vector<std::string>> rows{};
};

/// Everything a snapshot is made of. Besides fields, orders, lines and events may have the column "customer" (a
/// customer.external_id) and lines the column "order" (an order.id). A row without a known customer belongs to nobody;
/// a line belongs to the customer of its order, and to nobody without one.
struct SnapshotSource {
    std::string currency{"TRY"};
    std::string timeZone{"UTC"};
    TextTable customers{};
    TextTable orders{};
    TextTable lines{};
    TextTable events{};
    TextTable products{};
    std::vector<fields::Field> customFields{};
};

/// The snapshot of a source: customers and products in the order given, facts sorted and linked as columns/snapshot.h
/// says, order.amount, order.counts, line.amount and line.counts derived. Wrong sources (unknown fields, cells that do
/// not read) are mistakes of the test: they end the program with a message.
[[nodiscard]] columns::Snapshot buildSnapshot(const SnapshotSource &source);

/// A custom field of the customers' or another entity: customField("customer.kid_home", ValueType::Number).
[[nodiscard]] fields::Field customField(const std::string &id, fields::ValueType type);

} // namespace dilim::test

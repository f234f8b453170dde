// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "rules/bind.h"
#include "rules/rule_sql_names.h"

#include <optional>
#include <span>
#include <string>

namespace dilim::rules {

/// What a query is written from; not owned.
struct SqlSource {
    const columns::Snapshot &snapshot;
    const SqlColumns &columns;
};

/// Which facts of the customer `c` a query looks at; not owned.
struct SqlFacts {
    Facts facts = Facts::Orders;
    bool countedOnly = true;
    Pick pick = Pick::Every;
    std::optional<IsInRange> window{};
};

/// The tables of the facts with their orders and products: "orders AS o".
[[nodiscard]] std::string sqlTables(Facts facts, const SqlRows &rows);
/// The key of a fact: "o.order_id".
[[nodiscard]] std::string sqlFactKey(Facts facts, const SqlRows &rows);
/// The moment of a fact in milliseconds; "NULL" where no import says any. `local` is its local time as text.
struct SqlMoment {
    std::string milliseconds{};
    std::string local{};
};
[[nodiscard]] SqlMoment sqlMoment(const SqlSource &source, Facts facts, const SqlRows &rows);

/// Whether a row is a fact of the customer, in the window, counting and picked, as far as that is asked.
[[nodiscard]] std::string sqlIsFact(const SqlSource &source, const SqlFacts &facts, const SqlRows &rows);
/// Whether the filters hold for a fact: 1 or 0.
[[nodiscard]] std::string sqlFilters(const SqlSource &source, const SqlFacts &facts, const BoundFilterGroup &where,
                                     const SqlRows &rows);
/// Whether the order has, for each of the trees, a (counting) line for which it holds; empty where there are none.
[[nodiscard]] std::string sqlContaining(const SqlSource &source, bool countedOnly,
                                        std::span<const BoundFilterGroup> trees, const SqlRows &rows);

} // namespace dilim::rules

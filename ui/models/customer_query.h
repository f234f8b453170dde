// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ui/models/customer_table.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::ui {

using CustomerRows = std::shared_ptr<const std::vector<std::uint32_t>>;

/// All customers in an order, kept so that a search need not sort them again.
struct CustomerOrder {
    std::string column{}; // id
    analysis::SortDirection direction = analysis::SortDirection::Ascending;
    CustomerRows rows{};
};

/// Which customers a person wants to see, and in what order.
struct CustomerQuery {
    std::string words{}; // of name, e-mail, phone or number; empty: everybody
    std::string segment{}; // name; empty: everybody
    std::optional<rules::Rule> rule{}; // instead of a segment
    std::string column{}; // id to sort by; empty: as they stand in the data
    analysis::SortDirection direction = analysis::SortDirection::Ascending;
    CustomerOrder known{}; // of the answer before, about the same table
};

struct CustomerAnswer {
    CustomerRows rows{};
    CustomerOrder order{};
};

/// By a job. Errors: those of the rule, `cancelledCode`, the snapshot's failure.
[[nodiscard]] Result<CustomerAnswer> customersFor(const CustomerTable &table, const CustomerQuery &query,
                                                  Progress &progress);

} // namespace dilim::ui

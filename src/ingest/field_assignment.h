// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "ingest/column_facts.h"
#include "ingest/header_words.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// How a header can be looked up.
struct HeaderKeys {
    std::string whole{};
    std::string bare{}; // without unit or currency; empty if there is none
};

/// Standard fields by column for one kind of file. Each field has at most one column.
struct Assignment {
    std::vector<std::optional<HeaderMatch>> columns{};
    std::map<std::string_view, WordLevel> levels{}; // of the assigned fields

    [[nodiscard]] bool has(std::string_view field) const { return levels.contains(field); }
    [[nodiscard]] bool tells(std::string_view field) const
    {
        const auto at = levels.find(field);
        return at != levels.end() && at->second == WordLevel::Telling;
    }
    [[nodiscard]] bool namesCustomer() const
    {
        return has("customer.external_id") || has("customer.email") || has("customer.phone")
            || has("customer.full_name") || has("customer.last_name");
    }
};

/// Whether a column that gives this field, or none (empty), holds the numbers of the rows: "№" above 1, 2, 3... As
/// numbers of customers they would make one person of the first rows of all lists.
[[nodiscard]] bool numbersRows(const HeaderKeys &keys, const ColumnFacts &facts, std::string_view field);

/// Gives every field to the column whose header names it best and whose cells fit it, as in a file of that entity.
[[nodiscard]] Assignment assign(const std::vector<HeaderKeys> &keys, const std::vector<ColumnFacts> &facts,
                                fields::Entity file);

} // namespace dilim::ingest

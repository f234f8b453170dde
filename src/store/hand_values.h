// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/column.h"
#include "fields/field.h"
#include "store/value_edits.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dilim::store {

struct CustomerMap;

/// The live edits of values in one snapshot: puts columns of customers right when they are made, and remembers which
/// cells it changed. Any thread may ask once the customers are found.
///
/// An edit of one customer is about whoever has its first live key: it stays with a person through imports and joins,
/// and of a split with the one who keeps that key. Words are compared as the field compares them: of a category all
/// spellings and all names of a place are one word; of a list each word by itself; texts and identifiers byte by byte.
/// An edit whose field, value or customer is not there rests.
class HandValues
{
public:
    /// `live`: oldest first.
    explicit HandValues(std::vector<ValueEdit> live);

    [[nodiscard]] bool empty() const { return m_edits.empty(); }
    /// Finds the customers whom edits name. `isLive`: by key.
    void findCustomers(const CustomerMap &map, const std::vector<bool> &isLive);

    /// Fields that some edit is about, ascending.
    [[nodiscard]] std::vector<std::string> fields() const;
    [[nodiscard]] bool changes(std::string_view field) const;
    /// Whether some customer gets a value of it by hand.
    [[nodiscard]] bool gives(std::string_view field) const;
    /// The finished column of a field after all its edits.
    [[nodiscard]] columns::Column changed(const fields::Field &field, columns::Column column) const;

    // Of columns that were made:
    /// The edit that a customer's value comes from, if it comes from one.
    [[nodiscard]] std::optional<std::uint32_t> editOf(std::string_view field, std::uint32_t customer) const;
    /// How many customers an edit changes; 0 of one that rests.
    [[nodiscard]] std::uint64_t customersOf(std::uint32_t edit) const;

private:
    struct Change {
        ValueEdit edit{};
        std::optional<std::uint32_t> customer{}; // row, of edits of one customer
    };
    struct Marks {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> cells{}; // row and edit, by row
    };

    std::vector<Change> m_edits;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Marks, std::less<>> m_marks; // by field
    mutable std::map<std::uint32_t, std::uint64_t> m_customers; // by edit
};

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/column.h"
#include "columns/snapshot.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a table of all customers needs: their rows in an order, and those that a few typed letters name.

namespace dilim::analysis {

enum class SortDirection : std::uint8_t { Ascending, Descending };

/// Bytes that compare as people sort the texts. Called from several threads at once.
using CollationKey = std::function<std::string(std::string_view)>;

/// All rows of a column in the order of its values: numbers, amounts and moments by value, texts and categories by
/// their keys, lists by their first word in that order. Rows without a value stand last in both directions, equal ones
/// by row. Errors: `cancelledCode`.
Result<std::vector<std::uint32_t>> rowsInOrder(const columns::Column &column, SortDirection direction,
                                               const CollationKey &keyOf, Progress &progress);
/// The same for a field of customers; where nothing fills it they stay as they are.
/// Errors: "rule.unknown_field" ("customers", field), `cancelledCode`, the snapshot's failure.
Result<std::vector<std::uint32_t>> customersInOrder(const FieldSource &source, std::string_view fieldId,
                                                    SortDirection direction, const CollationKey &keyOf,
                                                    Progress &progress);

/// Texts of all rows one after another, each behind a line break, to be looked through at once.
class FoldedTexts
{
public:
    /// `textOf(row, text)` appends the text of a row, without line breaks of its own unless parts are to stay apart;
    /// called from several threads at once. Nothing if cancelled.
    using TextOf = std::function<void(std::size_t row, std::string &text)>;
    static std::optional<FoldedTexts> of(std::size_t rows, const TextOf &textOf, const Progress &progress);

    /// Rows, ascending, that hold the word, which is not empty. Nothing if cancelled.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> rowsWith(std::string_view word,
                                                                     const Progress &progress) const;
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return std::string_view(m_bytes).substr(m_offsets[row], m_offsets[row + 1] - m_offsets[row]);
    }

private:
    void find(std::string_view word, std::size_t rarest, std::size_t begin, std::size_t end,
              std::vector<std::uint32_t> &rows) const;

    std::string m_bytes{};
    std::vector<std::uint64_t> m_offsets{0}; // rows + 1
    std::array<std::uint64_t, 256> m_frequency{}; // of bytes in m_bytes
};

/// Finds customers by name, e-mail, phone or customer number. Built once for a snapshot (a million take about a second
/// and 60 MB); any thread may ask.
class CustomerSearch
{
public:
    /// Errors: `cancelledCode`, the snapshot's failure.
    static Result<CustomerSearch> of(const columns::Snapshot &snapshot, Progress &progress);

    /// Rows, ascending, in whose name, e-mail or number each word of the query occurs, somewhere and in any order,
    /// compared by match key: case, accents and the dot of the i do not matter; with an "@" in it the words stand in
    /// this order. A query of digits (and what stands between digits of a phone) also finds phones with these digits in
    /// a row; leading zeros are taken for a prefix that the phone may lack. A query without letters and digits finds
    /// everybody. Error: `cancelledCode`.
    Result<std::vector<std::uint32_t>> find(std::string_view query, Progress &progress) const;

private:
    std::size_t m_customers = 0;
    FoldedTexts m_texts{};
    FoldedTexts m_phones{};
};

} // namespace dilim::analysis

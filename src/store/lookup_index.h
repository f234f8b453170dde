// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_zone.h"
#include "fields/field.h"
#include "store/kept_tables.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dilim::store {

/// How the cells of a key column are compared with a field. The last four are about days and moments: on the same day,
/// in the same month, in the same year, in the same month of any year.
enum class KeyForm : std::uint8_t { Words, Exact, Number, YesNo, Day, Month, Year, MonthOfYear };

/// Where a key stands in a table, and how it is compared.
struct KeyColumn {
    std::size_t column = 0;
    KeyForm form = KeyForm::Words;
};

/// By the type of the field; of days and moments by what the cells look like: "2026-11" or "11/2026" are months (as are
/// two or more days that are all the first of a month), "2026" years, 1 to 12 months of any year.
[[nodiscard]] KeyForm keyForm(const KeptTable &table, std::size_t column, fields::ValueType field);

/// A cell in the form in which equal keys are equal texts; nothing where it is empty or does not fit.
[[nodiscard]] std::optional<std::string> keyText(std::string_view cell, KeyForm form, const TimeZone &zone);
/// The same of a day.
[[nodiscard]] std::string keyText(Date day, KeyForm form);

/// Which row of a table has a combination of keys. Of several rows with the same keys the last one counts.
class LookupIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    LookupIndex(const KeptTable &table, std::vector<KeyColumn> keys, const TimeZone &zone);

    [[nodiscard]] const std::vector<KeyColumn> &keys() const { return m_keys; }
    /// The number of a key's text, or `none` if no row has it.
    [[nodiscard]] std::uint32_t word(std::size_t key, const std::string &text) const;
    /// How many different texts a key has.
    [[nodiscard]] std::size_t words(std::size_t key) const { return m_words[key].size(); }
    /// The row with these words, one for each key and none of them `none`; else `none`.
    [[nodiscard]] std::uint32_t row(const std::vector<std::uint32_t> &words) const;
    /// Rows that a later one with the same keys replaced.
    [[nodiscard]] std::uint64_t replaced() const { return m_replaced; }

private:
    void add(const std::vector<std::uint32_t> &words, std::uint32_t row);

    std::vector<KeyColumn> m_keys;
    std::vector<std::unordered_map<std::string, std::uint32_t>> m_words; // by key
    // By key: what the words up to it come to, from what those before it came to and its word; at the last the row.
    std::vector<std::unordered_map<std::uint64_t, std::uint32_t>> m_steps;
    std::uint64_t m_replaced = 0;
};

} // namespace dilim::store

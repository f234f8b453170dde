// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/time_zone.h"
#include "columns/column.h"
#include "fields/field.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::analysis {

/// A row that is not there: a line without an order, an order without a customer.
inline constexpr std::uint32_t noRow = 0xffffffff;

/// A column as codes into a list of words, so that columns of every kind can be grouped alike. Refers to the column,
/// which must outlive it.
class FieldCodes
{
public:
    /// Nothing if cancelled. The column is of a groupable type; moments become the local days of the zone.
    [[nodiscard]] static std::optional<FieldCodes> of(const columns::Column &column, fields::ValueType type,
                                                      const TimeZone &zone, const Progress &progress);

    /// By code; words()[0] is empty: nothing known.
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] bool isList() const { return m_lists != nullptr; }
    /// The codes of some rows, 0 for noRow. Not for lists.
    void read(std::span<const std::uint32_t> rows, std::vector<std::uint32_t> &codes) const;
    /// The codes of a row of a list, {0} where nothing is known.
    [[nodiscard]] std::span<const std::uint32_t> listAt(std::uint32_t row) const;

private:
    struct Maker;

    const columns::CodeColumn *m_shared = nullptr; // one of these three holds the codes
    const columns::ListColumn *m_lists = nullptr;
    std::vector<std::uint32_t> m_own{}; // by row
    std::vector<std::string> m_words{};
};

/// True for the types that can be grouped by: all but Text and Money.
[[nodiscard]] bool isGroupable(fields::ValueType type);

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "analysis/time_parts.h"
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

/// What the values of a field are grouped by: the values themselves, a part of days and moments ("order.at:hour"), or
/// bins of numbers and amounts ("customer.revenue:band", see `numberBins`).
struct Grouping {
    const TimePart *part = nullptr; // null: days by day
    bool band = false;
};

/// A column as codes into a list of words, so that columns of every kind can be grouped alike. Refers to the column and
/// the zone, which must outlive it.
class FieldCodes
{
public:
    /// Nothing if cancelled. The column is of a type that the grouping fits.
    [[nodiscard]] static std::optional<FieldCodes> of(const columns::Column &column, fields::ValueType type,
                                                      const Grouping &grouping, const TimeZone &zone,
                                                      const Progress &progress);

    /// By code; words()[0] is empty: nothing known.
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] bool isList() const { return m_lists != nullptr; }
    /// The codes of some rows, 0 for noRow. Not for lists.
    void read(std::span<const std::uint32_t> rows, std::vector<std::uint32_t> &codes) const;
    /// The codes of rows range.begin .. range.end - 1. Not for lists.
    void read(RowRange range, std::vector<std::uint32_t> &codes) const;
    /// The codes of a row of a list, {0} where nothing is known.
    [[nodiscard]] std::span<const std::uint32_t> listAt(std::uint32_t row) const;

private:
    struct Maker;
    /// Calls `visit(codeAt)` with what gives the code of a row.
    template <typename Visit> void withCodes(Visit visit) const;

    const columns::CodeColumn *m_shared = nullptr; // one of these holds the codes
    const columns::ListColumn *m_lists = nullptr;
    const columns::IntegerColumn *m_times = nullptr; // together with m_timeCodes
    std::optional<TimeCodes> m_timeCodes{};
    std::vector<std::uint32_t> m_own{}; // by row
    std::vector<std::string> m_words{};
};

/// True for the types that can be grouped by their values: all but Text and Money.
[[nodiscard]] bool isGroupable(fields::ValueType type);

} // namespace dilim::analysis

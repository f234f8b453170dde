// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/time_zone.h"
#include "columns/column.h"
#include "fields/field.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dilim::analysis {

/// A column as codes into a list of words, so that columns of every kind can be grouped alike.
struct FieldCodes {
    std::vector<std::uint32_t> codes{}; // by row; of lists those of all rows one after another
    std::vector<std::uint32_t> listOffsets{}; // rows + 1 for lists, else empty
    std::vector<std::string> words{}; // by code; words[0] is empty: nothing known

    [[nodiscard]] bool isList() const { return !listOffsets.empty(); }
    [[nodiscard]] std::span<const std::uint32_t> listAt(std::size_t row) const
    {
        return std::span(codes).subspan(listOffsets[row], listOffsets[row + 1] - listOffsets[row]);
    }
};

/// True for the types that can be grouped by: all but Text and Money.
[[nodiscard]] bool isGroupable(fields::ValueType type);

/// The codes of a column of a groupable type; moments become the local days of the zone. Nothing if cancelled.
[[nodiscard]] std::optional<FieldCodes> fieldCodes(const columns::Column &column, fields::ValueType type,
                                                   const TimeZone &zone, const Progress &progress);

} // namespace dilim::analysis

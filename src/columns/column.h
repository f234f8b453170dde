// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/dictionary.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dilim::columns {

/// The stored value of "nothing known" in every column of whole numbers, at 64 bits. Narrower columns use the lowest
/// value of their own width.
inline constexpr std::int64_t missingInteger = std::numeric_limits<std::int64_t>::min();

/// Numbers, amounts, dates, moments and yes/no as whole numbers at the narrowest width that holds them all.
/// A value v means v / 10^scale: of a number or amount its decimals; of a moment seconds (scale 0) or milliseconds
/// (scale 3) since 1970 UTC; dates are days since 1970, yes/no is 1/0, both with scale 0.
struct IntegerColumn {
    std::variant<std::vector<std::int8_t>, std::vector<std::int16_t>, std::vector<std::int32_t>,
                 std::vector<std::int64_t>>
        values{};
    std::uint8_t scale = 0;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t bytes() const; // of the values
    /// The value widened to 64 bits, `missingInteger` if there is none. For single look-ups; loops visit `values`.
    [[nodiscard]] std::int64_t at(std::size_t row) const;
    /// The narrowest column that holds these (missing = `missingInteger`).
    [[nodiscard]] static IntegerColumn packed(std::span<const std::int64_t> wide, std::uint8_t scale);
};

/// Categories and shared identifiers as codes into a dictionary; code 0 is "nothing known".
struct CodeColumn {
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>> codes{};
    std::shared_ptr<const Dictionary> dictionary{}; // never null

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::uint32_t at(std::size_t row) const;
    [[nodiscard]] static CodeColumn packed(std::span<const std::uint32_t> wide,
                                           std::shared_ptr<const Dictionary> dictionary);
};

/// Lists of categories: codes offsets[r] .. offsets[r + 1] - 1 belong to row r, ascending and without repeats. An empty
/// list is "nothing known".
struct ListColumn {
    std::vector<std::uint32_t> offsets{0}; // rows + 1
    std::vector<std::uint32_t> codes{};
    std::shared_ptr<const Dictionary> dictionary{}; // never null

    [[nodiscard]] std::size_t size() const { return offsets.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> at(std::size_t row) const
    {
        return std::span(codes).subspan(offsets[row], offsets[row + 1] - offsets[row]);
    }
};

/// Personal or free text, one after another; an empty text is "nothing known".
struct TextColumn {
    std::vector<std::uint64_t> offsets{0}; // rows + 1
    std::string bytes{};

    [[nodiscard]] std::size_t size() const { return offsets.size() - 1; }
    [[nodiscard]] std::string_view at(std::size_t row) const
    {
        return std::string_view(bytes).substr(offsets[row], offsets[row + 1] - offsets[row]);
    }
    void append(std::string_view text)
    {
        bytes += text;
        offsets.push_back(bytes.size());
    }
};

/// How the types of fields are held: Text, Identifier -> TextColumn (an Identifier of facts that repeats ->
/// CodeColumn); Number, Money, Date, Moment, YesNo -> IntegerColumn; Category -> CodeColumn; CategoryList ->
/// ListColumn.
using Column = std::variant<IntegerColumn, CodeColumn, ListColumn, TextColumn>;

[[nodiscard]] std::size_t sizeOf(const Column &column);
[[nodiscard]] bool hasValue(const Column &column, std::size_t row);

} // namespace dilim::columns

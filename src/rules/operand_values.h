// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/bind_operands.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::rules {

// Operands in the shapes in which the binders of bind_operands.cpp need them. Errors: see `bind`.

/// The error of an operand of another type than the operator needs.
[[nodiscard]] Error operandType(const Asked &asked);

/// Numbers least..greatest, whole ones where `whole` says so.
struct NumberLimits {
    std::int64_t least = 0;
    std::int64_t greatest = 0;
    bool whole = true;
};

/// All operands as numbers. Errors: rule.operand_type, rule.number_out_of_range.
[[nodiscard]] Result<std::vector<Decimal>> operandNumbers(const Asked &asked, const NumberLimits &limits);
/// Of a whole number.
[[nodiscard]] std::int64_t wholePart(Decimal number);
/// The only operand as a number of days. Errors: rule.operand_type, rule.days_out_of_range.
[[nodiscard]] Result<int> operandDays(const Asked &asked);
/// The operands' places in a table of words, from 0. Errors: rule.operand_type, rule.unknown_word.
[[nodiscard]] Result<std::vector<std::size_t>> operandPlaces(const Asked &asked, std::span<const std::string_view> ids);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/operand_values.h"

#include "rules/bind_window.h"

#include <algorithm>
#include <string>

namespace dilim::rules {

Error operandType(const Asked &asked)
{
    return {"rule.operand_type", {asked.line, asked.op, std::string(fields::typeId(asked.type))}};
}

Result<std::vector<Decimal>> operandNumbers(const Asked &asked, const NumberLimits &limits)
{
    std::vector<Decimal> numbers;
    for (const Value &operand : asked.operands) {
        const auto *number = std::get_if<Decimal>(&operand);
        if (!number)
            return operandType(asked);
        const bool fits = !limits.whole || number->units % powerOfTen(number->scale) == 0;
        if (!fits || compared(*number, {limits.least, 0}) < 0 || compared(*number, {limits.greatest, 0}) > 0) {
            return Error{"rule.number_out_of_range",
                         {asked.line, asked.op, decimalText(*number), std::to_string(limits.least),
                          std::to_string(limits.greatest)}};
        }
        numbers.push_back(*number);
    }
    return numbers;
}

std::int64_t wholePart(Decimal number)
{
    return number.units / powerOfTen(number.scale);
}

Result<int> operandDays(const Asked &asked)
{
    const auto *number = std::get_if<Decimal>(&asked.operands.front());
    if (!number)
        return operandType(asked);
    return daysIn(asked.line, *number);
}

Result<std::vector<std::size_t>> operandPlaces(const Asked &asked, std::span<const std::string_view> ids)
{
    std::vector<std::size_t> places;
    for (const Value &operand : asked.operands) {
        const auto *word = std::get_if<std::string>(&operand);
        if (!word)
            return operandType(asked);
        const auto found = std::find(ids.begin(), ids.end(), *word);
        if (found == ids.end())
            return Error{"rule.unknown_word", {asked.line, asked.op, *word}};
        places.push_back(static_cast<std::size_t>(found - ids.begin()));
    }
    return places;
}

} // namespace dilim::rules

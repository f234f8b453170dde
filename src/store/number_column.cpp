// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/number_column.h"

#include "store/key_index.h"

#include <algorithm>
#include <variant>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;

Column numberColumn(std::span<const std::uint32_t> numbers)
{
    std::vector<std::int64_t> wide(numbers.size());
    std::transform(numbers.begin(), numbers.end(), wide.begin(),
                   [](std::uint32_t number) { return number == noNumber ? missingInteger : std::int64_t{number}; });
    return IntegerColumn::packed(wide, 0);
}

std::vector<std::uint32_t> numbersOf(const Column &column)
{
    std::vector<std::uint32_t> numbers(columns::sizeOf(column));
    std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            std::transform(cells.begin(), cells.end(), numbers.begin(), [](Cell cell) {
                return cell == missingCell<Cell> ? noNumber : static_cast<std::uint32_t>(cell);
            });
        },
        std::get<IntegerColumn>(column).values);
    return numbers;
}

std::vector<std::int64_t> wideOf(const IntegerColumn &column)
{
    std::vector<std::int64_t> wide(column.size());
    std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            std::transform(cells.begin(), cells.end(), wide.begin(),
                           [](Cell cell) { return cell == missingCell<Cell> ? missingInteger : std::int64_t{cell}; });
        },
        column.values);
    return wide;
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/number_column.h"

#include "store/key_index.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace dilim::store {

using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;

namespace {

template <typename Cell> Column numbersAs(std::span<const std::uint32_t> numbers)
{
    std::vector<Cell> cells(numbers.size());
    std::ranges::transform(numbers, cells.begin(), [](std::uint32_t number) {
        return number == noNumber ? missingCell<Cell> : static_cast<Cell>(number);
    });
    IntegerColumn column;
    column.values = std::move(cells);
    return column;
}

template <typename Cell> bool fits(std::uint32_t number)
{
    return number <= static_cast<std::uint32_t>(std::numeric_limits<Cell>::max());
}

} // namespace

Column numberColumn(std::span<const std::uint32_t> numbers)
{
    std::uint32_t highest = 0;
    for (const std::uint32_t number : numbers)
        highest = std::max(highest, number == noNumber ? 0 : number);
    if (fits<std::int8_t>(highest))
        return numbersAs<std::int8_t>(numbers);
    if (fits<std::int16_t>(highest))
        return numbersAs<std::int16_t>(numbers);
    return fits<std::int32_t>(highest) ? numbersAs<std::int32_t>(numbers) : numbersAs<std::int64_t>(numbers);
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

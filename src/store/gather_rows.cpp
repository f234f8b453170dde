// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gather_rows.h"

#include "store/number_column.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::TextColumn;

namespace {

template <typename Cell>
std::vector<Cell> gatheredCells(const std::vector<Cell> &cells, std::span<const std::uint32_t> rows, Cell missing)
{
    std::vector<Cell> result(rows.size());
    if (std::find(rows.begin(), rows.end(), noRow) == rows.end()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            result[i] = cells[rows[i]];
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i)
            result[i] = rows[i] == noRow ? missing : cells[rows[i]];
    }
    return result;
}

struct Gather {
    std::span<const std::uint32_t> rows;

    Column operator()(const IntegerColumn &integers) const
    {
        IntegerColumn result;
        result.scale = integers.scale;
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                result.values = gatheredCells(cells, rows, missingCell<Cell>);
            },
            integers.values);
        return result;
    }
    Column operator()(const CodeColumn &codes) const
    {
        CodeColumn result;
        result.dictionary = codes.dictionary;
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                result.codes = gatheredCells(cells, rows, Cell{0});
            },
            codes.codes);
        return result;
    }
    Column operator()(const ListColumn &lists) const
    {
        ListColumn result;
        result.dictionary = lists.dictionary;
        result.offsets.reserve(rows.size() + 1);
        for (const std::uint32_t row : rows) {
            if (row != noRow) {
                const auto codes = lists.at(row);
                result.codes.insert(result.codes.end(), codes.begin(), codes.end());
            }
            result.offsets.push_back(static_cast<std::uint32_t>(result.codes.size()));
        }
        return result;
    }
    Column operator()(const TextColumn &texts) const
    {
        TextColumn result;
        result.offsets.reserve(rows.size() + 1);
        for (const std::uint32_t row : rows)
            result.append(row == noRow ? std::string_view() : texts.at(row));
        return result;
    }
};

} // namespace

Column gathered(const Column &column, std::span<const std::uint32_t> rows)
{
    return std::visit(Gather{rows}, column);
}

} // namespace dilim::store

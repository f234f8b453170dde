// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/compare_cells.h"

#include "base/decimal.h"
#include "store/column_kind.h"
#include "store/gather_rows.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::TextColumn;

namespace {

std::vector<std::string_view> sortedWords(const ListColumn &lists, std::size_t row)
{
    std::vector<std::string_view> words;
    for (const std::uint32_t code : lists.at(row))
        words.push_back(lists.dictionary->word(code));
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

int comparedCells(const Column &a, std::size_t rowOfA, const Column &b, std::size_t rowOfB)
{
    if (const auto *integers = std::get_if<IntegerColumn>(&a)) {
        const auto &others = std::get<IntegerColumn>(b);
        return compared({integers->at(rowOfA), integers->scale}, {others.at(rowOfB), others.scale});
    }
    const auto word = [](const Column &column, std::size_t row) {
        const auto *codes = std::get_if<CodeColumn>(&column);
        return codes ? codes->dictionary->word(codes->at(row)) : std::get<TextColumn>(column).at(row);
    };
    return word(a, rowOfA).compare(word(b, rowOfB));
}

bool sameCell(const Column &a, std::size_t rowOfA, const Column &b, std::size_t rowOfB)
{
    const bool has = columns::hasValue(a, rowOfA);
    if (has != columns::hasValue(b, rowOfB) || !has)
        return has == columns::hasValue(b, rowOfB);
    if (kindOf(a) != kindOf(b))
        return sameCell(asKind(gathered(a, std::vector{static_cast<std::uint32_t>(rowOfA)}), ColumnKind::Text), 0,
                        asKind(gathered(b, std::vector{static_cast<std::uint32_t>(rowOfB)}), ColumnKind::Text), 0);
    if (const auto *lists = std::get_if<ListColumn>(&a))
        return sortedWords(*lists, rowOfA) == sortedWords(std::get<ListColumn>(b), rowOfB);
    return comparedCells(a, rowOfA, b, rowOfB) == 0;
}

} // namespace dilim::store

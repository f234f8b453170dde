// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_columns.h"

#include "base/decimal.h"
#include "store/column_kind.h"
#include "store/compare_cells.h"
#include "store/dictionary_words.h"
#include "store/gather_rows.h"
#include "store/number_column.h"

#include <algorithm>
#include <cassert>
#include <memory>
#include <numeric>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::missingInteger;
using columns::TextColumn;

namespace {

std::uint32_t targetOf(const MergePart &part, std::size_t row)
{
    return part.target.empty() ? static_cast<std::uint32_t>(row) : part.target[row];
}

/// Writes the cells of a part that have a value over what is there.
template <typename Cell, typename From, typename Convert>
void scatter(const MergePart &part, const std::vector<From> &cells, From missing, std::vector<Cell> &result,
             Convert convert)
{
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::uint32_t target = targetOf(part, row);
        if (target != noRow && cells[row] != missing)
            result[target] = convert(cells[row]);
    }
}

Column mergedIntegers(std::span<const MergePart> parts, std::size_t rows)
{
    std::uint8_t scale = 0;
    for (const MergePart &part : parts)
        scale = std::max(scale, std::get<IntegerColumn>(*part.column).scale);
    std::vector<std::int64_t> wide(rows, missingInteger);
    for (const MergePart &part : parts) {
        const auto &integers = std::get<IntegerColumn>(*part.column);
        const std::uint8_t own = integers.scale;
        const auto convert = [own, scale](std::int64_t value) {
            return own == scale ? value : rescaled({value, own}, scale).value_or(missingInteger);
        };
        std::visit(
            [&](const auto &cells) {
                using From = typename std::decay_t<decltype(cells)>::value_type;
                scatter(part, cells, missingCell<From>, wide, convert);
            },
            integers.values);
    }
    return IntegerColumn::packed(wide, scale);
}

/// Codes of each part in a dictionary of the words of all.
struct UnitedWords {
    std::shared_ptr<const Dictionary> dictionary{};
    std::vector<std::vector<std::uint32_t>> codes{}; // by part: by its code
};

UnitedWords united(std::span<const Dictionary *const> dictionaries)
{
    WordTable words;
    UnitedWords result;
    for (const Dictionary *dictionary : dictionaries) {
        std::vector<std::uint32_t> codes(dictionary->size() + 1);
        for (std::uint32_t code = 1; code < codes.size(); ++code)
            codes[code] = words.add(dictionary->word(code));
        result.codes.push_back(std::move(codes));
    }
    result.dictionary = dictionaryOf(words);
    return result;
}

template <typename Kind> UnitedWords unitedWords(std::span<const MergePart> parts)
{
    std::vector<const Dictionary *> dictionaries;
    for (const MergePart &part : parts)
        dictionaries.push_back(std::get<Kind>(*part.column).dictionary.get());
    return united(dictionaries);
}

Column mergedCodes(std::span<const MergePart> parts, std::size_t rows)
{
    const UnitedWords words = unitedWords<CodeColumn>(parts);
    std::vector<std::uint32_t> wide(rows, 0);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto convert = [&codes = words.codes[p]](std::uint32_t code) { return codes[code]; };
        std::visit(
            [&](const auto &cells) {
                using From = typename std::decay_t<decltype(cells)>::value_type;
                scatter(parts[p], cells, From{0}, wide, convert);
            },
            std::get<CodeColumn>(*parts[p].column).codes);
    }
    return CodeColumn::packed(wide, words.dictionary);
}

Column mergedLists(std::span<const MergePart> parts, std::size_t rows)
{
    const UnitedWords words = unitedWords<ListColumn>(parts);
    std::vector<std::uint64_t> cells; // (row of the result, code)
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto &lists = std::get<ListColumn>(*parts[p].column);
        for (std::size_t row = 0; row < lists.size(); ++row) {
            const std::uint32_t target = targetOf(parts[p], row);
            for (const std::uint32_t code : lists.at(row)) {
                if (target != noRow)
                    cells.push_back((std::uint64_t{target} << 32) | words.codes[p][code]);
            }
        }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    ListColumn result;
    result.dictionary = words.dictionary;
    result.offsets.assign(rows + 1, 0);
    for (const std::uint64_t cell : cells) {
        result.codes.push_back(static_cast<std::uint32_t>(cell));
        ++result.offsets[(cell >> 32) + 1];
    }
    for (std::size_t row = 0; row < rows; ++row)
        result.offsets[row + 1] += result.offsets[row];
    return result;
}

/// The winner of each row of the result within one part of whole numbers or codes, by (moment, greater rank), or by
/// (moment, later row). `rankOf` is by cell.
template <typename Cell, typename RankOf>
std::vector<std::uint32_t> winnersOf(const MergePart &part, const std::vector<Cell> &cells, Cell missing,
                                     std::size_t rows, Pick pick, RankOf rankOf)
{
    std::vector<std::uint32_t> best(rows, noRow);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const std::uint32_t target = targetOf(part, row);
        if (target == noRow || cells[row] == missing)
            continue;
        std::uint32_t &other = best[target];
        bool wins = other == noRow;
        if (!wins) {
            const std::int64_t moment = part.moments.empty() ? 0 : part.moments[row];
            const std::int64_t otherMoment = part.moments.empty() ? 0 : part.moments[other];
            wins = moment != otherMoment ? moment > otherMoment
                                         : pick == Pick::Later || rankOf(cells[row]) > rankOf(cells[other]);
        }
        if (wins)
            other = static_cast<std::uint32_t>(row);
    }
    return best;
}

/// By code: its place among the words by bytes.
std::vector<std::uint32_t> ranksOf(const Dictionary &dictionary)
{
    std::vector<std::uint32_t> codes(dictionary.size() + 1);
    std::iota(codes.begin(), codes.end(), 0U);
    std::sort(codes.begin(), codes.end(),
              [&](std::uint32_t a, std::uint32_t b) { return dictionary.word(a) < dictionary.word(b); });
    std::vector<std::uint32_t> ranks(codes.size());
    for (std::size_t rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = static_cast<std::uint32_t>(rank);
    return ranks;
}

/// Records of one file to rows: the same as below for the one part that is mostly there, without its detours.
Column mergedPart(const MergePart &part, std::size_t rows, Pick pick)
{
    if (const auto *integers = std::get_if<IntegerColumn>(part.column))
        return std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                return gathered(*part.column,
                                winnersOf(part, cells, missingCell<Cell>, rows, pick, [](Cell cell) { return cell; }));
            },
            integers->values);
    const auto &codes = std::get<CodeColumn>(*part.column);
    const std::vector<std::uint32_t> ranks = ranksOf(*codes.dictionary);
    return std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            return gathered(*part.column,
                            winnersOf(part, cells, Cell{0}, rows, pick, [&ranks](Cell cell) { return ranks[cell]; }));
        },
        codes.codes);
}

constexpr std::uint64_t nothing = ~std::uint64_t{0};

/// For each row of the result the cell that wins: part in the upper half, row in the lower.
std::vector<std::uint64_t> winners(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    std::vector<std::uint64_t> best(rows, nothing);
    const auto momentOf = [&](std::uint64_t cell) {
        const MergePart &part = parts[cell >> 32];
        return part.moments.empty() ? missingInteger : part.moments[cell & 0xffffffff];
    };
    const auto wins = [&](std::uint64_t cell, std::uint64_t other) {
        const std::int64_t moment = momentOf(cell);
        const std::int64_t otherMoment = momentOf(other);
        if (moment != otherMoment)
            return moment > otherMoment;
        return pick == Pick::Later
            || comparedCells(*parts[cell >> 32].column, cell & 0xffffffff, *parts[other >> 32].column,
                             other & 0xffffffff)
            > 0;
    };
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const std::size_t size = columns::sizeOf(*parts[p].column);
        for (std::size_t row = 0; row < size; ++row) {
            const std::uint32_t target = targetOf(parts[p], row);
            if (target == noRow || !columns::hasValue(*parts[p].column, row))
                continue;
            const std::uint64_t cell = (std::uint64_t{p} << 32) | row;
            if (best[target] == nothing || wins(cell, best[target]))
                best[target] = cell;
        }
    }
    return best;
}

Column ofWinners(std::span<const MergePart> parts, const std::vector<std::uint64_t> &cells)
{
    if (kindOf(*parts.front().column) == ColumnKind::Text) {
        TextColumn result;
        result.offsets.reserve(cells.size() + 1);
        for (const std::uint64_t cell : cells)
            result.append(cell == nothing ? std::string_view()
                                          : std::get<TextColumn>(*parts[cell >> 32].column).at(cell & 0xffffffff));
        return result;
    }
    // Each row of the result is written by one part only.
    std::vector<std::vector<std::uint32_t>> targets(parts.size());
    std::vector<MergePart> chosen(parts.begin(), parts.end());
    for (std::size_t p = 0; p < parts.size(); ++p)
        targets[p].assign(columns::sizeOf(*parts[p].column), noRow);
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (cells[row] != nothing)
            targets[cells[row] >> 32][cells[row] & 0xffffffff] = static_cast<std::uint32_t>(row);
    }
    for (std::size_t p = 0; p < parts.size(); ++p)
        chosen[p] = {parts[p].column, targets[p], {}};
    return kindOf(*parts.front().column) == ColumnKind::Integer ? mergedIntegers(chosen, cells.size())
                                                                : mergedCodes(chosen, cells.size());
}

/// The values that meet in a row, added up; missing where they are too large.
Column summedIntegers(std::span<const MergePart> parts, std::size_t rows)
{
    std::uint8_t scale = 0;
    for (const MergePart &part : parts)
        scale = std::max(scale, std::get<IntegerColumn>(*part.column).scale);
    std::vector<std::int64_t> sums(rows, missingInteger);
    std::vector<bool> tooLarge(rows, false);
    for (const MergePart &part : parts) {
        const auto &integers = std::get<IntegerColumn>(*part.column);
        const std::vector<std::int64_t> cells = wideOf(integers);
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const std::uint32_t target = targetOf(part, row);
            if (target == noRow || cells[row] == missingInteger)
                continue;
            const std::optional<std::int64_t> value = rescaled({cells[row], integers.scale}, scale);
            std::int64_t &sum = sums[target];
            sum = sum == missingInteger ? 0 : sum;
            if (!value || __builtin_add_overflow(sum, *value, &sum))
                tooLarge[target] = true;
        }
    }
    for (std::size_t row = 0; row < rows; ++row)
        sums[row] = tooLarge[row] ? missingInteger : sums[row];
    return IntegerColumn::packed(sums, scale);
}

Column mergedParts(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    assert(!parts.empty());
    const ColumnKind kind = kindOf(*parts.front().column);
    for (const MergePart &part : parts) {
        if (kindOf(*part.column) == kind)
            continue;
        std::vector<Column> texts;
        texts.reserve(parts.size());
        std::vector<MergePart> same(parts.begin(), parts.end());
        for (MergePart &other : same) {
            texts.push_back(asKind(*other.column, ColumnKind::Text));
            other.column = &texts.back();
        }
        return mergedParts(same, rows, pick);
    }
    if (kind == ColumnKind::List)
        return mergedLists(parts, rows);
    if (pick == Pick::Sum && kind == ColumnKind::Integer)
        return summedIntegers(parts, rows);
    if (parts.size() == 1 && kind != ColumnKind::Text)
        return mergedPart(parts.front(), rows, pick);
    const bool ageless = std::all_of(parts.begin(), parts.end(), [](const MergePart &p) { return p.moments.empty(); });
    if (pick == Pick::Later && ageless && kind == ColumnKind::Integer)
        return mergedIntegers(parts, rows);
    if (pick == Pick::Later && ageless && kind == ColumnKind::Code)
        return mergedCodes(parts, rows);
    return ofWinners(parts, winners(parts, rows, pick));
}

} // namespace

Column merged(std::span<const MergePart> parts, std::size_t rows, Pick pick)
{
    return withoutUnusedWords(mergedParts(parts, rows, pick));
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality_check.h"

#include <algorithm>
#include <limits>
#include <span>
#include <type_traits>

namespace dilim::analysis {
namespace {

constexpr double oneValueShare = 0.99;
constexpr std::uint64_t fewestForOneValue = 20;

/// The words of one row of a list.
struct WordsOfRow {
    std::span<const std::uint32_t> codes{};
    friend bool operator==(const WordsOfRow &a, const WordsOfRow &b) { return std::ranges::equal(a.codes, b.codes); }
};

/// Calls visit(valueAt, isEmpty) with plain functions of the row, so that loops know the type.
template <typename Visit> auto withCells(const columns::Column &column, Visit visit)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column)) {
        return std::visit(
            [&](const auto &values) {
                using Value = typename std::decay_t<decltype(values)>::value_type;
                return visit([&values](std::size_t row) { return values[row]; },
                             [](Value value) { return value == std::numeric_limits<Value>::min(); });
            },
            integers->values);
    }
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column)) {
        return std::visit(
            [&](const auto &values) {
                return visit([&values](std::size_t row) { return values[row]; }, [](auto code) { return code == 0; });
            },
            codes->codes);
    }
    if (const auto *texts = std::get_if<columns::TextColumn>(&column))
        return visit([texts](std::size_t row) { return texts->at(row); },
                     [](std::string_view text) { return text.empty(); });
    const auto &lists = std::get<columns::ListColumn>(column);
    return visit([&lists](std::size_t row) { return WordsOfRow{lists.at(row)}; },
                 [](const WordsOfRow &words) { return words.codes.empty(); });
}

/// The value that more than half of the known rows have, if one has: Boyer and Moore's majority vote.
struct Majority {
    std::size_t row = 0; // one that has it
    std::uint64_t rows = 0;
    std::uint64_t known = 0;
};
Majority majorityOf(const columns::Column &column)
{
    const std::size_t size = columns::sizeOf(column);
    return withCells(column, [size](auto at, auto isEmpty) {
        Majority found;
        std::uint64_t votes = 0;
        for (std::size_t row = 0; row < size; ++row) {
            const auto value = at(row);
            if (isEmpty(value))
                continue;
            ++found.known;
            if (votes == 0)
                found.row = row;
            votes = votes == 0 || value == at(found.row) ? votes + 1 : votes - 1;
        }
        for (std::size_t row = 0; found.known > 0 && row < size; ++row)
            found.rows += at(row) == at(found.row) ? 1U : 0U;
        return found;
    });
}

} // namespace

std::uint64_t emptyCells(const columns::Column &column)
{
    const std::size_t size = columns::sizeOf(column);
    return withCells(column, [size](auto at, auto isEmpty) {
        std::uint64_t empty = 0;
        for (std::size_t row = 0; row < size; ++row)
            empty += isEmpty(at(row)) ? 1U : 0U;
        return empty;
    });
}

std::vector<Flaw> emptyFlaws(const CheckedField &checked)
{
    const std::size_t size = columns::sizeOf(checked.column);
    columns::Bitmap empty(size);
    withCells(checked.column, [&](auto at, auto isEmpty) {
        for (std::size_t row = 0; row < size; ++row) {
            if (isEmpty(at(row)))
                empty.set(row);
        }
    });
    const std::size_t count = empty.count();
    if (count == 0 || count == size)
        return {};
    Flaw flaw = flawOf("empty", checked, std::move(empty));
    flaw.rule = ruleOf(checked.field.id, "has_no_value", {});
    return {std::move(flaw)};
}

std::vector<Flaw> oneValueFlaws(const CheckedField &checked)
{
    const Majority majority = majorityOf(checked.column);
    if (majority.known < fewestForOneValue
        || static_cast<double>(majority.rows) <= oneValueShare * static_cast<double>(majority.known))
        return {};
    const std::size_t size = columns::sizeOf(checked.column);
    Flaw flaw;
    flaw.kind = FlawKind::OneDimensional;
    flaw.reason = "one_value";
    flaw.field = checked.field.id;
    flaw.count = majority.rows;
    flaw.share = fractionOf(majority.rows, size);
    flaw.examples = {{std::nullopt, rules::findingAt(checked.column, checked.field.type, majority.row), {}}};
    flaw.concerned = columns::Bitmap(size);
    withCells(checked.column, [&](auto at, auto) {
        for (std::size_t row = 0; row < size; ++row) {
            if (at(row) == at(majority.row))
                flaw.concerned.set(row);
        }
    });
    return {std::move(flaw)};
}

} // namespace dilim::analysis

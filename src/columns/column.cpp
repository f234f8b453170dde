// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace dilim::columns {
namespace {

struct Range {
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
};

Range rangeOf(std::span<const std::int64_t> values)
{
    Range range;
    for (const std::int64_t value : values) {
        if (value != missingInteger)
            range.lowest = std::min(range.lowest, value);
        range.highest = std::max(range.highest, value); // the missing value is the lowest there is
    }
    return range;
}

/// Whether a width holds all values and still has its lowest value free for "missing".
template <typename Narrow> bool fits(const Range &range)
{
    return range.lowest > std::numeric_limits<Narrow>::min() && range.highest <= std::numeric_limits<Narrow>::max();
}

template <typename Narrow> std::vector<Narrow> narrowed(std::span<const std::int64_t> wide)
{
    std::vector<Narrow> narrow(wide.size());
    std::transform(wide.begin(), wide.end(), narrow.begin(), [](std::int64_t value) {
        return value == missingInteger ? std::numeric_limits<Narrow>::min() : static_cast<Narrow>(value);
    });
    return narrow;
}

template <typename Narrow> std::vector<Narrow> narrowedCodes(std::span<const std::uint32_t> wide)
{
    std::vector<Narrow> narrow(wide.size());
    std::transform(wide.begin(), wide.end(), narrow.begin(),
                   [](std::uint32_t code) { return static_cast<Narrow>(code); });
    return narrow;
}

} // namespace

std::size_t IntegerColumn::size() const
{
    return std::visit([](const auto &cells) { return cells.size(); }, values);
}

std::size_t IntegerColumn::bytes() const
{
    return std::visit([](const auto &cells) { return cells.size() * sizeof(cells[0]); }, values);
}

std::int64_t IntegerColumn::at(std::size_t row) const
{
    return std::visit(
        [row](const auto &cells) -> std::int64_t {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            const Cell cell = cells[row];
            return cell == std::numeric_limits<Cell>::min() ? missingInteger : std::int64_t{cell};
        },
        values);
}

IntegerColumn IntegerColumn::packed(std::span<const std::int64_t> wide, std::uint8_t scale)
{
    const Range range = rangeOf(wide);
    IntegerColumn column;
    column.scale = scale;
    if (fits<std::int8_t>(range))
        column.values = narrowed<std::int8_t>(wide);
    else if (fits<std::int16_t>(range))
        column.values = narrowed<std::int16_t>(wide);
    else if (fits<std::int32_t>(range))
        column.values = narrowed<std::int32_t>(wide);
    else
        column.values = std::vector<std::int64_t>(wide.begin(), wide.end());
    return column;
}

std::size_t CodeColumn::size() const
{
    return std::visit([](const auto &cells) { return cells.size(); }, codes);
}

std::uint32_t CodeColumn::at(std::size_t row) const
{
    return std::visit([row](const auto &cells) -> std::uint32_t { return cells[row]; }, codes);
}

CodeColumn CodeColumn::packed(std::span<const std::uint32_t> wide, std::shared_ptr<const Dictionary> dictionary)
{
    assert(dictionary);
    std::uint32_t highest = 0;
    for (const std::uint32_t code : wide)
        highest = std::max(highest, code);
    CodeColumn column;
    column.dictionary = std::move(dictionary);
    if (highest <= std::numeric_limits<std::uint8_t>::max())
        column.codes = narrowedCodes<std::uint8_t>(wide);
    else if (highest <= std::numeric_limits<std::uint16_t>::max())
        column.codes = narrowedCodes<std::uint16_t>(wide);
    else
        column.codes = std::vector<std::uint32_t>(wide.begin(), wide.end());
    return column;
}

std::size_t sizeOf(const Column &column)
{
    return std::visit([](const auto &kind) { return kind.size(); }, column);
}

bool hasValue(const Column &column, std::size_t row)
{
    struct HasValue {
        std::size_t row;
        bool operator()(const IntegerColumn &integers) const { return integers.at(row) != missingInteger; }
        bool operator()(const CodeColumn &codes) const { return codes.at(row) != 0; }
        bool operator()(const ListColumn &lists) const { return !lists.at(row).empty(); }
        bool operator()(const TextColumn &texts) const { return !texts.at(row).empty(); }
    };
    return std::visit(HasValue{row}, column);
}

} // namespace dilim::columns

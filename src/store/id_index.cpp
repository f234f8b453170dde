// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/id_index.h"

#include "store/identity.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace dilim::store {

using columns::IntegerColumn;
using columns::TextColumn;

namespace {

/// Groups of ids that never fall; nothing if they do or if one is missing.
std::optional<IdGroups> ascendingGroups(const IntegerColumn &ids)
{
    return std::visit(
        [](const auto &cells) -> std::optional<IdGroups> {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            IdGroups result;
            result.group.resize(cells.size());
            Cell previous = std::numeric_limits<Cell>::min();
            for (std::size_t row = 0; row < cells.size(); ++row) {
                if (cells[row] < previous || cells[row] == std::numeric_limits<Cell>::min())
                    return std::nullopt;
                result.groups += cells[row] == previous ? 0U : 1U;
                result.group[row] = result.groups - 1;
                previous = cells[row];
            }
            return result;
        },
        ids.values);
}

/// A code is a group.
IdGroups groupsOfCodes(const columns::CodeColumn &ids)
{
    IdGroups result;
    std::vector<std::uint32_t> groupOf(ids.dictionary->size() + 1, noNumber);
    result.group.resize(ids.size());
    std::visit(
        [&](const auto &codes) {
            for (std::size_t row = 0; row < codes.size(); ++row) {
                std::uint32_t &group = groupOf[codes[row]];
                if (group == noNumber && codes[row] != 0)
                    group = result.groups++;
                result.group[row] = group;
            }
        },
        ids.codes);
    return result;
}

} // namespace

std::vector<std::uint32_t> IdIndex::add(const columns::Column &ids, std::span<const std::uint32_t> sources)
{
    std::vector<std::uint32_t> numbers(columns::sizeOf(ids), noNumber);
    const auto sourceOf = [sources](std::size_t row) { return sources.size() == 1 ? sources[0] : sources[row]; };
    if (const auto *integers = std::get_if<IntegerColumn>(&ids)) {
        Integers *ofSource = sources.size() == 1 ? &m_integers[sources[0]] : nullptr;
        if (ofSource)
            makeRoom(*ofSource, *integers);
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                for (std::size_t row = 0; row < cells.size(); ++row) {
                    if (ofSource && row + lookAhead < cells.size())
                        ofSource->prefetch(cells[row + lookAhead]);
                    if (cells[row] != std::numeric_limits<Cell>::min())
                        numbers[row] = addInteger(ofSource ? *ofSource : m_integers[sources[row]], cells[row]);
                }
            },
            integers->values);
    } else {
        const auto &texts = std::get<TextColumn>(ids);
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            if (!texts.at(row).empty())
                numbers[row] = addText(sourceOf(row), texts.at(row));
        }
    }
    return numbers;
}

void IdIndex::makeRoom(Integers &integers, const IntegerColumn &ids)
{
    constexpr std::uint64_t mostPlacesPerId = 4;
    if (!integers.dense.empty() || integers.index.size() > 0)
        return;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
    std::visit(
        [&](const auto &cells) {
            using Cell = typename std::decay_t<decltype(cells)>::value_type;
            for (const Cell cell : cells) {
                if (cell != std::numeric_limits<Cell>::min())
                    least = std::min<std::int64_t>(least, cell);
                greatest = std::max<std::int64_t>(greatest, cell);
            }
        },
        ids.values);
    const std::uint64_t span = static_cast<std::uint64_t>(greatest) - static_cast<std::uint64_t>(least);
    if (least > greatest || span / mostPlacesPerId >= ids.size())
        return;
    integers.first = least;
    integers.dense.assign(static_cast<std::size_t>(span) + 1, noNumber);
}

std::uint32_t IdIndex::addInteger(Integers &integers, std::int64_t id)
{
    const std::uint64_t place = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(integers.first);
    if (place < integers.dense.size()) {
        std::uint32_t &number = integers.dense[static_cast<std::size_t>(place)];
        if (number == noNumber)
            number = m_size++;
        return number;
    }
    const std::uint32_t index = integers.index.add(id);
    if (index == integers.numbers.size())
        integers.numbers.push_back(m_size++);
    return integers.numbers[index];
}

std::uint32_t IdIndex::addText(std::uint32_t source, std::string_view id)
{
    const Hash128 key = externalIdKey(id);
    if (key.high == 0)
        return addInteger(m_integers[source], static_cast<std::int64_t>(key.low));
    const std::uint32_t index = m_texts.add(ledgerHash(KeyKind::ExternalId, source, key));
    if (index == m_numberOfText.size())
        m_numberOfText.push_back(m_size++);
    return m_numberOfText[index];
}

IdGroups idGroups(const columns::Column &ids)
{
    if (const auto *integers = std::get_if<IntegerColumn>(&ids)) {
        if (auto ascending = ascendingGroups(*integers))
            return std::move(*ascending);
    }
    if (const auto *codes = std::get_if<columns::CodeColumn>(&ids))
        return groupsOfCodes(*codes);
    IdIndex index;
    constexpr std::array<std::uint32_t, 1> oneSource = {0};
    IdGroups result;
    result.group = index.add(ids, oneSource);
    result.groups = index.size();
    return result;
}

} // namespace dilim::store

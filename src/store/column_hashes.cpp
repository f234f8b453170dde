// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/column_hashes.h"

#include "store/number_column.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <variant>
#include <vector>

namespace dilim::store {

using columns::CodeColumn;
using columns::Column;
using columns::Dictionary;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::TextColumn;

namespace {

void addHash(Hash128 &sum, const Hash128 &name, std::uint64_t low, std::uint64_t high)
{
    sum.low += mixed(low ^ name.low);
    sum.high += mixed(high ^ name.high);
}

/// The same number at any scale gives the same bits.
std::uint64_t canonicalBits(std::int64_t value, std::uint8_t scale)
{
    while (scale > 0 && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    return static_cast<std::uint64_t>(value) + (std::uint64_t{scale} << 60);
}

std::vector<Hash128> hashesOf(const Dictionary &dictionary)
{
    std::vector<Hash128> hashes(dictionary.size() + 1);
    for (std::uint32_t code = 1; code < hashes.size(); ++code)
        hashes[code] = hashOf(dictionary.word(code));
    return hashes;
}

struct AddHashes {
    Hash128 name;
    std::span<Hash128> sums;

    void operator()(const IntegerColumn &integers) const
    {
        std::visit(
            [&](const auto &cells) {
                using Cell = typename std::decay_t<decltype(cells)>::value_type;
                for (std::size_t row = 0; row < cells.size(); ++row) {
                    if (cells[row] == missingCell<Cell>)
                        continue;
                    const std::uint64_t bits = canonicalBits(cells[row], integers.scale);
                    addHash(sums[row], name, bits, std::rotl(bits, 32));
                }
            },
            integers.values);
    }
    void operator()(const CodeColumn &codes) const
    {
        const std::vector<Hash128> hashes = hashesOf(*codes.dictionary);
        std::visit(
            [&](const auto &cells) {
                for (std::size_t row = 0; row < cells.size(); ++row) {
                    if (cells[row] != 0)
                        addHash(sums[row], name, hashes[cells[row]].low, hashes[cells[row]].high);
                }
            },
            codes.codes);
    }
    void operator()(const ListColumn &lists) const
    {
        const std::vector<Hash128> hashes = hashesOf(*lists.dictionary);
        for (std::size_t row = 0; row < lists.size(); ++row) {
            for (const std::uint32_t code : lists.at(row))
                addHash(sums[row], name, hashes[code].low, hashes[code].high);
        }
    }
    void operator()(const TextColumn &texts) const
    {
        for (std::size_t row = 0; row < texts.size(); ++row) {
            if (texts.at(row).empty())
                continue;
            const Hash128 hash = hashOf(texts.at(row));
            addHash(sums[row], name, hash.low, hash.high);
        }
    }
};

} // namespace

void addHashes(std::string_view name, const Column &column, std::span<Hash128> sums)
{
    std::visit(AddHashes{hashOf(name), sums}, column);
}

} // namespace dilim::store

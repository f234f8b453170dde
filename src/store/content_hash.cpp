// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content_hash.h"

#include "columns/column.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace dilim::store {
namespace {

__extension__ typedef unsigned __int128 Wide;

/// Both halves of the product of both halves, as in XXH3 and wyhash: as good as mixing each, and much faster.
void add(Hash128 &sum, const Hash128 &name, std::uint64_t low, std::uint64_t high)
{
    const Wide product = Wide{low ^ name.low} * (high ^ name.high);
    const auto upper = static_cast<std::uint64_t>(product >> 64);
    sum.low += static_cast<std::uint64_t>(product) ^ std::rotl(upper, 32);
    sum.high += upper ^ std::rotl(low, 17);
}

std::vector<Hash128> hashesOf(const std::vector<std::string> &words)
{
    std::vector<Hash128> hashes(words.size());
    std::transform(words.begin(), words.end(), hashes.begin(), [](const std::string &word) { return hashOf(word); });
    return hashes;
}

/// Adds the cells of a column to the sums of their records.
struct AddCells {
    Hash128 name;
    std::vector<Hash128> &sums;

    void operator()(const ingest::Integers &integers) const
    {
        for (std::size_t row = 0; row < integers.values.size(); ++row) {
            std::int64_t value = integers.values[row];
            if (value == columns::missingInteger)
                continue;
            std::uint8_t scale = integers.scale;
            for (; scale > 0 && value % 10 == 0; --scale) // 12.50 is 12.5
                value /= 10;
            const std::uint64_t bits = static_cast<std::uint64_t>(value) + (std::uint64_t{scale} << 60);
            add(sums[row], name, bits, std::rotl(bits, 32));
        }
    }
    void operator()(const ingest::Texts &texts) const
    {
        for (std::size_t row = 0; row < texts.ends.size(); ++row) {
            if (texts.at(row).empty())
                continue;
            const Hash128 hash = hashOf(texts.at(row));
            add(sums[row], name, hash.low, hash.high);
        }
    }
    void operator()(const ingest::Words &words) const
    {
        const std::vector<Hash128> hashes = hashesOf(words.words);
        for (std::size_t row = 0; row < words.codes.size(); ++row) {
            const Hash128 &hash = hashes[words.codes[row]];
            if (words.codes[row] != 0)
                add(sums[row], name, hash.low, hash.high);
        }
    }
    void operator()(const ingest::WordLists &lists) const
    {
        const std::vector<Hash128> hashes = hashesOf(lists.words);
        std::uint32_t begin = 0;
        for (std::size_t row = 0; row < lists.ends.size(); ++row) {
            for (; begin < lists.ends[row]; ++begin)
                add(sums[row], name, hashes[lists.codes[begin]].low, hashes[lists.codes[begin]].high);
        }
    }
};

} // namespace

ContentHash::ContentHash(const ingest::ImportPlan &plan)
{
    for (const ingest::PlannedColumn &column : plan.columns) {
        std::vector<std::string> fields = column.fields;
        std::sort(fields.begin(), fields.end());
        std::string name;
        for (const std::string &field : fields)
            name.append(field).append(1, '\n');
        m_names.push_back(hashOf(name));
        add(m_sum, m_names.back(), 0, 0); // a column without values is a column
    }
}

void ContentHash::append(const ingest::RecordBatch &batch)
{
    std::vector<Hash128> sums(batch.rows);
    for (std::size_t i = 0; i < batch.columns.size(); ++i)
        std::visit(AddCells{m_names[i], sums}, batch.columns[i]);
    for (const Hash128 &sum : sums) {
        m_sum.low += mixed(sum.low);
        m_sum.high += mixed(sum.high ^ std::rotl(sum.low, 1));
    }
    m_records += batch.rows;
}

std::string ContentHash::hex() const
{
    return hexOf({m_sum.low + mixed(m_records), m_sum.high});
}

std::string hexOf(const Hash128 &hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint64_t half : {hash.high, hash.low}) {
        for (int shift = 60; shift >= 0; shift -= 4)
            text += digits[(half >> shift) & 15U];
    }
    return text;
}

} // namespace dilim::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content_hash.h"

#include "columns/column.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace dilim::store {
namespace {

__extension__ typedef unsigned __int128 Wide;

/// What a value adds to the sum of its record: both halves of the product of both halves, as in XXH3 and wyhash, which
/// is as good as mixing each, and much faster.
Hash128 cellShare(const Hash128 &name, std::uint64_t low, std::uint64_t high)
{
    const Wide product = Wide{low ^ name.low} * (high ^ name.high);
    const auto upper = static_cast<std::uint64_t>(product >> 64);
    return {static_cast<std::uint64_t>(product) ^ std::rotl(upper, 32), upper ^ std::rotl(low, 17)};
}

/// Sums by record, the halves apart: so each is one addition, and not a detour over a wide register.
struct Sums {
    std::vector<std::uint64_t> low;
    std::vector<std::uint64_t> high;

    explicit Sums(std::size_t records)
        : low(records)
        , high(records)
    {
    }
    void add(std::size_t record, const Hash128 &share)
    {
        low[record] += share.low;
        high[record] += share.high;
    }
};

void add(Hash128 &sum, const Hash128 &share)
{
    sum.low += share.low;
    sum.high += share.high;
}

/// By word; the empty one adds nothing.
std::vector<Hash128> sharesOf(const Hash128 &name, const std::vector<std::string> &words)
{
    std::vector<Hash128> shares(words.size());
    for (std::size_t word = 1; word < words.size(); ++word) {
        const Hash128 hash = hashOf(words[word]);
        shares[word] = cellShare(name, hash.low, hash.high);
    }
    return shares;
}

/// Adds the cells of a column to the sums of their records.
struct AddCells {
    Hash128 name;
    Sums &sums;

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
            sums.add(row, cellShare(name, bits, std::rotl(bits, 32)));
        }
    }
    void operator()(const ingest::Texts &texts) const
    {
        for (std::size_t row = 0; row < texts.ends.size(); ++row) {
            if (texts.at(row).empty())
                continue;
            const Hash128 hash = hashOf(texts.at(row));
            sums.add(row, cellShare(name, hash.low, hash.high));
        }
    }
    void operator()(const ingest::Words &words) const
    {
        const std::vector<Hash128> shares = sharesOf(name, words.words);
        for (std::size_t row = 0; row < words.codes.size(); ++row)
            sums.add(row, shares[words.codes[row]]);
    }
    void operator()(const ingest::WordLists &lists) const
    {
        const std::vector<Hash128> shares = sharesOf(name, lists.words);
        std::uint32_t begin = 0;
        for (std::size_t row = 0; row < lists.ends.size(); ++row) {
            for (; begin < lists.ends[row]; ++begin)
                sums.add(row, shares[lists.codes[begin]]);
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
        add(m_sum, cellShare(m_names.back(), 0, 0)); // a column without values is a column
    }
}

Hash128 ContentHash::shareOf(const ingest::RecordBatch &batch) const
{
    Sums sums(batch.rows);
    for (std::size_t i = 0; i < batch.columns.size(); ++i)
        std::visit(AddCells{m_names[i], sums}, batch.columns[i]);
    Hash128 share;
    for (std::size_t record = 0; record < batch.rows; ++record) {
        share.low += mixed(sums.low[record]);
        share.high += mixed(sums.high[record] ^ std::rotl(sums.low[record], 1));
    }
    return share;
}

void ContentHash::append(std::size_t records, const Hash128 &share)
{
    add(m_sum, share);
    m_records += records;
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

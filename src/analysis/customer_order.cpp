// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_list.h"

#include "base/in_parallel.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace dilim::analysis {
namespace {

using columns::Column;
using columns::missingInteger;
using Rows = std::vector<std::uint32_t>;

constexpr std::size_t rowsAtOnce = 1 << 16; // between two looks at the progress

Error cancelled()
{
    return {std::string(cancelledCode), {}};
}

/// Sorts by merging runs, so that it can stop on the way. False if cancelled.
template <typename Item, typename Less> bool sortItems(std::vector<Item> &items, Less less, const Progress &progress)
{
    const std::size_t runs = (items.size() + rowsAtOnce - 1) / rowsAtOnce;
    const auto at = [&items](std::size_t place) {
        return items.begin() + static_cast<std::ptrdiff_t>(std::min(place, items.size()));
    };
    inParallel(runs, [&](std::size_t run) {
        if (!progress.cancelled())
            std::sort(at(run * rowsAtOnce), at((run + 1) * rowsAtOnce), less);
    });
    std::vector<Item> merged(items.size());
    for (std::size_t length = rowsAtOnce; length < items.size(); length *= 2) {
        const std::size_t pairs = (items.size() + 2 * length - 1) / (2 * length);
        inParallel(pairs, [&](std::size_t pair) {
            const std::size_t begin = pair * 2 * length;
            if (!progress.cancelled())
                std::merge(at(begin), at(begin + length), at(begin + length), at(begin + 2 * length),
                           merged.begin() + static_cast<std::ptrdiff_t>(begin), less);
        });
        items.swap(merged);
    }
    return !progress.cancelled();
}

struct Numbered {
    std::int64_t value = 0;
    std::uint32_t row = 0;
    friend auto operator<=>(const Numbered &, const Numbered &) = default;
};

/// Values by row, `missingInteger` for none.
Result<Rows> byNumber(std::span<const std::int64_t> values, SortDirection direction, const Progress &progress)
{
    std::vector<Numbered> known;
    known.reserve(values.size());
    Rows missing;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto row = static_cast<std::uint32_t>(i);
        if (values[i] == missingInteger)
            missing.push_back(row);
        else
            known.push_back({direction == SortDirection::Ascending ? values[i] : ~values[i], row});
    }
    if (!sortItems(known, std::less<>(), progress))
        return cancelled();
    Rows rows(known.size());
    std::transform(known.begin(), known.end(), rows.begin(), [](const Numbered &item) { return item.row; });
    rows.insert(rows.end(), missing.begin(), missing.end());
    return rows;
}

/// A row by the first bytes of its key; the others are looked at only where these are equal.
struct Keyed {
    std::uint64_t prefix = 0;
    std::uint32_t row = 0;
};

std::uint64_t prefixOf(std::string_view key)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return prefix;
}

/// Keys by row. The order of equal keys is that of the rows in both directions.
Result<Rows> byKey(const std::vector<std::string> &keys, Rows rows, SortDirection direction, const Progress &progress)
{
    std::vector<Keyed> items(rows.size());
    std::transform(rows.begin(), rows.end(), items.begin(), [&keys](std::uint32_t row) {
        return Keyed{prefixOf(keys[row]), row};
    });
    const auto compared = [&keys](const Keyed &a, const Keyed &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix ? -1 : 1;
        return keys[a.row].compare(keys[b.row]);
    };
    const int sign = direction == SortDirection::Ascending ? 1 : -1;
    const auto less = [&compared, sign](const Keyed &a, const Keyed &b) {
        const int difference = compared(a, b) * sign;
        return difference != 0 ? difference < 0 : a.row < b.row;
    };
    if (!sortItems(items, less, progress))
        return cancelled();
    std::transform(items.begin(), items.end(), rows.begin(), [](const Keyed &item) { return item.row; });
    return rows;
}

Result<Rows> rowsOf(const columns::TextColumn &texts, SortDirection direction, const CollationKey &keyOf,
                    const Progress &progress)
{
    std::vector<std::string> keys(texts.size());
    inParallel((texts.size() + 1023) / 1024, [&](std::size_t slice) {
        for (std::size_t row = slice * 1024; row < std::min(texts.size(), (slice + 1) * 1024); ++row) {
            if (!progress.cancelled() && !texts.at(row).empty())
                keys[row] = keyOf(texts.at(row));
        }
    });
    if (progress.cancelled())
        return cancelled();
    Rows known;
    Rows missing;
    for (std::uint32_t row = 0; row < texts.size(); ++row)
        (texts.at(row).empty() ? missing : known).push_back(row);
    Result<Rows> sorted = byKey(keys, std::move(known), direction, progress);
    if (sorted)
        sorted->insert(sorted->end(), missing.begin(), missing.end());
    return sorted;
}

/// Places of the words in the order of their keys, by code; equal keys share one. Nothing if cancelled.
std::optional<std::vector<std::int64_t>> ranksOf(const columns::Dictionary &dictionary, const CollationKey &keyOf,
                                                 const Progress &progress)
{
    std::vector<std::string> keys(dictionary.size() + 1);
    for (std::uint32_t code = 1; code <= dictionary.size(); ++code) {
        if (progress.cancelled())
            return std::nullopt;
        keys[code] = keyOf(dictionary.word(code));
    }
    Rows codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 1U);
    const Result<Rows> sorted = byKey(keys, std::move(codes), SortDirection::Ascending, progress);
    if (!sorted)
        return std::nullopt;
    std::vector<std::int64_t> ranks(dictionary.size() + 1, missingInteger);
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < sorted->size(); ++i) {
        rank += i > 0 && keys[(*sorted)[i]] != keys[(*sorted)[i - 1]] ? 1 : 0;
        ranks[(*sorted)[i]] = rank;
    }
    return ranks;
}

Result<Rows> rowsOf(const columns::CodeColumn &codes, SortDirection direction, const CollationKey &keyOf,
                    const Progress &progress)
{
    const auto ranks = ranksOf(*codes.dictionary, keyOf, progress);
    if (!ranks)
        return cancelled();
    std::vector<std::int64_t> values(codes.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = (*ranks)[codes.at(row)];
    return byNumber(values, direction, progress);
}

Result<Rows> rowsOf(const columns::ListColumn &lists, SortDirection direction, const CollationKey &keyOf,
                    const Progress &progress)
{
    const auto ranks = ranksOf(*lists.dictionary, keyOf, progress);
    if (!ranks)
        return cancelled();
    std::vector<std::int64_t> values(lists.size(), missingInteger);
    for (std::size_t row = 0; row < values.size(); ++row) {
        for (const std::uint32_t code : lists.at(row))
            values[row] = values[row] == missingInteger ? (*ranks)[code] : std::min(values[row], (*ranks)[code]);
    }
    return byNumber(values, direction, progress);
}

Result<Rows> rowsOf(const columns::IntegerColumn &numbers, SortDirection direction, const CollationKey &,
                    const Progress &progress)
{
    std::vector<std::int64_t> values(numbers.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = numbers.at(row);
    return byNumber(values, direction, progress);
}

} // namespace

Result<Rows> rowsInOrder(const Column &column, SortDirection direction, const CollationKey &keyOf, Progress &progress)
{
    return std::visit([&](const auto &cells) { return rowsOf(cells, direction, keyOf, progress); }, column);
}

Result<Rows> customersInOrder(const FieldSource &source, std::string_view fieldId, SortDirection direction,
                              const CollationKey &keyOf, Progress &progress)
{
    const fields::Field *field = source.snapshot.catalogue.find(fieldId);
    if (!field || field->entity != fields::Entity::Customer)
        return Error{"rule.unknown_field", {"customers", std::string(fieldId)}};
    const Column *column = source.columnOf(*field);
    if (column)
        return unlessFailed(source.snapshot, rowsInOrder(*column, direction, keyOf, progress));
    Rows rows(source.snapshot.customerCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return unlessFailed(source.snapshot, Result<Rows>(std::move(rows)));
}

} // namespace dilim::analysis

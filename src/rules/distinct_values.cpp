// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/distinct_values.h"

#include "rules/bit_range.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::IntegerColumn;
using columns::Snapshot;
using columns::TextColumn;

/// Rows of facts, and which row of the measured column belongs to each.
struct MeasuredRows {
    const columns::FactTable &table;
    const Bitmap &taken;
    const std::vector<std::uint32_t> *productOf = nullptr; // of fields of products

    /// Calls `visit(row of the column)` for each row of a customer that has one.
    template <typename Visit> void forEach(std::size_t customer, Visit visit) const
    {
        const std::size_t end = table.offsets[customer + 1];
        forEachSet(taken.words(), table.offsets[customer], end, [&](std::size_t row) {
            if (!productOf)
                visit(row);
            else if ((*productOf)[row] != Snapshot::noProduct)
                visit((*productOf)[row]);
        });
    }
};

using Counts = std::vector<std::int64_t>;

/// Remembers for each code the customer who had it last.
void count(const CodeColumn &column, const MeasuredRows &rows, Counts &counts)
{
    std::vector<std::uint32_t> lastOwner(column.dictionary->size() + 1, 0); // customer + 1
    std::visit(
        [&](const auto &codes) {
            for (std::size_t c = 0; c < counts.size(); ++c) {
                const auto owner = static_cast<std::uint32_t>(c + 1);
                rows.forEach(c, [&](std::size_t row) {
                    const auto code = codes[row];
                    counts[c] += ((code != 0) & (lastOwner[code] != owner)) ? 1 : 0;
                    lastOwner[code] = owner;
                });
            }
        },
        column.codes);
}

/// `valueAt(row)` is nothing where a value is unknown.
template <typename T, typename ValueAt> void count(const MeasuredRows &rows, Counts &counts, ValueAt valueAt)
{
    std::vector<T> values;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        values.clear();
        rows.forEach(c, [&](std::size_t row) {
            if (const std::optional<T> value = valueAt(row))
                values.push_back(*value);
        });
        std::sort(values.begin(), values.end());
        counts[c] = std::unique(values.begin(), values.end()) - values.begin();
    }
}

void count(const IntegerColumn &column, const MeasuredRows &rows, Counts &counts)
{
    count<std::int64_t>(rows, counts, [&column](std::size_t row) {
        const std::int64_t value = column.at(row);
        return value == columns::missingInteger ? std::nullopt : std::optional(value);
    });
}

void count(const TextColumn &column, const MeasuredRows &rows, Counts &counts)
{
    count<std::string_view>(rows, counts, [&column](std::size_t row) {
        const std::string_view text = column.at(row);
        return text.empty() ? std::nullopt : std::optional(text);
    });
}

} // namespace

std::vector<std::int64_t> distinctValues(const BoundBehaviour &behaviour, const Bitmap &rows, const Snapshot &snapshot)
{
    const bool events = behaviour.facts == Facts::Events;
    MeasuredRows measured{
        events ? snapshot.events : (behaviour.facts == Facts::Lines ? snapshot.lines : snapshot.orders), rows};
    if (behaviour.ofEntity == fields::Entity::Product)
        measured.productOf = &(events ? snapshot.eventProduct : snapshot.lineProduct).get();
    Counts counts(snapshot.customerCount(), 0);
    if (const auto *codes = std::get_if<CodeColumn>(behaviour.of))
        count(*codes, measured, counts);
    else if (const auto *integers = std::get_if<IntegerColumn>(behaviour.of))
        count(*integers, measured, counts);
    else
        count(std::get<TextColumn>(*behaviour.of), measured, counts);
    return counts;
}

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_query.h"

#include "base/in_parallel.h"
#include "ui/models/collation.h"
#include "ui/session/customer_name.h"

#include <algorithm>
#include <numeric>

namespace dilim::ui {
namespace {

using columns::Bitmap;

const Error cancelled{std::string(cancelledCode), {}};

/// The texts that a column shows, to sort them by.
Result<columns::Column> textsOf(const CustomerTable &table, const CustomerColumn &column, Progress &progress)
{
    constexpr std::size_t rowsAtOnce = 4096;
    const columns::Snapshot &snapshot = *table.state->snapshot;
    const std::size_t customers = snapshot.customerCount();
    const CustomerNames nameOf(snapshot);
    const bool names = column.content == CustomerContent::Name;
    std::vector<std::string> made(customers);
    inParallel((customers + rowsAtOnce - 1) / rowsAtOnce, [&](std::size_t slice) {
        const std::size_t end = std::min(customers, (slice + 1) * rowsAtOnce);
        for (std::size_t row = slice * rowsAtOnce; row < end && !progress.cancelled(); ++row)
            made[row] = (names ? nameOf(row) : customerPlace(snapshot, row)).toStdString();
    });
    if (progress.cancelled())
        return cancelled;
    columns::TextColumn texts;
    texts.offsets.reserve(customers + 1);
    for (const std::string &text : made)
        texts.append(text);
    return columns::Column(std::move(texts));
}

/// Scores or permissions side by side as one number; nothing where the first is not known.
columns::Column numbersOf(const CustomerColumn &column, std::size_t customers)
{
    constexpr std::int64_t base = 10;
    std::vector<std::int64_t> numbers(customers, 0);
    for (const columns::Column *source : column.sources) {
        const auto *integers = source ? std::get_if<columns::IntegerColumn>(source) : nullptr;
        for (std::size_t row = 0; row < customers; ++row) {
            const std::int64_t value = integers ? integers->at(row) : columns::missingInteger;
            // Refused stands before given; never asked is as if the column were empty.
            numbers[row] = numbers[row] * base + (value == columns::missingInteger ? 0 : value + 1);
        }
    }
    std::replace(numbers.begin(), numbers.end(), std::int64_t{0}, columns::missingInteger);
    return columns::IntegerColumn::packed(numbers, 0);
}

Result<std::vector<std::uint32_t>> sortedRows(const CustomerTable &table, const CustomerColumn &column,
                                              analysis::SortDirection direction, Progress &progress)
{
    const WorkspaceState &state = *table.state;
    const analysis::CollationKey keyOf = collationKeyOf(state.language());
    if (column.content == CustomerContent::Field || column.content == CustomerContent::Days)
        return analysis::customersInOrder(state.fields(), column.id, direction, keyOf, progress);
    const bool words = column.content == CustomerContent::Name || column.content == CustomerContent::Place;
    const Result<columns::Column> shown =
        words ? textsOf(table, column, progress) : numbersOf(column, state.snapshot->customerCount());
    if (!shown)
        return shown.error();
    return analysis::rowsInOrder(*shown, direction, keyOf, progress);
}

Result<CustomerRows> orderedRows(const CustomerTable &table, const CustomerQuery &query, Progress &progress)
{
    const CustomerOrder &known = query.known;
    if (known.rows && known.column == query.column && known.direction == query.direction)
        return known.rows;
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&query](const CustomerColumn &each) { return each.id == query.column; });
    if (column == table.columns.end()) {
        std::vector<std::uint32_t> rows(table.state->snapshot->customerCount());
        std::iota(rows.begin(), rows.end(), 0U);
        return CustomerRows(std::make_shared<const std::vector<std::uint32_t>>(std::move(rows)));
    }
    Result<std::vector<std::uint32_t>> rows = sortedRows(table, *column, query.direction, progress);
    if (!rows)
        return rows.error();
    return CustomerRows(std::make_shared<const std::vector<std::uint32_t>>(std::move(*rows)));
}

Result<Bitmap> membersOf(const WorkspaceState &state, const CustomerQuery &query, Progress &progress)
{
    const SavedSegment *saved = state.segment(query.segment);
    const std::optional<rules::Rule> &rule = saved ? saved->rule : query.rule;
    if (!rule)
        return Error{"segment.unknown", {query.segment}};
    Result<rules::Evaluation> answer = state.evaluator->evaluate(*rule, progress);
    if (!answer)
        return answer.error();
    return std::move(answer->members);
}

Result<Bitmap> foundCustomers(const WorkspaceState &state, const std::string &words, Progress &progress)
{
    Bitmap found(state.snapshot->customerCount());
    const std::shared_ptr<const analysis::CustomerSearch> &search = state.search.get();
    if (!search)
        return columns::unlessFailed(*state.snapshot, Result<Bitmap>(std::move(found)));
    const Result<std::vector<std::uint32_t>> rows = search->find(words, progress);
    if (!rows)
        return rows.error();
    for (const std::uint32_t row : *rows)
        found.set(row);
    return found;
}

/// Whom filters take; nothing without a filter.
Result<std::optional<Bitmap>> takenBy(const WorkspaceState &state, const CustomerQuery &query, Progress &progress)
{
    std::optional<Bitmap> taken;
    if (!query.segment.empty() || query.rule) {
        Result<Bitmap> members = membersOf(state, query, progress);
        if (!members)
            return members.error();
        taken = std::move(*members);
    }
    if (!query.words.empty()) {
        Result<Bitmap> found = foundCustomers(state, query.words, progress);
        if (!found)
            return found.error();
        if (taken)
            *taken &= *found;
        else
            taken = std::move(*found);
    }
    return taken;
}

} // namespace

Result<CustomerAnswer> customersFor(const CustomerTable &table, const CustomerQuery &query, Progress &progress)
{
    const Result<std::optional<Bitmap>> taken = takenBy(*table.state, query, progress);
    if (!taken)
        return taken.error();
    const Result<CustomerRows> all = orderedRows(table, query, progress);
    if (!all)
        return all.error();
    const CustomerOrder order{query.column, query.direction, *all};
    if (!*taken)
        return CustomerAnswer{*all, order};
    std::vector<std::uint32_t> rows;
    for (const std::uint32_t row : **all) {
        if ((*taken)->test(row))
            rows.push_back(row);
    }
    return CustomerAnswer{std::make_shared<const std::vector<std::uint32_t>>(std::move(rows)), order};
}

} // namespace dilim::ui

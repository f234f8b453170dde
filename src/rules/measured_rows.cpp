// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measured_rows.h"

#include "base/in_parallel.h"
#include "rules/bit_range.h"
#include "rules/bit_rank.h"
#include "rules/distinct_values.h"
#include "rules/exact.h"
#include "rules/filter_rows.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::FactTable;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

/// Rows of a fact table, and the customers they belong to.
struct Rows {
    const FactTable &table;
    const Bitmap &taken;

    [[nodiscard]] std::size_t customers() const { return table.offsets.size() - 1; }
};

std::vector<std::int64_t> countsOf(const Rows &rows)
{
    const BitRank rank(rows.taken);
    std::vector<std::int64_t> counts(rows.customers());
    std::uint32_t before = rank.before(rows.table.offsets.front());
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const std::uint32_t end = rank.before(rows.table.offsets[c + 1]);
        counts[c] = end - before;
        before = end;
    }
    return counts;
}

/// Room for the sum of a customer's numbers: at most 2^32 rows.
template <typename T> using SumOf = std::conditional_t<sizeof(T) == 8, Wide, std::int64_t>;

/// What is gathered of the known values of one customer: one of these for each group of measures. No branch in `add`:
/// values that do not take part add nothing.
template <typename T> struct Sum {
    SumOf<T> sum = 0;

    void add(T value, bool taken) { sum += taken ? value : T{0}; }
};

template <typename T> struct SumAndCount {
    SumOf<T> sum = 0;
    std::uint32_t known = 0;

    void add(T value, bool taken)
    {
        sum += taken ? value : T{0};
        known += taken ? 1U : 0U;
    }
};

template <typename T> struct Smallest {
    T value = std::numeric_limits<T>::max();
    bool known = false;

    void add(T more, bool taken)
    {
        value = taken && more < value ? more : value;
        known |= taken;
    }
};

template <typename T> struct Greatest {
    T value = std::numeric_limits<T>::min(); // nothing known

    void add(T more, bool taken) { value = taken && more > value ? more : value; }
};

/// Customers that one thread looks at: a few milliseconds of work.
constexpr std::size_t customersTogether = 1 << 16;

/// Calls `use(customer, gathered)` for each customer, on all cores.
template <template <typename> typename Gathered, typename T, typename Use>
void gatherValues(const Rows &rows, std::span<const T> values, Use use)
{
    constexpr T missing = std::numeric_limits<T>::min();
    const std::span<const std::uint64_t> words = rows.taken.words();
    inSlices(rows.customers(), customersTogether, [&](std::size_t first, std::size_t last) {
        for (std::size_t c = first; c < last; ++c) {
            Gathered<T> gathered;
            for (std::size_t row = rows.table.offsets[c]; row < rows.table.offsets[c + 1]; ++row) {
                const T value = values[row];
                const bool taken = (((words[row / 64] >> (row % 64)) & 1U) != 0) & (value != missing);
                gathered.add(value, taken);
            }
            use(c, gathered);
        }
    });
}

template <template <typename> typename Gathered, typename Use>
void gather(const Rows &rows, const IntegerColumn &column, Use use)
{
    std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            gatherValues<Gathered>(rows, std::span<const T>(values), use);
        },
        column.values);
}

MeasureValues sumsOf(const Rows &rows, const IntegerColumn &column)
{
    MeasureValues sums{std::vector<std::int64_t>(rows.customers()), {}, column.scale};
    gather<Sum>(rows, column, [&](std::size_t c, const auto &gathered) { sums.values[c] = clamped(gathered.sum); });
    return sums;
}

MeasureValues averagesOf(const Rows &rows, const IntegerColumn &column)
{
    MeasureValues averages{std::vector<std::int64_t>(rows.customers()), std::vector<std::uint64_t>(rows.customers()),
                           column.scale};
    gather<SumAndCount>(rows, column, [&](std::size_t c, const auto &gathered) {
        averages.values[c] = clamped(gathered.sum);
        averages.divisors[c] = gathered.known;
    });
    return averages;
}

MeasureValues smallestOf(const Rows &rows, const IntegerColumn &column)
{
    MeasureValues smallest{std::vector<std::int64_t>(rows.customers()), {}, column.scale};
    gather<Smallest>(rows, column, [&](std::size_t c, const auto &gathered) {
        smallest.values[c] = gathered.known ? std::int64_t{gathered.value} : missingInteger;
    });
    return smallest;
}

MeasureValues greatestOf(const Rows &rows, const IntegerColumn &column)
{
    MeasureValues greatest{std::vector<std::int64_t>(rows.customers()), {}, column.scale};
    gather<Greatest>(rows, column, [&](std::size_t c, const auto &gathered) {
        const bool known = gathered.value != decltype(gathered){}.value;
        greatest.values[c] = known ? std::int64_t{gathered.value} : missingInteger;
    });
    return greatest;
}

/// The value in the middle as itself, or the sum of the two there and the divisor 2.
MeasureValues mediansOf(const Rows &rows, const IntegerColumn &column)
{
    MeasureValues medians{std::vector<std::int64_t>(rows.customers()), std::vector<std::uint64_t>(rows.customers()),
                          column.scale};
    std::vector<std::int64_t> known;
    for (std::size_t c = 0; c < rows.customers(); ++c) {
        known.clear();
        forEachSet(rows.taken.words(), rows.table.offsets[c], rows.table.offsets[c + 1], [&](std::size_t row) {
            if (const std::int64_t value = column.at(row); value != missingInteger)
                known.push_back(value);
        });
        if (known.empty())
            continue;
        const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
        std::nth_element(known.begin(), middle, known.end());
        const bool two = known.size() % 2 == 0;
        medians.values[c] = two ? clamped(Wide{*middle} + *std::max_element(known.begin(), middle)) : *middle;
        medians.divisors[c] = two ? 2 : 1;
    }
    return medians;
}

const FactTable &tableOf(Facts facts, const Snapshot &snapshot)
{
    if (facts == Facts::Events)
        return snapshot.events;
    return facts == Facts::Lines ? snapshot.lines : snapshot.orders;
}

/// Of a field that no import fills.
MeasureValues valuesOfNothing(Measure measure, std::size_t customers)
{
    const bool zero = measure == Measure::Distinct || measure == Measure::Sum || measure == Measure::Share;
    return {std::vector<std::int64_t>(customers, zero ? 0 : missingInteger), {}, 0};
}

MeasureValues valuesOfField(const BoundBehaviour &behaviour, const Rows &rows, const Snapshot &snapshot)
{
    if (!behaviour.of)
        return valuesOfNothing(behaviour.measure, rows.customers());
    if (behaviour.measure == Measure::Distinct)
        return {distinctValues(behaviour, rows.taken, snapshot), {}, 0};
    const auto &column = std::get<IntegerColumn>(*behaviour.of);
    switch (behaviour.measure) {
    case Measure::Average:
        return averagesOf(rows, column);
    case Measure::Minimum:
        return smallestOf(rows, column);
    case Measure::Maximum:
        return greatestOf(rows, column);
    case Measure::Median:
        return mediansOf(rows, column);
    default: // Sum, Share
        return sumsOf(rows, column);
    }
}

/// Rows of orders or events whose moment is known. Rows of a customer stand by time, so that the first row set is the
/// earliest.
struct DatedRows {
    Rows rows;
    const IntegerColumn &moments;

    /// The first (or last) moment of a customer in units of the column; `missingInteger` if there is none.
    [[nodiscard]] std::int64_t first(std::size_t customer) const { return at(customer, firstSet); }
    [[nodiscard]] std::int64_t last(std::size_t customer) const { return at(customer, lastSet); }

private:
    template <typename Find> [[nodiscard]] std::int64_t at(std::size_t customer, Find find) const
    {
        const std::size_t end = rows.table.offsets[customer + 1];
        const std::size_t row = find(rows.taken.words(), rows.table.offsets[customer], end);
        return row == end ? missingInteger : moments.at(row);
    }
};

std::int64_t millisecondsOf(std::int64_t moment, std::uint8_t scale)
{
    return scale == 0 ? moment * 1000 : moment;
}

/// The first or last moment, or the days since then.
MeasureValues valuesOfTime(const BoundBehaviour &behaviour, const DatedRows &dated)
{
    const Measure measure = behaviour.measure;
    const bool last = measure == Measure::Last || measure == Measure::DaysSinceLast;
    const bool days = measure == Measure::DaysSinceLast || measure == Measure::DaysSinceFirst;
    const std::uint8_t scale = dated.moments.scale;
    MeasureValues result{std::vector<std::int64_t>(dated.rows.customers()), {}, days ? std::uint8_t{0} : scale};
    for (std::size_t c = 0; c < result.values.size(); ++c) {
        const std::int64_t moment = last ? dated.last(c) : dated.first(c);
        const bool since = days && moment != missingInteger;
        result.values[c] = since
            ? floorDivide(behaviour.now.milliseconds - millisecondsOf(moment, scale), millisecondsPerDay)
            : moment;
    }
    return result;
}

/// Milliseconds from the first to the last moment, over the milliseconds of a day times the steps between them.
/// `moments` is their number by customer.
MeasureValues intervalsOf(const DatedRows &dated, const std::vector<std::int64_t> &moments)
{
    MeasureValues intervals{std::vector<std::int64_t>(moments.size()), std::vector<std::uint64_t>(moments.size()), 0};
    for (std::size_t c = 0; c < moments.size(); ++c) {
        if (moments[c] < 2)
            continue;
        intervals.values[c] = millisecondsOf(dated.last(c) - dated.first(c), dated.moments.scale);
        intervals.divisors[c] = static_cast<std::uint64_t>((moments[c] - 1) * millisecondsPerDay);
    }
    return intervals;
}

/// Measures of time: lines have the moment of their order.
MeasureValues valuesOfMoments(const BoundBehaviour &behaviour, const Rows &rows, const Snapshot &snapshot,
                              const Progress &progress)
{
    const FactTable &table = behaviour.facts == Facts::Events ? snapshot.events : snapshot.orders;
    const columns::Column *column = table.find(behaviour.facts == Facts::Events ? "event.at" : "order.at");
    if (!column)
        return valuesOfNothing(behaviour.measure, rows.customers());
    const Bitmap known = matchingRows(column, table.rows, {IsKnown{}, false}, progress);
    const bool lines = behaviour.facts == Facts::Lines;
    Bitmap dated = lines ? ordersWithAny(rows.taken, snapshot) : rows.taken;
    dated &= known;
    const DatedRows datedRows{{table, dated}, std::get<IntegerColumn>(*column)};
    if (behaviour.measure != Measure::Interval)
        return valuesOfTime(behaviour, datedRows);
    if (!lines)
        return intervalsOf(datedRows, countsOf(datedRows.rows));
    Bitmap datedLines = linesOf(known, WithoutOrder::Left, snapshot);
    datedLines &= rows.taken;
    return intervalsOf(datedRows, countsOf({snapshot.lines, datedLines}));
}

} // namespace

MeasureValues measuredRows(const BoundBehaviour &behaviour, const Bitmap &taken, const Snapshot &snapshot,
                           const Progress &progress)
{
    const Rows rows{tableOf(behaviour.facts, snapshot), taken};
    if (behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Lines)
        return {countsOf({snapshot.orders, ordersWithAny(taken, snapshot)}), {}, 0};
    if (behaviour.hasField)
        return valuesOfField(behaviour, rows, snapshot);
    switch (behaviour.measure) {
    case Measure::Count:
    case Measure::CountOrders:
    case Measure::Share:
        return {countsOf(rows), {}, 0};
    default:
        return valuesOfMoments(behaviour, rows, snapshot, progress);
    }
}

} // namespace dilim::rules

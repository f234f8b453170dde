// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measure.h"

#include "rules/bit_rank.h"
#include "rules/exact.h"
#include "rules/fact_rows.h"
#include "rules/row_loop.h"

#include <algorithm>
#include <limits>
#include <span>

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

/// What is needed to answer sum, average, minimum, maximum, last and first over the known values of one customer.
struct Gathered {
    Wide sum = 0;
    std::uint32_t known = 0;
    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
};

/// Calls `use(customer, gathered)` for each customer. No branch in the inner loop: values that do not take part add
/// nothing.
template <typename T, typename Use> void gatherValues(const Rows &rows, std::span<const T> values, Use use)
{
    const std::span<const std::uint64_t> words = rows.taken.words();
    for (std::size_t c = 0; c < rows.customers(); ++c) {
        Gathered gathered;
        for (std::size_t row = rows.table.offsets[c]; row < rows.table.offsets[c + 1]; ++row) {
            const T value = values[row];
            const bool taken = ((words[row / 64] >> (row % 64)) & 1U) != 0 && value != std::numeric_limits<T>::min();
            const std::int64_t wide = value;
            gathered.sum += taken ? wide : 0;
            gathered.known += taken ? 1U : 0U;
            gathered.smallest = std::min(gathered.smallest, taken ? wide : gathered.smallest);
            gathered.greatest = std::max(gathered.greatest, taken ? wide : gathered.greatest);
        }
        use(c, gathered);
    }
}

template <typename Use> void gather(const Rows &rows, const IntegerColumn *column, Use use)
{
    if (!column) {
        for (std::size_t c = 0; c < rows.customers(); ++c)
            use(c, Gathered{});
        return;
    }
    std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            gatherValues(rows, std::span<const T>(values), use);
        },
        column->values);
}

/// Sum, average, minimum or maximum of a field.
MeasureValues valuesOfField(const Rows &rows, const BoundBehaviour &behaviour)
{
    MeasureValues result;
    result.scale = behaviour.of ? behaviour.of->scale : std::uint8_t{0};
    result.values.resize(rows.customers());
    if (behaviour.measure == Measure::Average)
        result.divisors.resize(rows.customers());
    gather(rows, behaviour.of, [&](std::size_t customer, const Gathered &gathered) {
        std::int64_t &value = result.values[customer];
        if (behaviour.measure == Measure::Minimum)
            value = gathered.known > 0 ? gathered.smallest : missingInteger;
        else if (behaviour.measure == Measure::Maximum)
            value = gathered.known > 0 ? gathered.greatest : missingInteger;
        else
            value = clamped(gathered.sum);
        if (behaviour.measure == Measure::Average)
            result.divisors[customer] = gathered.known;
    });
    return result;
}

std::int64_t daysBetween(std::int64_t moment, std::uint8_t scale, Moment now)
{
    const std::int64_t milliseconds = scale == 0 ? moment * 1000 : moment;
    return floorDivide(now.milliseconds - milliseconds, millisecondsPerDay);
}

/// The last or first moment, or the days since then.
MeasureValues valuesOfTime(const Rows &rows, const IntegerColumn *moments, const BoundBehaviour &behaviour)
{
    const Measure measure = behaviour.measure;
    const bool last = measure == Measure::Last || measure == Measure::DaysSinceLast;
    const bool days = measure == Measure::DaysSinceLast || measure == Measure::DaysSinceFirst;
    const std::uint8_t momentScale = moments ? moments->scale : std::uint8_t{0};
    MeasureValues result;
    result.scale = days ? std::uint8_t{0} : momentScale;
    result.values.assign(rows.customers(), missingInteger);
    gather(rows, moments, [&](std::size_t customer, const Gathered &gathered) {
        if (gathered.known == 0)
            return;
        const std::int64_t moment = last ? gathered.greatest : gathered.smallest;
        result.values[customer] = days ? daysBetween(moment, momentScale, behaviour.now) : moment;
    });
    return result;
}

const IntegerColumn *momentsOf(const FactTable &table, std::string_view field)
{
    const columns::Column *column = table.find(field);
    return column ? std::get_if<IntegerColumn>(column) : nullptr;
}

const FactTable &tableOf(Facts facts, const Snapshot &snapshot)
{
    switch (facts) {
    case Facts::Orders:
        return snapshot.orders;
    case Facts::Lines:
        return snapshot.lines;
    default:
        return snapshot.events;
    }
}

bool inAverageRange(std::int64_t sum, std::uint8_t scale, std::uint32_t count, const IsInRange &range)
{
    return (!range.low || comparedAverage(sum, scale, count, *range.low) >= 0)
        && (!range.high || comparedAverage(sum, scale, count, *range.high) <= 0);
}

Bitmap matchingAverages(const MeasureValues &averages, const ValueTest &test)
{
    Bitmap result(averages.values.size());
    const auto *range = std::get_if<IsInRange>(&test.question);
    for (std::size_t c = 0; c < result.size(); ++c) {
        const std::uint32_t count = averages.divisors[c];
        const bool yes = count > 0 && (!range || inAverageRange(averages.values[c], averages.scale, count, *range));
        if (count > 0 ? yes != test.negated : takesMissing(test))
            result.set(c);
    }
    return result;
}

} // namespace

MeasureValues measureValues(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress)
{
    const Bitmap facts = factRows(behaviour, snapshot, progress);
    const Rows rows{tableOf(behaviour.facts, snapshot), facts};
    if (behaviour.measure == Measure::Count)
        return {countsOf(rows), {}, 0};
    if (behaviour.measure >= Measure::Sum && behaviour.measure <= Measure::Maximum)
        return valuesOfField(rows, behaviour);
    if (behaviour.facts == Facts::Events)
        return valuesOfTime(rows, momentsOf(snapshot.events, "event.at"), behaviour);
    // What remains is asked of orders: lines have the time of their order.
    const Bitmap orders = behaviour.facts == Facts::Lines ? ordersWithAny(facts, snapshot) : facts;
    const Rows orderRows{snapshot.orders, orders};
    if (behaviour.measure == Measure::CountOrders)
        return {countsOf(orderRows), {}, 0};
    return valuesOfTime(orderRows, momentsOf(snapshot.orders, "order.at"), behaviour);
}

Bitmap matchingMeasures(const MeasureValues &measures, const ValueTest &test)
{
    if (!measures.divisors.empty())
        return matchingAverages(measures, test);
    // The test of a column of 64-bit numbers, without a copy of the values.
    return matchingNumbers(measures.values, measures.scale, test);
}

std::optional<Decimal> measureOf(const MeasureValues &measures, std::size_t customer)
{
    const std::int64_t value = measures.values[customer];
    if (measures.divisors.empty())
        return value == missingInteger ? std::nullopt : std::optional(Decimal{value, measures.scale});
    const std::uint32_t count = measures.divisors[customer];
    if (count == 0)
        return std::nullopt;
    const auto scale = static_cast<std::uint8_t>(std::min<int>(measures.scale + 2, maxDecimalScale));
    const Wide numerator = Wide{value} * powerOfTen(static_cast<std::uint8_t>(scale - measures.scale));
    const Wide half = numerator < 0 ? -Wide{count} / 2 : Wide{count} / 2; // half away from zero
    return Decimal{clamped((numerator + half) / count), scale};
}

} // namespace dilim::rules

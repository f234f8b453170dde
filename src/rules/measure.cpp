// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measure.h"

#include "rules/exact.h"
#include "rules/fact_rows.h"
#include "rules/measured_rows.h"

#include <algorithm>
#include <cstdlib>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::missingInteger;
using columns::Snapshot;

MeasureValues valuesOf(const BoundBehaviour &behaviour, const AskedFacts &asked, const Snapshot &snapshot,
                       const Progress &progress)
{
    return measuredRows(behaviour, factRows(asked, snapshot, progress), snapshot, progress);
}

/// A fraction in percent; missing where the whole is not above 0.
void setPercent(MeasureValues &fractions, std::size_t customer, Wide part, std::int64_t whole)
{
    fractions.values[customer] = whole > 0 ? clamped(100 * part) : 0;
    fractions.divisors[customer] = whole > 0 ? static_cast<std::uint64_t>(whole) : 0;
}

MeasureValues shareValues(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress)
{
    AskedFacts asked = askedFacts(behaviour);
    MeasureValues shares = valuesOf(behaviour, asked, snapshot, progress);
    asked.where = nullptr;
    asked.containing = {};
    const MeasureValues whole = valuesOf(behaviour, asked, snapshot, progress);
    shares.divisors.resize(shares.values.size());
    shares.scale = 0;
    for (std::size_t c = 0; c < shares.values.size(); ++c)
        setPercent(shares, c, shares.values[c], whole.values[c]);
    return shares;
}

/// The measure against the same one in the window before. Both are known: only Count, CountOrders, Distinct and Sum
/// have changes.
MeasureValues changeValues(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress)
{
    AskedFacts asked = askedFacts(behaviour);
    MeasureValues changes = valuesOf(behaviour, asked, snapshot, progress);
    asked.window = &*behaviour.windowBefore;
    const MeasureValues before = valuesOf(behaviour, asked, snapshot, progress);
    const bool percent = behaviour.change == Change::Percent;
    if (percent) {
        changes.divisors.resize(changes.values.size());
        changes.scale = 0;
    }
    for (std::size_t c = 0; c < changes.values.size(); ++c) {
        const Wide difference = Wide{changes.values[c]} - before.values[c];
        if (percent)
            setPercent(changes, c, difference, std::abs(before.values[c]));
        else
            changes.values[c] = clamped(difference);
    }
    return changes;
}

} // namespace

MeasureValues measureValues(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress)
{
    if (behaviour.measure == Measure::Share)
        return shareValues(behaviour, snapshot, progress);
    if (behaviour.change != Change::None)
        return changeValues(behaviour, snapshot, progress);
    return valuesOf(behaviour, askedFacts(behaviour), snapshot, progress);
}

Bitmap matchingMeasures(const MeasureValues &measures, const ValueTest &test)
{
    if (!measures.divisors.empty())
        return matchingQuotients(measures.values, measures.divisors, measures.scale, test);
    // The test of a column of 64-bit numbers, without a copy of the values.
    return matchingNumbers(measures.values, measures.scale, test);
}

std::optional<Decimal> measureOf(const MeasureValues &measures, std::size_t customer)
{
    const std::int64_t value = measures.values[customer];
    if (measures.divisors.empty())
        return value == missingInteger ? std::nullopt : std::optional(Decimal{value, measures.scale});
    const Wide count = measures.divisors[customer];
    if (count == 0)
        return std::nullopt;
    const auto scale = static_cast<std::uint8_t>(std::min<int>(measures.scale + 2, maxDecimalScale));
    const Wide numerator = Wide{value} * powerOfTen(static_cast<std::uint8_t>(scale - measures.scale));
    const Wide half = numerator < 0 ? -count / 2 : count / 2; // half away from zero
    return Decimal{clamped((numerator + half) / count), scale};
}

} // namespace dilim::rules

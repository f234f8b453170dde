// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measure.h"

#include "rules/answer_memory.h"
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

/// What measures are computed from.
struct Source {
    const Snapshot &snapshot;
    const Progress &progress;
    AnswerMemory *memory = nullptr;
};

/// The facts that pass the filters of a behaviour at any time, from the memory if it has them.
std::shared_ptr<const Answer> filteredFacts(const BoundBehaviour &behaviour, AskedFacts asked, const Source &source)
{
    if (auto known = source.memory->find(behaviour.filters))
        return known;
    asked.window = nullptr;
    Bitmap rows = factRows(asked, source.snapshot, source.progress);
    if (source.progress.cancelled())
        return std::make_shared<const Answer>(std::move(rows));
    return source.memory->keep(behaviour.filters, std::move(rows));
}

Bitmap rowsOf(const BoundBehaviour &behaviour, const AskedFacts &asked, const Source &source)
{
    const bool filtersAlone = asked.where == &behaviour.where && !behaviour.filters.empty();
    if (!source.memory || !filtersAlone)
        return factRows(asked, source.snapshot, source.progress);
    Bitmap rows = std::get<Bitmap>(*filteredFacts(behaviour, asked, source));
    if (asked.window)
        rows &= factRowsIn(*asked.window, asked.facts, source.snapshot, source.progress);
    return rows;
}

MeasureValues valuesOf(const BoundBehaviour &behaviour, const AskedFacts &asked, const Source &source)
{
    return measuredRows(behaviour, rowsOf(behaviour, asked, source), source.snapshot, source.progress);
}

/// A fraction in percent; missing where the whole is not above 0.
void setPercent(MeasureValues &fractions, std::size_t customer, Wide part, std::int64_t whole)
{
    fractions.values[customer] = whole > 0 ? clamped(100 * part) : 0;
    fractions.divisors[customer] = whole > 0 ? static_cast<std::uint64_t>(whole) : 0;
}

MeasureValues shareValues(const BoundBehaviour &behaviour, const Source &source)
{
    AskedFacts asked = askedFacts(behaviour);
    MeasureValues shares = valuesOf(behaviour, asked, source);
    asked.where = nullptr;
    asked.containing = {};
    const MeasureValues whole = valuesOf(behaviour, asked, source);
    shares.divisors.resize(shares.values.size());
    shares.scale = 0;
    for (std::size_t c = 0; c < shares.values.size(); ++c)
        setPercent(shares, c, shares.values[c], whole.values[c]);
    return shares;
}

/// The measure against the same one in the window before. Both are known: only Count, CountOrders, Distinct and Sum
/// have changes.
MeasureValues changeValues(const BoundBehaviour &behaviour, const Source &source)
{
    AskedFacts asked = askedFacts(behaviour);
    MeasureValues changes = valuesOf(behaviour, asked, source);
    asked.window = &*behaviour.windowBefore;
    const MeasureValues before = valuesOf(behaviour, asked, source);
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

MeasureValues measureValues(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress,
                            AnswerMemory *memory)
{
    const Source source{snapshot, progress, memory};
    if (behaviour.measure == Measure::Share)
        return shareValues(behaviour, source);
    if (behaviour.change != Change::None)
        return changeValues(behaviour, source);
    return valuesOf(behaviour, askedFacts(behaviour), source);
}

Bitmap matchingMeasures(const MeasureValues &measures, const ValueTest &test)
{
    if (!measures.divisors.empty())
        return matchingQuotients(measures.values, measures.divisors, measures.scale, test);
    // The test of a column of 64-bit numbers, without a copy of the values.
    return matchingNumbers(measures.values, measures.scale, test);
}

PackedMeasures packed(MeasureValues measures)
{
    if (!measures.divisors.empty())
        return measures;
    return columns::IntegerColumn::packed(measures.values, measures.scale);
}

Bitmap matchingMeasures(const PackedMeasures &measures, const ValueTest &test)
{
    if (const auto *fractions = std::get_if<MeasureValues>(&measures))
        return matchingMeasures(*fractions, test);
    return matchingNumbers(std::get<columns::IntegerColumn>(measures), test);
}

std::vector<std::int64_t> ranks(const PackedMeasures &measures)
{
    if (const auto *fractions = std::get_if<MeasureValues>(&measures))
        return ranksOfQuotients(fractions->values, fractions->divisors);
    return widened(std::get<columns::IntegerColumn>(measures));
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

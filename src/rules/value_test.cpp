// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/value_test.h"

#include "rules/exact.h"
#include "rules/row_loop.h"
#include "rules/value_test_calendar.h"
#include "rules/value_test_other.h"
#include "rules/value_test_words.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::ListColumn;
using columns::TextColumn;

struct Bounds {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// The bounds in units of a column; never the value that means "nothing known".
Bounds boundsAt(const IsInRange &range, std::uint8_t scale)
{
    return {range.low ? unitsNotBelow(*range.low, scale) : std::numeric_limits<std::int64_t>::min() + 1,
            range.high ? unitsNotAbove(*range.high, scale) : std::numeric_limits<std::int64_t>::max()};
}

template <typename T> Bitmap rowsInRange(std::span<const T> values, Bounds bounds, bool negated)
{
    using Limits = std::numeric_limits<T>;
    constexpr T missing = Limits::min();
    // A range that this width cannot reach takes nothing: written as 1..0.
    const bool reachable = bounds.low <= bounds.high && bounds.low <= Limits::max() && bounds.high > missing;
    const T low = reachable ? static_cast<T>(std::max<std::int64_t>(bounds.low, missing + 1)) : T{1};
    const T high = reachable ? static_cast<T>(std::min<std::int64_t>(bounds.high, Limits::max())) : T{0};
    if (!negated)
        return bitmapOf(values, [low, high](T value) { return (value >= low) & (value <= high); });
    return bitmapOf(values, [low, high](T value) { return ((value < low) | (value > high)) & (value != missing); });
}

/// Questions about nothing but the value.
template <typename T> Bitmap matching(std::span<const T> values, std::uint8_t scale, const ValueTest &test)
{
    if (const auto *range = std::get_if<IsInRange>(&test.question))
        return rowsInRange(values, boundsAt(*range, scale), test.negated);
    if (const auto *days = std::get_if<IsOnDays>(&test.question))
        return rowsOnDays(values, scale, *days, test.negated);
    if (const auto *hours = std::get_if<IsAtHours>(&test.question))
        return rowsAtHours(values, scale, *hours, test.negated);
    const bool wanted = !test.negated;
    return bitmapOf(values, [wanted](T value) { return (value != std::numeric_limits<T>::min()) == wanted; });
}

bool inQuotientRange(std::int64_t value, std::uint8_t scale, std::uint64_t divisor, const IsInRange &range)
{
    return (!range.low || comparedAverage(value, scale, divisor, *range.low) >= 0)
        && (!range.high || comparedAverage(value, scale, divisor, *range.high) <= 0);
}

/// Which kinds of columns can answer a question.
struct Answering {
    bool numbers = false;
    bool words = false; // codes and texts
    bool lists = false;
};

Answering answering(const IsKnown &)
{
    return {true, true, true};
}
Answering answering(const MatchesWord &)
{
    return {false, true, false};
}
Answering answering(const MatchesPattern &)
{
    return {false, true, false};
}
Answering answering(const EqualsOtherWord &)
{
    return {false, true, false};
}
Answering answering(const HasWords &)
{
    return {false, false, true};
}
Answering answering(const HasItems &)
{
    return {false, false, true};
}
template <typename Question> Answering answering(const Question &)
{
    return {true, false, false};
}

} // namespace

bool takesMissing(const ValueTest &test)
{
    return std::holds_alternative<IsKnown>(test.question) && test.negated;
}

bool isStanding(const ValueTest &test)
{
    return std::holds_alternative<IsStanding>(test.question);
}

bool canAnswer(const Column &column, const ValueTest &test)
{
    const Answering kinds = std::visit([](const auto &question) { return answering(question); }, test.question);
    if (std::holds_alternative<IntegerColumn>(column))
        return kinds.numbers;
    return std::holds_alternative<ListColumn>(column) ? kinds.lists : kinds.words;
}

Bitmap matchingRows(const Column *column, std::size_t rows, const ValueTest &test, const Progress &progress)
{
    if (!column)
        return takesMissing(test) ? Bitmap::full(rows) : Bitmap(rows);
    assert(canAnswer(*column, test) && columns::sizeOf(*column) == rows);
    if (const auto *integers = std::get_if<IntegerColumn>(column))
        return matchingNumbers(*integers, test);
    if (const auto *lists = std::get_if<ListColumn>(column))
        return matchingLists(*lists, test, progress);
    if (const auto *other = std::get_if<EqualsOtherWord>(&test.question))
        return rowsLikeOther(*column, *other, test.negated, progress);
    if (const auto *codes = std::get_if<CodeColumn>(column))
        return matchingCodes(*codes, test, progress);
    return matchingTexts(std::get<TextColumn>(*column), test, progress);
}

Bitmap matchingNumbers(const IntegerColumn &column, const ValueTest &test)
{
    if (const auto *other = std::get_if<ComparesWithOther>(&test.question))
        return rowsAgainstOther(column, *other, test.negated);
    if (const auto *standing = std::get_if<IsStanding>(&test.question))
        return matchingStanding(widened(column), *standing, nullptr, test.negated);
    return std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            return matching(std::span<const T>(values), column.scale, test);
        },
        column.values);
}

Bitmap matchingNumbers(std::span<const std::int64_t> values, std::uint8_t scale, const ValueTest &test)
{
    if (const auto *other = std::get_if<ComparesWithOther>(&test.question))
        return rowsAgainstOther(values, scale, *other, test.negated);
    if (const auto *standing = std::get_if<IsStanding>(&test.question))
        return matchingStanding(values, *standing, nullptr, test.negated);
    return matching(values, scale, test);
}

Bitmap matchingQuotients(std::span<const std::int64_t> values, std::span<const std::uint64_t> divisors,
                         std::uint8_t scale, const ValueTest &test)
{
    if (const auto *other = std::get_if<ComparesWithOther>(&test.question))
        return quotientsAgainstOther(values, divisors, scale, *other, test.negated);
    if (const auto *standing = std::get_if<IsStanding>(&test.question))
        return matchingStanding(ranksOfQuotients(values, divisors), *standing, nullptr, test.negated);
    Bitmap result(values.size());
    const auto *range = std::get_if<IsInRange>(&test.question);
    for (std::size_t row = 0; row < result.size(); ++row) {
        const std::uint64_t divisor = divisors[row];
        const bool yes = divisor > 0 && (!range || inQuotientRange(values[row], scale, divisor, *range));
        if (divisor > 0 ? yes != test.negated : takesMissing(test))
            result.set(row);
    }
    return result;
}

} // namespace dilim::rules

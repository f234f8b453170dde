// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_standing.h"

#include "support/reference_operators.h"

#include <algorithm>
#include <optional>
#include <set>

namespace dilim::test {
namespace {

using Operands = std::vector<rules::Value>;
/// From smallest to greatest.
using Ranks = std::vector<Fraction>;

constexpr Big hundredPercent = Big{100} * millionth;

/// The quantile of type 7 (Hyndman and Fan 1996): at place (n - 1) x percent / 100 counted from 0, straight between the
/// two values around it.
Fraction quantile(const Ranks &ranks, Big percent)
{
    const Big place = static_cast<Big>(ranks.size() - 1) * percent;
    const auto below = static_cast<std::size_t>(place / hundredPercent);
    const Big rest = place % hundredPercent;
    const Fraction &low = ranks[below];
    if (rest == 0)
        return low;
    const Fraction &high = ranks[below + 1];
    return {low.top * high.bottom * (hundredPercent - rest) + high.top * low.bottom * rest,
            low.bottom * high.bottom * hundredPercent};
}

bool isAbove(const Fraction &mine, const Ranks &ranks, Big percent)
{
    return compared(mine, quantile(ranks, percent)) > 0;
}

/// A question that is no negation; `mine` is one of the ranks.
bool stands(const std::string &op, const Fraction &mine, const Ranks &ranks, const Operands &operands)
{
    const auto countOf = [&](int sign) {
        return static_cast<Big>(std::count_if(ranks.begin(), ranks.end(),
                                              [&](const Fraction &other) { return compared(other, mine) == sign; }));
    };
    const Big number = millionthsOf(std::get<Decimal>(operands[0]));
    const Big share = static_cast<Big>(ranks.size()) * number;
    if (op == "in_top")
        return countOf(1) * millionth < number;
    if (op == "in_bottom")
        return countOf(-1) * millionth < number;
    if (op == "in_top_percent")
        return countOf(1) * hundredPercent < share;
    if (op == "in_bottom_percent")
        return countOf(-1) * hundredPercent < share;
    if (op == "above_percentile")
        return isAbove(mine, ranks, number);
    return (number == 0 || isAbove(mine, ranks, number))
        && !isAbove(mine, ranks, millionthsOf(std::get<Decimal>(operands[1]))); // in_percentiles
}

} // namespace

bool isAboutStanding(const std::string &op)
{
    static const std::set<std::string> questions{
        "in_top", "in_bottom", "in_top_percent", "in_bottom_percent", "above_percentile", "in_percentiles"};
    return questions.contains(askedBy(op).op);
}

std::vector<bool> holdsStanding(const std::vector<Cell> &values, const std::vector<Cell> &categories,
                                const std::string &op, const Operands &operands)
{
    const auto isRanked = [&](std::size_t c) {
        return rankOf(values[c]) && (categories.empty() || categories[c].text);
    };
    const auto areTogether = [&](std::size_t a, std::size_t b) {
        return categories.empty() || categories[a].text == categories[b].text;
    };
    const Asked asked = askedBy(op);
    std::vector<bool> result(values.size(), false);
    for (std::size_t c = 0; c < values.size(); ++c) {
        if (!isRanked(c))
            continue;
        Ranks ranks;
        for (std::size_t other = 0; other < values.size(); ++other) {
            if (isRanked(other) && areTogether(c, other))
                ranks.push_back(*rankOf(values[other]));
        }
        std::sort(ranks.begin(), ranks.end(), [](const Fraction &a, const Fraction &b) { return compared(a, b) < 0; });
        result[c] = stands(asked.op, *rankOf(values[c]), ranks, operands) != asked.negated;
    }
    return result;
}

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_columns.h"
#include "base/decimal.h"

namespace dilim::analysis {

using columns::missingInteger;

MadeColumn purchaseStageColumn(const DerivedSources &sources)
{
    static constexpr std::string_view words[] = {"visitor", "viewed", "cart", "first_purchase", "repeat"};
    if (sources.snapshot().orders.rows == 0 && !sources.snapshot().events.has("event.type"))
        return std::nullopt;
    const PurchaseHistory &purchases = sources.purchases();
    const EventTraces &traces = sources.traces();
    std::vector<std::uint32_t> codes(sources.snapshot().customerCount());
    for (std::size_t customer = 0; customer < codes.size(); ++customer) {
        if (purchases.orders[customer] > 0)
            codes[customer] = purchases.orders[customer] == 1 ? 4 : 5;
        else if (traces.wanted[customer] != 0)
            codes[customer] = 3;
        else
            codes[customer] = traces.viewed[customer] != 0 ? 2 : 1;
    }
    return wordsOf(words, codes);
}

MadeColumn abandonedCartColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().events.has("event.type") || !sources.snapshot().events.has("event.at"))
        return std::nullopt;
    const std::vector<std::uint8_t> abandoned =
        abandonedCarts(sources.snapshot(), sources.context().now, sources.context().thresholds.abandonedHours);
    return numbersOf(sources, 0, [&](std::size_t customer) { return std::int64_t{abandoned[customer]}; });
}

MadeColumn reviewCountColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().events.has("event.type"))
        return std::nullopt;
    const EventTraces &traces = sources.traces();
    return numbersOf(sources, 0, [&](std::size_t customer) { return std::int64_t{traces.reviews[customer]}; });
}

MadeColumn meanRatingColumn(const DerivedSources &sources)
{
    constexpr std::uint8_t decimals = 2;
    const columns::IntegerColumn *ratings = integerColumn(sources.snapshot().events, "event.rating");
    if (!ratings)
        return std::nullopt;
    const EventTraces &traces = sources.traces();
    return numbersOf(sources, decimals, [&](std::size_t customer) {
        if (traces.ratings[customer] == 0)
            return missingInteger;
        return roundedQuotient(Wide{traces.ratingSum[customer]} * powerOfTen(decimals),
                               Wide{traces.ratings[customer]} * powerOfTen(ratings->scale));
    });
}

} // namespace dilim::analysis

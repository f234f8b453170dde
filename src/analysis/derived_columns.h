// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derived_fields.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// Columns as the table of derived fields names them, by subject.
using MadeColumn = std::optional<columns::Column>;

// Who the customer is: derived_person.cpp
[[nodiscard]] MadeColumn ageColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn tenureColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn newcomerColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn referredColumn(const DerivedSources &sources);

// What he or she buys: derived_purchases.cpp
[[nodiscard]] MadeColumn recencyColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn orderCountColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn revenueColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn averageOrderColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn orderIntervalColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn discountShareColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn engagementColumn(const DerivedSources &sources);

// What he or she likes: derived_favourites.cpp
[[nodiscard]] MadeColumn favouriteCategoryColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn favouriteChannelColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn favouriteDeviceColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn favouriteHourColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn favouriteWeekdayColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn favouriteSeasonColumn(const DerivedSources &sources);

// What events say: derived_behaviour.cpp
[[nodiscard]] MadeColumn purchaseStageColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn abandonedCartColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn reviewCountColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn meanRatingColumn(const DerivedSources &sources);

// RFM by the default method: derived_rfm.cpp
[[nodiscard]] MadeColumn rfmRecencyColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn rfmFrequencyColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn rfmMoneyColumn(const DerivedSources &sources);
[[nodiscard]] MadeColumn rfmGroupColumn(const DerivedSources &sources);

/// A column of whole numbers: `valueOf(customer)` for each.
template <typename ValueOf>
[[nodiscard]] columns::Column numbersOf(const DerivedSources &sources, std::uint8_t scale, ValueOf valueOf)
{
    std::vector<std::int64_t> values(sources.snapshot().customerCount());
    for (std::size_t customer = 0; customer < values.size(); ++customer)
        values[customer] = valueOf(customer);
    return columns::IntegerColumn::packed(values, scale);
}
/// A category whose word n has the code n + 1; 0 is "nothing known".
[[nodiscard]] columns::Column wordsOf(std::span<const std::string_view> words, std::span<const std::uint32_t> codes);

/// top / bottom, half away from zero; bottom > 0. Missing where it does not fit.
__extension__ typedef __int128 Wide;
[[nodiscard]] std::int64_t roundedQuotient(Wide top, Wide bottom);

/// Whole days of 24 hours from a moment up to now, rounded down; missing for a missing or later one.
[[nodiscard]] std::int64_t daysUpTo(Moment now, std::int64_t moment);

} // namespace dilim::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_columns.h"
#include "analysis/time_parts.h"
#include "rules/names.h"

namespace dilim::analysis {

MadeColumn favouriteCategoryColumn(const DerivedSources &sources)
{
    return favouriteCategory(sources.snapshot(), sources.context().now);
}

MadeColumn favouriteChannelColumn(const DerivedSources &sources)
{
    return favouriteChannel(sources.snapshot(), sources.context().now);
}

MadeColumn favouriteDeviceColumn(const DerivedSources &sources)
{
    return favouriteDevice(sources.snapshot(), sources.context().now);
}

MadeColumn favouriteHourColumn(const DerivedSources &sources)
{
    if (!sources.times())
        return std::nullopt;
    return numbersOf(sources, 0, [&](std::size_t customer) {
        const std::int64_t code = sources.times()->hours[customer];
        return code == 0 ? columns::missingInteger : code - 1;
    });
}

MadeColumn favouriteWeekdayColumn(const DerivedSources &sources)
{
    if (!sources.times())
        return std::nullopt;
    return wordsOf(rules::weekdayIds(), sources.times()->weekdays);
}

MadeColumn favouriteSeasonColumn(const DerivedSources &sources)
{
    if (!sources.times())
        return std::nullopt;
    return wordsOf(seasonIds(), sources.times()->seasons);
}

} // namespace dilim::analysis

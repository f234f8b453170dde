// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/context.h"

#include <utility>

namespace dilim::rules {

Context contextOfDay(Date today, const TimeZone &zone, std::string currency, std::string language)
{
    return {zone.startOf(today), today, zone, std::move(currency), std::move(language), 1, {}};
}

} // namespace dilim::rules

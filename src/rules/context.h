// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/time_zone.h"

#include <string>

namespace dilim::rules {

/// What a rule is answered against besides the data. Nothing in the core asks the clock or the locale.
struct Context {
    Moment now{}; // "last N days" end here, "days since" count from here
    Date today{}; // the local day of now
    TimeZone timeZone{};
    std::string currency{}; // ISO 4217
    std::string language{"en"}; // "en", "tr", "az": for words, never for matching
};

/// The context of a calendar day: now is its first moment in the zone.
[[nodiscard]] Context contextOfDay(Date today, const TimeZone &zone, std::string currency, std::string language);

} // namespace dilim::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/time_zone.h"

#include <string>

namespace dilim::rules {

/// Where derived fields draw their lines; a person may move them.
struct Thresholds {
    int activeDays = 90; // last purchase at most so many days ago: active
    int lapsedDays = 365; // more than so many: lapsed; between the two: infrequent
    int newcomerDays = 30; // first purchase (or registration) at most so many days ago: newcomer
    int abandonedHours = 24; // added to the cart and bought nothing within so many hours: abandoned
    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

/// What a rule is answered against besides the data. Nothing in the core asks the clock or the locale.
struct Context {
    Moment now{}; // "last N days" end here, "days since" count from here
    Date today{}; // the local day of now
    TimeZone timeZone{};
    std::string currency{}; // ISO 4217
    std::string language{"en"}; // "en", "tr", "az": for words, never for matching
    int fiscalYearStart = 1; // month 1..12
    Thresholds thresholds{};
};

/// The context of a calendar day: now is its first moment in the zone.
[[nodiscard]] Context contextOfDay(Date today, const TimeZone &zone, std::string currency, std::string language);

} // namespace dilim::rules

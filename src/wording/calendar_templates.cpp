// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/clause_templates.h"

namespace dilim::wording {
namespace {

using enum Family;
using P = Plural;

constexpr Template table[] = {
    {"on", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2")},
    {"not_on", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not on %2")},
    {"before", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is before %2")},
    {"not_before", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2 or later")},
    {"after", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is after %2")},
    {"not_after", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on %2 or earlier")},
    {"between", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is between %2 and %3")},
    {"not_between", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not between %2 and %3")},
    {"in_last_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is in the last %n day(s)"), eachValue, P::Yes},
    {"in_next_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is in the next %n day(s)"), eachValue, P::Yes},
    {"not_in_last_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is not in the last %n day(s)"), eachValue, P::Yes},
    {"not_in_next_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is not in the next %n day(s)"), eachValue, P::Yes},
    {"older_than_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is at least %n day(s) ago"), eachValue, P::Yes},
    {"not_older_than_days", Day, QT_TRANSLATE_N_NOOP("Rule", "whose %1 is less than %n day(s) ago or still to come"),
     eachValue, P::Yes},
    {"in_period", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is %2"), periodName},
    {"on_weekdays", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on a %2"), weekdayNames},
    {"in_months", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is in %2"), monthNames},
    {"on_days_of_month", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is on the %2 of the month"), monthDays},
    {"at_hours", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is at a time from %2 to %3"), hours},
    {"not_in_period", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not %2"), periodName},
    {"not_on_weekdays", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not on a %2"), weekdayNames},
    {"not_in_months", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not in %2"), monthNames},
    {"not_on_days_of_month", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not on the %2 of the month"), monthDays},
    {"not_at_hours", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 is not at a time from %2 to %3"), hours},

    {"on", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2")},
    {"not_on", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not on %2")},
    {"before", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was before %2")},
    {"not_before", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2 or later")},
    {"after", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was after %2")},
    {"not_after", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on %2 or earlier")},
    {"between", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was between %2 and %3")},
    {"not_between", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not between %2 and %3")},
    {"in_last_days", Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was in the last %n day(s)"), eachValue, P::Yes},
    {"not_in_last_days", Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was not in the last %n day(s)"), eachValue,
     P::Yes},
    {"older_than_days", Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was at least %n day(s) ago"), eachValue,
     P::Yes},
    {"not_older_than_days", Occurrence, QT_TRANSLATE_N_NOOP("Rule", "whose %1 was less than %n day(s) ago"), eachValue,
     P::Yes},
    {"in_period", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was %2"), periodName},
    {"on_weekdays", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on a %2"), weekdayNames},
    {"in_months", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was in %2"), monthNames},
    {"on_days_of_month", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was on the %2 of the month"), monthDays},
    {"at_hours", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was at a time from %2 to %3"), hours},
    {"not_in_period", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not %2"), periodName},
    {"not_on_weekdays", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not on a %2"), weekdayNames},
    {"not_in_months", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not in %2"), monthNames},
    {"not_on_days_of_month", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not on the %2 of the month"),
     monthDays},
    {"not_at_hours", Occurrence, QT_TRANSLATE_NOOP("Rule", "whose %1 was not at a time from %2 to %3"), hours},

    {"anniversary_today", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 has its anniversary today"), ownerOnly},
    {"not_anniversary_today", Day, QT_TRANSLATE_NOOP("Rule", "whose %1 does not have its anniversary today"),
     ownerOnly},
    {"anniversary_in_next_days", Day,
     QT_TRANSLATE_N_NOOP("Rule", "whose %1 has its anniversary within the next %n day(s), today included"), ownerOnly,
     P::Yes},
    {"not_anniversary_in_next_days", Day,
     QT_TRANSLATE_N_NOOP("Rule", "whose %1 does not have its anniversary within the next %n day(s), today included"),
     ownerOnly, P::Yes},
};

} // namespace

std::span<const Template> calendarTemplates()
{
    return table;
}

} // namespace dilim::wording

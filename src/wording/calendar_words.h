// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <QString>

#include <string_view>

/// Names of periods, days and months as they stand in a sentence; of an unknown id the id itself.
namespace dilim::wording {

/// "last month" as when something happens: "geçen ay", "geçen çeyrekte". By the id of rules::namedPeriods().
[[nodiscard]] QString periodText(std::string_view id, std::string_view language);
/// The same before a noun: "geçen ayki", "geçen çeyrekteki".
[[nodiscard]] QString periodOfText(std::string_view id, std::string_view language);
/// What a period of the unit is compared with, the one before it: "the month before", "bir önceki aya".
[[nodiscard]] QString periodBeforeText(rules::CalendarUnit unit, std::string_view language);
/// Whether the period with this id is over.
[[nodiscard]] bool isPastPeriod(std::string_view id);

/// "Monday", "pazartesi", by the id of rules::weekdayIds().
[[nodiscard]] QString weekdayText(std::string_view id, std::string_view language);
/// "May", "mayıs", by the id of rules::monthIds().
[[nodiscard]] QString monthText(std::string_view id, std::string_view language);

} // namespace dilim::wording

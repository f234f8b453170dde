// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fields/field.h"
#include "rules/calendar.h"
#include "rules/context.h"
#include "rules/rule.h"
#include "rules/value_test.h"

#include <optional>
#include <string>

namespace dilim::rules {

/// The moments of a window; nothing for all time. Errors: see `bind`.
[[nodiscard]] Result<std::optional<IsInRange>> bindWindow(const std::string &line, const Window &window,
                                                          const Context &context);
/// The moments of the window of equal length just before one that `bindWindow` takes: of lastDays, of a period (the
/// period before it), or of first and last (as many days before). Error of other windows: rule.change_needs_window.
[[nodiscard]] Result<IsInRange> bindWindowBefore(const std::string &line, const Window &window, const Context &context);

/// A whole number of days, 1..maxDays. Error: rule.days_out_of_range.
[[nodiscard]] Result<int> daysIn(const std::string &line, Decimal number);

// Ranges of days (type Date) or moments (type Moment), in the units of IsInRange. Days count from today: the last
// `days` end with it, the next begin after it. Moments count from now, a day being 24 hours.
[[nodiscard]] IsInRange rangeOfDays(DayRange days, fields::ValueType type, const TimeZone &zone);
[[nodiscard]] IsInRange rangeOfLastDays(int days, fields::ValueType type, const Context &context);
[[nodiscard]] IsInRange rangeOfNextDays(int days, fields::ValueType type, const Context &context);
[[nodiscard]] IsInRange rangeOlderThanDays(int days, fields::ValueType type, const Context &context);

} // namespace dilim::rules

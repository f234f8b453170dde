// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "base/dates.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace dilim::ui {

/// When something was ordered or happened.
struct TimeRange {
    enum class Kind : std::uint8_t { AllTime, Last90Days, Last12Months, ThisYear, LastYear, Days } kind = Kind::AllTime;
    Date first{}; // of Days, both included
    Date last{};
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};
inline constexpr TimeRange::Kind namedRanges[] = {TimeRange::Kind::AllTime, TimeRange::Kind::Last90Days,
                                                  TimeRange::Kind::Last12Months, TimeRange::Kind::ThisYear,
                                                  TimeRange::Kind::LastYear};

/// "Last 12 months", "01.02.2026 – 28.02.2026".
[[nodiscard]] QString rangeWords(const TimeRange &range, std::string_view language);
[[nodiscard]] rules::Window ruleWindow(const TimeRange &range);
/// The same moments as those of the rule's window.
[[nodiscard]] analysis::MomentWindow momentsOf(const TimeRange &range, const rules::Context &context);
/// The rule with what it says of orders, lines and events inside of the range; of a rule that says nothing of them,
/// only customers who bought in it.
[[nodiscard]] rules::Rule within(rules::Rule rule, const TimeRange &range);

} // namespace dilim::ui

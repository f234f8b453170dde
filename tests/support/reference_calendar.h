// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/context.h"
#include "rules/rule.h"
#include "support/reference_values.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <string>
#include <vector>

namespace dilim::test {

/// The day on which a rule is asked.
struct ReferenceDay {
    explicit ReferenceDay(const rules::Context &context);

    qint64 now = 0;
    QDate today{};
    QTimeZone zone{};
    int fiscalYearStart = 1;
};

inline constexpr qint64 dayInMilliseconds = 86'400'000;

[[nodiscard]] QDate localDay(qint64 moment, const ReferenceDay &day);

/// Days first..last.
struct DaySpan {
    QDate first{};
    QDate last{};
};
/// The period `offset` periods after the one of today.
[[nodiscard]] DaySpan periodAround(rules::CalendarUnit unit, int offset, const ReferenceDay &day);

/// Whether a fact of this moment lies in the window; before it: in the one of equal length just before.
enum class Which { Window, WindowBefore };
[[nodiscard]] bool isInWindow(const rules::Window &window, Which which, std::optional<qint64> moment,
                              const ReferenceDay &day);

/// A question about days or moments that is no negation and not about standing. `value` has one of both.
[[nodiscard]] bool timeHolds(const std::string &op, const Cell &value, const std::vector<rules::Value> &operands,
                             const ReferenceDay &day);

} // namespace dilim::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/time_zone.h"
#include "rules/explain.h"
#include "tables/table.h"

#include <string>
#include <string_view>

namespace dilim::cli {

/// A value as other programs read it: numbers with a point, ISO dates, local ISO times, yes/no, lists joined by "; ".
/// Empty where there is none.
[[nodiscard]] std::string plainValue(const analysis::FieldSource &source, std::string_view fieldId, std::size_t row);
/// The same as a cell of a file for people: numbers, amounts, days and times as such.
[[nodiscard]] tables::Cell cellValue(const analysis::FieldSource &source, std::string_view fieldId, std::size_t row);
/// A moment on the local clock: "2024-02-29 10:00:00".
[[nodiscard]] std::string plainMoment(Moment moment, const TimeZone &zone);
/// The value that decided a line of a rule, in the same form.
[[nodiscard]] std::string plainVerdictValue(const rules::Verdict &verdict, const TimeZone &zone);

} // namespace dilim::cli

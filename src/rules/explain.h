// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "rules/context.h"
#include "rules/rule.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// A value of one customer as it is in the data: nothing known, words, a number or amount, a day, a moment, yes/no, a
/// list of words.
using Finding = std::variant<std::monostate, std::string, Decimal, Date, Moment, bool, std::vector<std::string>>;

/// What one line of a rule says about one customer.
struct Verdict {
    std::string id{};
    bool active = true; // switched on, with every group around it; else nothing is asked and `matched` is false
    bool matched = false; // by itself; a None-of group matches whom no child matches
    std::optional<fields::ValueType> type{}; // of the value that decided; nothing for groups and inactive lines
    Finding value{}; // an average is rounded to two places more than its values have
    bool missing = false; // a value was asked for and is not known
};

/// Why a customer is in or out: a verdict for each line, in reading order; the first is the whole rule's. `customer` is
/// a row below snapshot.customerCount(). Errors: those of `bind`, `cancelledCode`.
[[nodiscard]] Result<std::vector<Verdict>> explain(const Rule &rule, const columns::Snapshot &snapshot,
                                                   std::size_t customer, const Context &context, Progress &progress);

} // namespace dilim::rules

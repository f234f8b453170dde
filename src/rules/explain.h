// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "fields/field.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/rule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// A value of one customer as it is in the data: nothing known, words, a number or amount, a day, a moment, yes/no, a
/// list of words.
using Finding = std::variant<std::monostate, std::string, Decimal, Date, Moment, bool, std::vector<std::string>>;
/// The value of a row in a column of a field of this type.
[[nodiscard]] Finding findingAt(const columns::Column &column, fields::ValueType type, std::size_t row);

/// How many rows of facts a verdict names at most.
inline constexpr std::size_t mostDecidingRows = 20;

/// Facts of the customer that a verdict rests on: those in the window that pass the filters.
struct DecidingFacts {
    Facts facts = Facts::Orders;
    std::vector<std::uint32_t> rows{}; // of the snapshot's table, ascending; the last `mostDecidingRows` of them
    std::size_t count = 0; // of all
};

/// What one line of a rule says about one customer.
struct Verdict {
    std::string id{};
    bool active = true; // switched on, with every group around it; else nothing is asked and `matched` is false
    bool matched = false; // by itself; a None-of group matches whom no child matches, a root switched off everybody
    std::optional<fields::ValueType> type{}; // of the value that decided; nothing for groups and inactive lines
    Finding value{}; // a fraction is rounded to two places more than its values have
    bool missing = false; // a value was asked for and is not known
    std::vector<DecidingFacts> facts{}; // of a behaviour one; of a sequence one a step: what may be that step
    std::optional<std::size_t> segment{}; // of a membership: index in Explanation::segments
};

/// Another segment that lines ask for.
struct ExplainedSegment {
    std::string name{}; // as the first line that asks for it writes it
    bool member = false; // after its limit
    std::vector<Verdict> lines{};
};

/// Why a customer is in or out.
struct Explanation {
    bool member = false; // of the whole rule, after its limit
    std::vector<Verdict> lines{}; // in reading order; the first is the root's, before the limit
    std::vector<ExplainedSegment> segments{}; // each once, those asked by others before the askers
};

/// `customer` is a row below snapshot.customerCount(). Looks at this customer's rows only, except where a line or limit
/// ranks customers among each other. Errors: those of `bind`, `cancelledCode`, the snapshot's failure.
[[nodiscard]] Result<Explanation> explain(const Rule &rule, const columns::Snapshot &snapshot, std::size_t customer,
                                          const Context &context, Progress &progress, const Library &library = {});

} // namespace dilim::rules

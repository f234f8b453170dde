// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/rule.h"
#include "rules/value_test.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// The deepest nesting of groups, so that a rule fits into a rule file with its limit of 64 levels.
inline constexpr std::size_t maxGroupDepth = 28;

/// A filter whose field has become a column; nullptr where no import fills the field.
struct BoundFilter {
    fields::Entity entity = fields::Entity::Order;
    const columns::Column *column = nullptr;
    ValueTest test{};
};

struct BoundBehaviour {
    Facts facts = Facts::Orders;
    Measure measure = Measure::Count;
    const columns::IntegerColumn *of = nullptr; // null for measures without a field, and where no import fills it
    bool countedOnly = true;
    std::vector<BoundFilter> where{};
    std::optional<IsInRange> window{}; // moments of facts; none is all time
    Moment now{}; // days since count from here
};

/// A condition on `column` of customers or, with a behaviour, on its measure.
struct BoundCondition {
    fields::ValueType type = fields::ValueType::Text;
    const columns::Column *column = nullptr;
    std::optional<BoundBehaviour> behaviour{};
    ValueTest test{};
};

struct BoundGroup {
    Match match = Match::All;
    std::vector<std::size_t> children{}; // lines that are switched on, in order
};

struct BoundLine {
    std::string id{};
    bool active = true; // it and every group around it is switched on; else the line is not bound and asks nothing
    std::variant<BoundGroup, BoundCondition> content{};
};

/// A rule whose names have become columns and whose operands have become questions about values. Lines stand in
/// reading order, groups before their children; line 0 is the root. A root that is switched off is an empty All of.
/// Holds pointers into the snapshot, which must outlive it.
struct BoundRule {
    std::vector<BoundLine> lines{};
};

/// Lines without an id get one, see `withIds`.
/// Errors; the first argument is always the id of the line:
/// rule.duplicate_id (id) · rule.too_deep (id, deepest allowed) · rule.unknown_field (id, field) ·
/// rule.wrong_facts (id, field, "customers" | "orders" | "lines" | "events") · rule.unknown_operator (id, operator) ·
/// rule.operator_does_not_fit (id, operator, field or measure, value type) ·
/// rule.operand_count (id, operator, how many are needed: "0", "1", "2", "1+", how many there are) ·
/// rule.operand_type (id, operator, value type) · rule.operand_empty (id, operator): a word without letters and digits
/// · rule.days_out_of_range (id, number, greatest) · rule.range_reversed (id) · rule.window_mixed (id): last days and
/// dates at once · rule.measure_needs_field (id, measure) · rule.measure_takes_no_field (id, measure, field) ·
/// rule.measure_needs_number (id, measure, field) · rule.measure_does_not_fit (id, measure, facts) ·
/// rule.field_and_facts (id) · rule.column_kind (id, field): the snapshot holds it in another form than its type says.
[[nodiscard]] Result<BoundRule> bind(const Rule &rule, const columns::Snapshot &snapshot, const Context &context);

} // namespace dilim::rules

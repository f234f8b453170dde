// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/library.h"
#include "rules/lots.h"
#include "rules/rule.h"
#include "rules/value_test.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// The deepest nesting of groups, and of groups of filters in each `where` and `containing`, so that a rule fits into a
/// rule file with its limit of 128 levels.
inline constexpr std::size_t maxGroupDepth = 28;
inline constexpr std::size_t maxFilterDepth = 16;

/// A filter whose field has become a column; nullptr where no import fills the field.
struct BoundFilter {
    fields::Entity entity = fields::Entity::Order;
    const columns::Column *column = nullptr;
    ValueTest test{};
};

struct BoundFilterGroup {
    Match match = Match::All;
    std::vector<std::variant<BoundFilter, BoundFilterGroup>> children; // no initialiser: clang 14
};

struct BoundBehaviour {
    Facts facts = Facts::Orders;
    Measure measure = Measure::Count;
    const columns::Column *of = nullptr; // null for measures without a field, and where no import fills it
    fields::Entity ofEntity = fields::Entity::Order; // of `of`: the facts' own, or Product
    bool hasField = false; // the measure is of a field, filled or not
    bool countedOnly = true;
    Pick pick = Pick::Every;
    BoundFilterGroup where{};
    std::vector<BoundFilterGroup> containing{};
    std::optional<IsInRange> window{}; // moments of facts; none is all time
    std::optional<IsInRange> windowBefore{}; // with a change only
    Change change = Change::None;
    Moment now{}; // days since count from here
    std::string asked{}; // see question_text.h
    std::string filters{}; // the same of its facts at any time; empty where one of several is picked
};

struct BoundStepFacts {
    Facts facts = Facts::Events;
    bool countedOnly = true;
    BoundFilterGroup where{};
};

/// Spans in milliseconds.
struct BoundStep {
    BoundStepFacts facts{};
    std::optional<std::int64_t> within{};
    std::optional<std::int64_t> after{};
    std::optional<BoundStepFacts> without{};
};

struct BoundSequence {
    std::vector<BoundStep> steps{};
    std::optional<BoundStepFacts> notFollowedBy{};
    std::optional<std::int64_t> notWithin{};
    std::optional<IsInRange> window{};
    Moment now{};
};

/// The column of a customer's field; nullptr where nothing fills it.
struct BoundField {
    const columns::Column *column = nullptr;
};

struct BoundMembership {
    std::size_t segment = 0; // index in BoundRule::segments of the outermost rule
};

using BoundSubject = std::variant<BoundField, BoundBehaviour, BoundSequence, BoundMembership, Share>;

/// A condition on a value of customers. Sequences, memberships and shares are yes (1) or no (0), never unknown.
struct BoundCondition {
    fields::ValueType type = fields::ValueType::Text;
    BoundSubject subject{};
    ValueTest test{};
    std::string asked{}; // see question_text.h; empty where the answer rests on more than the text
    bool withinCategories = false; // an operator of standing ranks within categories
    const columns::Column *per = nullptr; // these; null where no import fills them: nobody has a standing then
};

struct BoundGroup {
    Match match = Match::All;
    std::size_t number = 0;
    std::vector<std::size_t> children{}; // lines that are switched on, in order
};

struct BoundLine {
    std::string id{};
    bool active = true; // it and every group around it is switched on; else the line is not bound and asks nothing
    std::variant<BoundGroup, BoundCondition> content{};
};

struct BoundLimit {
    std::size_t customers = 0;
    const columns::Column *by = nullptr; // null: by lot alone
    bool greatestFirst = true;
};

/// A rule whose names have become columns and whose operands have become questions about values. Lines stand in
/// reading order, groups before their children; line 0 is the root. A root that is switched off is an empty All of.
/// Holds pointers into the snapshot and the library, which must outlive it.
struct BoundRule {
    std::string name{}; // of other segments, as the first line that asks for it writes it
    std::vector<BoundLine> lines{};
    std::optional<BoundLimit> limit{};
    /// Other segments that conditions ask for, each once, those asked by others before the askers; empty in them.
    std::vector<BoundRule> segments; // no initialiser: clang 14
};

/// Lines without an id get one, see `withIds`.
/// Errors; the first argument is always the id of the line (inside other segments: of the line that names the segment):
/// rule.duplicate_id (id) · rule.too_deep (id, deepest allowed) · rule.unknown_field (id, field) ·
/// rule.wrong_facts (id, field, "customers" | "orders" | "lines" | "events") · rule.unknown_operator (id, operator) ·
/// rule.operator_does_not_fit (id, operator, field or measure, value type) ·
/// rule.operand_count (id, operator, how many are needed: "0", "1", "2", "1+", how many there are) ·
/// rule.operand_type (id, operator, value type) · rule.operand_empty (id, operator): a word without letters and digits
/// · rule.unknown_word (id, key, word): no period, weekday or month · rule.number_out_of_range (id, operator, number,
/// least, greatest) · rule.bad_pattern (id, pattern, place) · rule.other_field (id, field, other field): of another
/// type or row · rule.days_out_of_range (id, number, greatest) · rule.range_reversed (id) · rule.window_mixed (id):
/// more than one kind of window · rule.measure_needs_field (id, measure) · rule.measure_takes_no_field (id, measure,
/// field) · rule.measure_needs_number (id, measure, field) · rule.measure_takes_no_list (id, measure, field) ·
/// rule.measure_does_not_fit (id, measure, facts) · rule.containing_needs_orders (id) · rule.change_needs_window (id) ·
/// rule.change_does_not_fit (id, measure) · rule.filter_match (id, match) · rule.empty_sequence (id) · rule.first_step
/// (id): it can have no span and no `without` · rule.bad_span (id, amount) · rule.not_for_filters (id, operator):
/// standing and percentiles are among customers · rule.per_needs_standing (id, operator) · rule.per_needs_category (id,
/// field) · rule.match_number (id, number) · rule.unknown_segment (id, segment) · rule.segment_cycle (id, "A > B > A")
/// · rule.bad_limit (field or number; the line only where it leads to another segment with that limit) ·
/// rule.column_kind (id, field): the snapshot holds it in another form than its type says.
[[nodiscard]] Result<BoundRule> bind(const Rule &rule, const columns::Snapshot &snapshot, const Context &context,
                                     const Library &library = {});

} // namespace dilim::rules

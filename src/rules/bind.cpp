// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"

#include "rules/bind_operands.h"
#include "rules/edit.h"
#include "rules/names.h"

#include <set>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Column;
using columns::Snapshot;
using fields::Entity;
using fields::Field;
using fields::ValueType;

/// A field and its column, nullptr where no import fills it.
struct FoundField {
    const Field *field = nullptr;
    const Column *column = nullptr;
};

/// Turns the lines of one rule into bound lines. Each function returns the first error it meets.
class Binder
{
public:
    Binder(const Snapshot &snapshot, const Context &context)
        : m_snapshot(snapshot)
        , m_context(context)
    {
    }

    Result<BoundRule> bind(const Rule &rule)
    {
        if (const Result<void> done = addGroup(rule.root, true, 1); !done)
            return done.error();
        return std::move(m_bound);
    }

private:
    Result<void> addLine(const std::string &id, bool active)
    {
        if (!m_ids.insert(id).second)
            return Error{"rule.duplicate_id", {id}};
        m_bound.lines.push_back({id, active, BoundGroup{}});
        return {};
    }

    Result<void> addGroup(const Group &group, bool outerActive, std::size_t depth)
    {
        if (depth > maxGroupDepth)
            return Error{"rule.too_deep", {group.id, std::to_string(maxGroupDepth)}};
        const std::size_t line = m_bound.lines.size();
        const bool active = outerActive && group.enabled;
        if (const Result<void> done = addLine(group.id, active); !done)
            return done;
        BoundGroup bound{group.match, {}};
        for (const Node &child : group.children) {
            const std::size_t childLine = m_bound.lines.size();
            const auto *inner = std::get_if<Group>(&child);
            const Result<void> done =
                inner ? addGroup(*inner, active, depth + 1) : addCondition(std::get<Condition>(child), active);
            if (!done)
                return done;
            if (m_bound.lines[childLine].active)
                bound.children.push_back(childLine);
        }
        m_bound.lines[line].content = std::move(bound);
        return {};
    }

    Result<void> addCondition(const Condition &condition, bool outerActive)
    {
        const bool active = outerActive && condition.enabled;
        if (const Result<void> done = addLine(condition.id, active); !done)
            return done;
        BoundLine &line = m_bound.lines.back();
        if (!active) {
            line.content = BoundCondition{};
            return {};
        }
        Result<BoundCondition> bound =
            condition.behaviour ? bindBehaviour(condition, *condition.behaviour) : bindField(condition);
        if (!bound)
            return bound.error();
        line.content = *std::move(bound);
        return {};
    }

    Result<FoundField> find(const std::string &line, const std::string &id) const
    {
        const Field *field = m_snapshot.catalogue.find(id);
        if (!field)
            return Error{"rule.unknown_field", {line, id}};
        return FoundField{field, m_snapshot.table(field->entity).find(id)};
    }

    /// The test of a value of a found field.
    Result<ValueTest> bindFieldTest(const std::string &line, const FoundField &found, const std::string &op,
                                    const std::vector<Value> &operands) const
    {
        const Field &field = *found.field;
        Result<ValueTest> test = bindTest({line, field.id, field.type, op, operands}, m_context);
        if (test && found.column && !canAnswer(*found.column, *test))
            return Error{"rule.column_kind", {line, field.id}};
        return test;
    }

    Result<BoundCondition> bindField(const Condition &condition) const
    {
        const Result<FoundField> found = find(condition.id, condition.field);
        if (!found)
            return found.error();
        if (found->field->entity != Entity::Customer)
            return Error{"rule.wrong_facts", {condition.id, condition.field, "customers"}};
        Result<ValueTest> test = bindFieldTest(condition.id, *found, condition.op, condition.operands);
        if (!test)
            return test.error();
        return BoundCondition{found->field->type, found->column, {}, *std::move(test)};
    }

    Result<BoundCondition> bindBehaviour(const Condition &condition, const Behaviour &behaviour) const
    {
        if (!condition.field.empty())
            return Error{"rule.field_and_facts", {condition.id}};
        BoundCondition bound;
        bound.behaviour.emplace();
        BoundBehaviour &facts = *bound.behaviour;
        facts.facts = behaviour.facts;
        facts.countedOnly = behaviour.countedOnly;
        facts.now = m_context.now;
        if (const Result<void> done = bindMeasure(condition.id, behaviour, bound); !done)
            return done.error();
        if (const Result<void> done = bindFilters(condition.id, behaviour, facts); !done)
            return done.error();
        const Result<std::optional<IsInRange>> window = bindWindow(condition.id, behaviour.window, m_context);
        if (!window)
            return window.error();
        facts.window = *window;
        const std::string measure(measureKind(behaviour.measure).id);
        Result<ValueTest> test =
            bindTest({condition.id, measure, bound.type, condition.op, condition.operands}, m_context);
        if (!test)
            return test.error();
        bound.test = *std::move(test);
        return bound;
    }

    /// Fills in the measure, its column and the type of its values.
    Result<void> bindMeasure(const std::string &line, const Behaviour &behaviour, BoundCondition &bound) const
    {
        const MeasureKind &kind = measureKind(behaviour.measure);
        const std::string measure(kind.id);
        const std::string facts(factsId(behaviour.facts));
        bound.behaviour->measure = behaviour.measure;
        bound.type = kind.type;
        if (behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Events)
            return Error{"rule.measure_does_not_fit", {line, measure, facts}};
        if (kind.needsField == behaviour.of.empty()) {
            return kind.needsField ? Error{"rule.measure_needs_field", {line, measure}}
                                   : Error{"rule.measure_takes_no_field", {line, measure, behaviour.of}};
        }
        if (!kind.needsField)
            return {};
        const Result<FoundField> found = find(line, behaviour.of);
        if (!found)
            return found.error();
        if (found->field->entity != entityOf(behaviour.facts))
            return Error{"rule.wrong_facts", {line, behaviour.of, facts}};
        bound.type = found->field->type;
        if (bound.type != ValueType::Number && bound.type != ValueType::Money)
            return Error{"rule.measure_needs_number", {line, measure, behaviour.of}};
        if (!found->column)
            return {};
        bound.behaviour->of = std::get_if<columns::IntegerColumn>(found->column);
        if (!bound.behaviour->of)
            return Error{"rule.column_kind", {line, behaviour.of}};
        return {};
    }

    Result<void> bindFilters(const std::string &line, const Behaviour &behaviour, BoundBehaviour &bound) const
    {
        for (const Filter &filter : behaviour.where) {
            const Result<FoundField> found = find(line, filter.field);
            if (!found)
                return found.error();
            if (!reaches(behaviour.facts, found->field->entity))
                return Error{"rule.wrong_facts", {line, filter.field, std::string(factsId(behaviour.facts))}};
            Result<ValueTest> test = bindFieldTest(line, *found, filter.op, filter.operands);
            if (!test)
                return test.error();
            bound.where.push_back({found->field->entity, found->column, *std::move(test)});
        }
        return {};
    }

    /// Whether a filter on these facts may ask about that entity.
    static bool reaches(Facts facts, Entity entity)
    {
        if (entity == Entity::Product)
            return true;
        if (facts == Facts::Events)
            return entity == Entity::Event;
        return entity == Entity::Order || entity == Entity::OrderLine;
    }

    const Snapshot &m_snapshot; // not owned; outlives the binder
    const Context &m_context; // not owned; outlives the binder
    BoundRule m_bound{};
    std::set<std::string> m_ids{};
};

} // namespace

Result<BoundRule> bind(const Rule &rule, const Snapshot &snapshot, const Context &context)
{
    return Binder(snapshot, context).bind(withIds(rule));
}

} // namespace dilim::rules

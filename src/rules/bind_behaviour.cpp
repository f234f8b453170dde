// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_behaviour.h"

#include "rules/bind_filters.h"
#include "rules/bind_window.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "rules/question_text.h"

#include <array>
#include <optional>
#include <utility>

namespace dilim::rules {
namespace {

using fields::Entity;
using fields::ValueType;

Error measureError(const char *code, const std::string &line, const Behaviour &behaviour, const std::string &argument)
{
    return {code, {line, std::string(measureKind(behaviour.measure).id), argument}};
}

/// A field that a measure can be taken of; nothing if it fits.
std::optional<Error> misfit(const std::string &line, const Behaviour &behaviour, const FoundField &found)
{
    const Entity entity = found.field->entity;
    const ValueType type = found.field->type;
    const bool any = measureKind(behaviour.measure).field == MeasuredField::Any;
    const bool ofProduct = any && entity == Entity::Product && behaviour.facts != Facts::Orders;
    if (entity != entityOf(behaviour.facts) && !ofProduct)
        return Error{"rule.wrong_facts", {line, behaviour.of, std::string(factsId(behaviour.facts))}};
    if (any && type == ValueType::CategoryList)
        return measureError("rule.measure_takes_no_list", line, behaviour, behaviour.of);
    if (!any && type != ValueType::Number && type != ValueType::Money)
        return measureError("rule.measure_needs_number", line, behaviour, behaviour.of);
    if (!found.column)
        return std::nullopt;
    const bool held = any ? !std::holds_alternative<columns::ListColumn>(*found.column)
                          : std::holds_alternative<columns::IntegerColumn>(*found.column);
    return held ? std::nullopt : std::optional(Error{"rule.column_kind", {line, behaviour.of}});
}

/// Fills in the measure, its column and the type of its values.
Result<void> bindMeasure(const Names &names, const std::string &line, const Behaviour &behaviour, TypedBehaviour &bound)
{
    const MeasureKind &kind = measureKind(behaviour.measure);
    bound.behaviour.measure = behaviour.measure;
    bound.type = kind.type;
    if (behaviour.measure == Measure::CountOrders && behaviour.facts == Facts::Events)
        return measureError("rule.measure_does_not_fit", line, behaviour, std::string(factsId(behaviour.facts)));
    const bool needsField = kind.field == MeasuredField::Number || kind.field == MeasuredField::Any;
    if (behaviour.of.empty() && needsField)
        return Error{"rule.measure_needs_field", {line, std::string(kind.id)}};
    if (!behaviour.of.empty() && kind.field == MeasuredField::None)
        return measureError("rule.measure_takes_no_field", line, behaviour, behaviour.of);
    if (behaviour.of.empty())
        return {};
    const Result<FoundField> found = findField(names, line, behaviour.of);
    if (!found)
        return found.error();
    if (std::optional<Error> error = misfit(line, behaviour, *found))
        return *std::move(error);
    if (kind.field == MeasuredField::Number)
        bound.type = found->field->type;
    bound.behaviour.hasField = true;
    bound.behaviour.of = found->column;
    bound.behaviour.ofEntity = found->field->entity;
    return {};
}

/// Fills in the change, the window just before and the type of a change in percent.
Result<void> bindChange(const Names &names, const std::string &line, const Behaviour &behaviour, TypedBehaviour &bound)
{
    if (behaviour.change == Change::None)
        return {};
    bound.behaviour.change = behaviour.change;
    const Measure measure = behaviour.measure;
    if (measure != Measure::Count && measure != Measure::CountOrders && measure != Measure::Distinct
        && measure != Measure::Sum)
        return Error{"rule.change_does_not_fit", {line, std::string(measureKind(measure).id)}};
    const Result<IsInRange> before = bindWindowBefore(line, behaviour.window, names.context);
    if (!before)
        return before.error();
    bound.behaviour.windowBefore = *before;
    if (behaviour.change == Change::Percent)
        bound.type = ValueType::Number;
    return {};
}

Result<void> bindContaining(const Names &names, const std::string &line, const Behaviour &behaviour,
                            BoundBehaviour &bound)
{
    if (!behaviour.containing.empty() && behaviour.facts != Facts::Orders)
        return Error{"rule.containing_needs_orders", {line}};
    for (const FilterGroup &group : behaviour.containing) {
        Result<BoundFilterGroup> filters = bindFilters(names, line, Facts::Lines, group);
        if (!filters)
            return filters.error();
        bound.containing.push_back(*std::move(filters));
    }
    return {};
}

Result<std::int64_t> millisecondsIn(const std::string &line, const Span &span)
{
    constexpr std::array<std::int64_t, 3> units{60'000, 3'600'000, millisecondsPerDay}; // by SpanUnit
    if (span.amount < 1 || span.amount > maxSpan)
        return Error{"rule.bad_span", {line, std::to_string(span.amount)}};
    return span.amount * units[static_cast<std::size_t>(span.unit)];
}

Result<void> bindSpan(const std::string &line, const std::optional<Span> &span, std::optional<std::int64_t> &bound)
{
    if (!span)
        return {};
    const Result<std::int64_t> milliseconds = millisecondsIn(line, *span);
    if (!milliseconds)
        return milliseconds.error();
    bound = *milliseconds;
    return {};
}

Result<BoundStepFacts> bindStepFacts(const Names &names, const std::string &line, const StepFacts &facts)
{
    Result<BoundFilterGroup> where = bindFilters(names, line, facts.facts, facts.where);
    if (!where)
        return where.error();
    return BoundStepFacts{facts.facts, facts.countedOnly, *std::move(where)};
}

Result<void> bindOptionalFacts(const Names &names, const std::string &line, const std::optional<StepFacts> &facts,
                               std::optional<BoundStepFacts> &bound)
{
    if (!facts)
        return {};
    Result<BoundStepFacts> boundFacts = bindStepFacts(names, line, *facts);
    if (!boundFacts)
        return boundFacts.error();
    bound = *std::move(boundFacts);
    return {};
}

Result<BoundStep> bindStep(const Names &names, const std::string &line, const Step &step)
{
    Result<BoundStepFacts> facts = bindStepFacts(names, line, step.facts);
    if (!facts)
        return facts.error();
    BoundStep bound{*std::move(facts)};
    if (const Result<void> done = bindSpan(line, step.within, bound.within); !done)
        return done.error();
    if (const Result<void> done = bindSpan(line, step.after, bound.after); !done)
        return done.error();
    if (const Result<void> done = bindOptionalFacts(names, line, step.without, bound.without); !done)
        return done.error();
    return bound;
}

} // namespace

Result<TypedBehaviour> bindBehaviour(const Names &names, const std::string &line, const Behaviour &behaviour)
{
    TypedBehaviour bound;
    BoundBehaviour &facts = bound.behaviour;
    facts.facts = behaviour.facts;
    facts.countedOnly = behaviour.countedOnly;
    facts.pick = behaviour.pick;
    facts.now = names.context.now;
    facts.asked = measureText(behaviour);
    if (behaviour.pick == Pick::Every)
        facts.filters = filtersText(behaviour.facts, behaviour.countedOnly, behaviour.where, behaviour.containing);
    if (const Result<void> done = bindMeasure(names, line, behaviour, bound); !done)
        return done.error();
    Result<BoundFilterGroup> where = bindFilters(names, line, behaviour.facts, behaviour.where);
    if (!where)
        return where.error();
    facts.where = *std::move(where);
    if (const Result<void> done = bindContaining(names, line, behaviour, facts); !done)
        return done.error();
    const Result<std::optional<IsInRange>> window = bindWindow(line, behaviour.window, names.context);
    if (!window)
        return window.error();
    facts.window = *window;
    if (const Result<void> done = bindChange(names, line, behaviour, bound); !done)
        return done.error();
    return bound;
}

Result<BoundSequence> bindSequence(const Names &names, const std::string &line, const Sequence &sequence)
{
    if (sequence.steps.empty())
        return Error{"rule.empty_sequence", {line}};
    const Step &first = sequence.steps.front();
    if (first.within || first.after || first.without)
        return Error{"rule.first_step", {line}};
    BoundSequence bound;
    bound.now = names.context.now;
    for (const Step &step : sequence.steps) {
        Result<BoundStep> boundStep = bindStep(names, line, step);
        if (!boundStep)
            return boundStep.error();
        bound.steps.push_back(*std::move(boundStep));
    }
    if (const Result<void> done = bindOptionalFacts(names, line, sequence.notFollowedBy, bound.notFollowedBy); !done)
        return done.error();
    if (const Result<void> done = bindSpan(line, sequence.notWithin, bound.notWithin); !done)
        return done.error();
    const Result<std::optional<IsInRange>> window = bindWindow(line, sequence.window, names.context);
    if (!window)
        return window.error();
    bound.window = *window;
    return bound;
}

} // namespace dilim::rules

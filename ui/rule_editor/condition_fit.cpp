// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/condition_fit.h"

#include "rules/bind_filters.h"
#include "rules/operators.h"
#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/test_words.h"

#include <algorithm>

namespace dilim::ui {
namespace {

using fields::ValueType;
using rules::Behaviour;
using rules::FilterGroup;
using rules::Measure;

constexpr int usualDays = 90;

std::string usualField(const FieldList &fields)
{
    const auto paid = std::find_if(fields.begin(), fields.end(), [](const fields::Field *field) {
        return field->id == "order.amount" || field->id == "line.amount";
    });
    return paid == fields.end() ? fields.front()->id : (*paid)->id;
}

void fitField(Behaviour &behaviour, const WorkspaceState &state)
{
    if (behaviour.measure == Measure::CountOrders && behaviour.facts == rules::Facts::Events)
        behaviour.measure = Measure::Count;
    const rules::MeasuredField wanted = rules::measureKind(behaviour.measure).field;
    const FieldList fields = measurableFields(state, behaviour.facts, wanted);
    const bool known = std::any_of(fields.begin(), fields.end(),
                                   [&](const fields::Field *field) { return field->id == behaviour.of; });
    const bool needed = wanted == rules::MeasuredField::Number || wanted == rules::MeasuredField::Any;
    if (known || (behaviour.of.empty() && !needed))
        return;
    behaviour.of.clear();
    if (needed && fields.empty())
        behaviour.measure = Measure::Count;
    else if (needed)
        behaviour.of = usualField(fields);
}

FilterGroup reachable(const FilterGroup &group, const Behaviour &behaviour, const fields::Catalogue &catalogue)
{
    FilterGroup kept;
    kept.match = group.match;
    for (const auto &child : group.children) {
        if (const auto *inner = std::get_if<FilterGroup>(&child)) {
            FilterGroup rest = reachable(*inner, behaviour, catalogue);
            if (!rest.children.empty())
                kept.children.emplace_back(std::move(rest));
            continue;
        }
        const auto &filter = std::get<rules::Filter>(child);
        const fields::Field *field = catalogue.find(filter.field);
        if (field && rules::reaches(behaviour.facts, field->entity))
            kept.children.emplace_back(filter);
    }
    return kept;
}

/// Whether the operands are numbers, as a test of a number wants them, or not, as one of a moment does.
bool operandsFit(const rules::Condition &condition, const rules::Operator &op, ValueType type)
{
    if (op.operand != rules::Operand::OfField)
        return true;
    const bool moment = type == ValueType::Moment || type == ValueType::Date;
    return std::all_of(condition.operands.begin(), condition.operands.end(), [moment](const rules::Value &value) {
        return std::holds_alternative<Decimal>(value) != moment && !std::holds_alternative<rules::OtherField>(value);
    });
}

void fitTest(rules::Condition &condition, const WorkspaceState &state)
{
    const ValueType type = measuredType(std::get<Behaviour>(condition.subject), state.snapshot->catalogue);
    const rules::Operator *op = rules::findOperator(condition.op);
    if (op && op->fits(type) && operandsFit(condition, *op, type))
        return;
    const bool moment = type == ValueType::Moment;
    condition.op = moment ? "in_last_days" : "at_least";
    condition.operands = {Decimal{moment ? usualDays : 1, 0}};
}

} // namespace

bool hasTimeBefore(const rules::Window &window)
{
    return window.lastDays || window.period || (window.first && window.last);
}

bool canChange(Measure measure)
{
    return measure == Measure::Count || measure == Measure::CountOrders || measure == Measure::Distinct
        || measure == Measure::Sum;
}

rules::Condition fittedCondition(rules::Condition condition, const WorkspaceState &state)
{
    auto *behaviour = std::get_if<Behaviour>(&condition.subject);
    if (!behaviour)
        return condition;
    fitField(*behaviour, state);
    behaviour->where = reachable(behaviour->where, *behaviour, state.snapshot->catalogue);
    if (behaviour->facts != rules::Facts::Orders)
        behaviour->containing.clear();
    if (!canChange(behaviour->measure))
        behaviour->change = rules::Change::None;
    if (behaviour->change != rules::Change::None && !hasTimeBefore(behaviour->window))
        behaviour->window = {.lastDays = usualDays};
    fitTest(condition, state);
    return condition;
}

} // namespace dilim::ui

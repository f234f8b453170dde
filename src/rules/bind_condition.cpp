// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind_condition.h"

#include "rules/bind_behaviour.h"
#include "rules/bind_operands.h"
#include "rules/lots.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "rules/question_text.h"

#include <utility>

namespace dilim::rules {
namespace {

using fields::Entity;
using fields::ValueType;

/// Binds the subject of a condition, and its test with it.
class SubjectBinder
{
public:
    SubjectBinder(const Names &names, const NeededSegments &segments, const Condition &condition)
        : m_names(names)
        , m_segments(segments)
        , m_condition(condition)
    {
    }

    Result<BoundCondition> operator()(const CustomerField &subject) const
    {
        const Result<FoundField> found = findField(m_names, m_condition.id, subject.field);
        if (!found)
            return found.error();
        if (found->field->entity != Entity::Customer)
            return Error{"rule.wrong_facts", {m_condition.id, subject.field, "customers"}};
        Result<ValueTest> test = bindFieldTest(m_names, m_condition.id, *found, m_condition.op, m_condition.operands);
        if (!test)
            return test.error();
        return BoundCondition{found->field->type, BoundField{found->column}, *std::move(test)};
    }

    Result<BoundCondition> operator()(const Behaviour &behaviour) const
    {
        Result<TypedBehaviour> bound = bindBehaviour(m_names, m_condition.id, behaviour);
        if (!bound)
            return bound.error();
        return judged(measureKind(behaviour.measure).id, bound->type, std::move(bound->behaviour));
    }

    Result<BoundCondition> operator()(const Sequence &sequence) const
    {
        Result<BoundSequence> bound = bindSequence(m_names, m_condition.id, sequence);
        if (!bound)
            return bound.error();
        return judged("sequence", ValueType::YesNo, *std::move(bound));
    }

    Result<BoundCondition> operator()(const Membership &membership) const
    {
        return judged("segment", ValueType::YesNo, BoundMembership{m_segments.indexOf(membership.segment)});
    }

    Result<BoundCondition> operator()(const RandomShare &share) const
    {
        if (compared(share.percent, {0, 0}) < 0 || compared(share.percent, {100, 0}) > 0) {
            return Error{"rule.number_out_of_range",
                         {m_condition.id, m_condition.op, decimalText(share.percent), "0", "100"}};
        }
        return judged("share", ValueType::YesNo, shareOf(share.percent, share.seed));
    }

private:
    /// The subject with the test of its value. `name` is what errors call it.
    Result<BoundCondition> judged(std::string_view name, ValueType type, BoundSubject subject) const
    {
        const Asked asked{m_condition.id, std::string(name),    type,
                          m_condition.op, m_condition.operands, Entity::Customer};
        Result<ValueTest> test = bindTest(asked, m_names);
        if (!test)
            return test.error();
        return BoundCondition{type, std::move(subject), *std::move(test)};
    }

    const Names &m_names; // not owned, as all members; outlive the binder
    const NeededSegments &m_segments;
    const Condition &m_condition;
};

/// The categories within which the condition ranks.
Result<void> bindPer(const Names &names, const Condition &condition, BoundCondition &bound)
{
    if (condition.per.empty())
        return {};
    const Operator *op = findOperator(condition.op);
    if (!op || !isStanding(*op))
        return Error{"rule.per_needs_standing", {condition.id, condition.op}};
    const Result<FoundField> found = findField(names, condition.id, condition.per);
    if (!found)
        return found.error();
    if (found->field->entity != Entity::Customer || found->field->type != ValueType::Category)
        return Error{"rule.per_needs_category", {condition.id, condition.per}};
    if (found->column && !std::holds_alternative<columns::CodeColumn>(*found->column))
        return Error{"rule.column_kind", {condition.id, condition.per}};
    bound.withinCategories = true;
    bound.per = found->column;
    return {};
}

} // namespace

Result<BoundCondition> bindCondition(const Names &names, const NeededSegments &segments, const Condition &condition)
{
    Result<BoundCondition> bound = std::visit(SubjectBinder(names, segments, condition), condition.subject);
    if (!bound)
        return bound;
    if (const Result<void> done = bindPer(names, condition, *bound); !done)
        return done.error();
    if (!std::holds_alternative<Membership>(condition.subject))
        bound->asked = questionText(condition);
    return bound;
}

} // namespace dilim::rules

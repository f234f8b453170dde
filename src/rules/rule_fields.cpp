// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_fields.h"

namespace dilim::rules {
namespace {

class FieldGatherer
{
public:
    void add(const std::string &field)
    {
        if (!field.empty())
            m_fields.insert(field);
    }

    void add(const std::vector<Value> &operands)
    {
        for (const Value &operand : operands) {
            if (const auto *other = std::get_if<OtherField>(&operand))
                add(other->field);
        }
    }

    void add(const FilterGroup &group)
    {
        for (const auto &child : group.children) {
            if (const auto *inner = std::get_if<FilterGroup>(&child)) {
                add(*inner);
                continue;
            }
            const auto &filter = std::get<Filter>(child);
            add(filter.field);
            add(filter.operands);
        }
    }

    void operator()(const CustomerField &subject) { add(subject.field); }
    void operator()(const Membership &) { }
    void operator()(const RandomShare &) { }
    void operator()(const Behaviour &behaviour)
    {
        add(behaviour.of);
        add(behaviour.where);
        for (const FilterGroup &line : behaviour.containing)
            add(line);
    }
    void operator()(const Sequence &sequence)
    {
        for (const Step &step : sequence.steps) {
            add(step.facts.where);
            if (step.without)
                add(step.without->where);
        }
        if (sequence.notFollowedBy)
            add(sequence.notFollowedBy->where);
    }

    void add(const Condition &condition)
    {
        if (!condition.enabled)
            return;
        std::visit(*this, condition.subject);
        add(condition.operands);
        add(condition.per);
    }

    void add(const Group &group)
    {
        if (!group.enabled)
            return;
        for (const Node &child : group.children)
            std::visit([this](const auto &line) { add(line); }, child);
    }

    [[nodiscard]] std::set<std::string> fields() const { return m_fields; }

private:
    std::set<std::string> m_fields{};
};

} // namespace

std::set<std::string> fieldsOf(const Rule &rule)
{
    FieldGatherer gatherer;
    gatherer.add(rule.root);
    if (rule.limit)
        gatherer.add(rule.limit->by);
    return gatherer.fields();
}

} // namespace dilim::rules

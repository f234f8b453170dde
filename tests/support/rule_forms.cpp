// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rule_forms.h"

#include "rules/names.h"
#include "rules/operators.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dilim::test {
namespace {

using rules::FilterGroup;
using rules::Group;

class Collector
{
public:
    std::set<std::string> forms(const rules::Rule &rule)
    {
        note(rule.limit.has_value(), rule.limit && rule.limit->by.empty() ? "limit by lot" : "limit by field");
        collect(rule.root);
        return std::move(m_forms);
    }

private:
    void note(bool is, const std::string &form)
    {
        if (is)
            m_forms.insert(form);
    }

    void collect(const Group &group)
    {
        note(true, "match " + std::string(rules::matchId(group.match)));
        note(!group.enabled, "switched-off group");
        for (const rules::Node &child : group.children) {
            if (const auto *inner = std::get_if<Group>(&child))
                collect(*inner);
            else
                collect(std::get<rules::Condition>(child));
        }
    }

    void collect(const rules::Condition &condition)
    {
        note(!condition.enabled, "switched-off condition");
        note(!condition.per.empty(), "per");
        collect(condition.op, condition.operands);
        if (const auto *behaviour = std::get_if<rules::Behaviour>(&condition.subject))
            collect(*behaviour);
        else if (const auto *sequence = std::get_if<rules::Sequence>(&condition.subject))
            collect(*sequence);
        else if (std::holds_alternative<rules::Membership>(condition.subject))
            note(true, "membership");
        else
            note(true, std::holds_alternative<rules::RandomShare>(condition.subject) ? "share" : "field");
    }

    void collect(const std::string &op, const std::vector<rules::Value> &operands)
    {
        note(true, "operator " + op);
        note(std::any_of(operands.begin(), operands.end(),
                         [](const auto &operand) { return std::holds_alternative<rules::OtherField>(operand); }),
             "other field");
    }

    void collect(const rules::Behaviour &behaviour)
    {
        note(true, "measure " + std::string(rules::measureKind(behaviour.measure).id));
        note(true, "facts " + std::string(rules::factsId(behaviour.facts)));
        note(true, "pick " + std::string(rules::pickId(behaviour.pick)));
        note(true, "change " + std::string(rules::changeId(behaviour.change)));
        note(!behaviour.countedOnly, "facts that count for nothing");
        note(!behaviour.containing.empty(), "containing");
        collect(behaviour.where);
        collect(behaviour.window);
    }

    void collect(const rules::Window &window)
    {
        note(window.lastDays.has_value(), "window last days");
        note(window.nextDays.has_value(), "window next days");
        note(window.olderThanDays.has_value(), "window older than days");
        note(window.period.has_value(), "window period");
        note(window.first && window.last, "window days");
        note(window.first && !window.last, "window since");
        note(!window.first && window.last, "window until");
    }

    void collect(const FilterGroup &filters)
    {
        note(!filters.children.empty(), "filters " + std::string(rules::matchId(filters.match)));
        for (const auto &child : filters.children) {
            if (const auto *filter = std::get_if<rules::Filter>(&child)) {
                collect(filter->op, filter->operands);
                continue;
            }
            note(true, "filters in filters");
            collect(std::get<FilterGroup>(child));
        }
    }

    void collect(const rules::Sequence &sequence)
    {
        note(true, "sequence of " + std::to_string(sequence.steps.size()));
        for (const rules::Step &step : sequence.steps) {
            note(step.within.has_value(), "within");
            note(step.after.has_value(), "after");
            note(step.without.has_value(), "without");
            collect(step.facts.where);
        }
        note(sequence.notFollowedBy && sequence.notWithin, "not followed within");
        note(sequence.notFollowedBy && !sequence.notWithin, "never followed");
        note(sequence.window != rules::Window{}, "sequence in a window");
    }

    std::set<std::string> m_forms{};
};

} // namespace

std::set<std::string> formsOf(const rules::Rule &rule)
{
    return Collector().forms(rule);
}

std::set<std::string> allForms()
{
    std::set<std::string> forms{
        "limit by lot",
        "limit by field",
        "match all",
        "match any",
        "match none",
        "match at_least",
        "match at_most",
        "match exactly",
        "switched-off group",
        "per",
        "other field",
        "switched-off condition",
        "membership",
        "share",
        "field",
        "facts orders",
        "facts lines",
        "facts events",
        "pick every",
        "pick first",
        "pick last",
        "change none",
        "change difference",
        "change percent",
        "containing",
        "window last days",
        "window next days",
        "window older than days",
        "window period",
        "window days",
        "window since",
        "window until",
        "filters all",
        "filters any",
        "filters none",
        "filters in filters",
        "sequence of 1",
        "sequence of 2",
        "sequence of 3",
        "within",
        "after",
        "without",
        "never followed",
        "not followed within",
        "sequence in a window",
        "facts that count for nothing",
    };
    for (const rules::Operator &op : rules::operators())
        forms.insert("operator " + std::string(op.id));
    for (const rules::MeasureKind &kind : rules::measures())
        forms.insert("measure " + std::string(kind.id));
    return forms;
}

} // namespace dilim::test

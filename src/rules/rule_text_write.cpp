// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/question_text.h"

#include <utility>

namespace dilim::rules {
namespace {

std::string jsonOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return quotedJson(*text);
    if (const auto *number = std::get_if<Decimal>(&value))
        return decimalText(*number);
    if (const auto *other = std::get_if<OtherField>(&value))
        return "{\"field\": " + quotedJson(other->field) + "}";
    if (const auto *date = std::get_if<Date>(&value))
        return quotedJson(isoDate(*date));
    return quotedJson(isoMoment(std::get<Moment>(value)));
}

/// An object on one line: {"key": value, ...}.
class ObjectText
{
public:
    /// `json` is written as it is.
    void add(std::string_view key, const std::string &json)
    {
        m_text += m_text.empty() ? "{" : ", ";
        m_text += quotedJson(key) + ": " + json;
    }
    void addText(std::string_view key, std::string_view text) { add(key, quotedJson(text)); }
    [[nodiscard]] std::string text() const { return m_text.empty() ? "{}" : m_text + "}"; }

private:
    std::string m_text{};
};

template <typename Items, typename ToJson> std::string arrayOf(const Items &items, ToJson toJson)
{
    std::string text;
    for (const auto &item : items)
        text += (text.empty() ? "" : ", ") + toJson(item);
    return "[" + text + "]";
}

void addTest(ObjectText &object, const std::string &op, const std::vector<Value> &operands)
{
    object.addText("op", op);
    if (!operands.empty())
        object.add("values", arrayOf(operands, jsonOf));
}

std::string filterText(const Filter &filter)
{
    ObjectText object;
    object.addText("field", filter.field);
    addTest(object, filter.op, filter.operands);
    return object.text();
}

std::string filterNodeText(const std::variant<Filter, FilterGroup> &node);

std::string filtersText(const FilterGroup &group)
{
    return arrayOf(group.children, filterNodeText);
}

/// {"match": "any", "where": [...]}.
std::string filterGroupText(const FilterGroup &group)
{
    ObjectText object;
    object.addText("match", matchId(group.match));
    object.add("where", filtersText(group));
    return object.text();
}

std::string filterNodeText(const std::variant<Filter, FilterGroup> &node)
{
    const auto *filter = std::get_if<Filter>(&node);
    return filter ? filterText(*filter) : filterGroupText(std::get<FilterGroup>(node));
}

/// The outermost group: of All the filters alone.
std::string treeText(const FilterGroup &group)
{
    return group.match == Match::All ? filtersText(group) : filterGroupText(group);
}

std::string windowText(const Window &window)
{
    ObjectText object;
    if (window.lastDays)
        object.add("last_days", std::to_string(*window.lastDays));
    if (window.nextDays)
        object.add("next_days", std::to_string(*window.nextDays));
    if (window.olderThanDays)
        object.add("older_than_days", std::to_string(*window.olderThanDays));
    if (window.period)
        object.addText("period", periodId(*window.period));
    if (window.first)
        object.addText("first", isoDate(*window.first));
    if (window.last)
        object.addText("last", isoDate(*window.last));
    return object.text();
}

void addWindow(ObjectText &object, const Window &window)
{
    if (window != Window{})
        object.add("window", windowText(window));
}

void addStepFacts(ObjectText &object, const StepFacts &facts)
{
    object.addText("facts", factsId(facts.facts));
    if (!facts.countedOnly)
        object.addText("orders", "all");
    if (facts.where != FilterGroup{})
        object.add("where", treeText(facts.where));
}

std::string stepFactsText(const StepFacts &facts)
{
    ObjectText object;
    addStepFacts(object, facts);
    return object.text();
}

std::string spanText(const Span &span)
{
    ObjectText object;
    object.add(spanUnitId(span.unit), std::to_string(span.amount));
    return object.text();
}

std::string stepText(const Step &step)
{
    ObjectText object;
    addStepFacts(object, step.facts);
    if (step.within)
        object.add("within", spanText(*step.within));
    if (step.after)
        object.add("after", spanText(*step.after));
    if (step.without)
        object.add("without", stepFactsText(*step.without));
    return object.text();
}

void addSubject(ObjectText &object, const CustomerField &subject)
{
    object.addText("field", subject.field);
}

void addSubject(ObjectText &object, const Behaviour &behaviour)
{
    object.addText("facts", factsId(behaviour.facts));
    object.addText("measure", measureKind(behaviour.measure).id);
    if (!behaviour.of.empty())
        object.addText("of", behaviour.of);
    if (!behaviour.countedOnly)
        object.addText("orders", "all");
    if (behaviour.pick != Pick::Every)
        object.addText("pick", pickId(behaviour.pick));
    if (behaviour.where != FilterGroup{})
        object.add("where", treeText(behaviour.where));
    if (!behaviour.containing.empty())
        object.add("containing", arrayOf(behaviour.containing, treeText));
    addWindow(object, behaviour.window);
    if (behaviour.change != Change::None)
        object.addText("change", changeId(behaviour.change));
}

void addSubject(ObjectText &object, const Sequence &sequence)
{
    object.add("sequence", arrayOf(sequence.steps, stepText));
    if (sequence.notFollowedBy)
        object.add("not_followed_by", stepFactsText(*sequence.notFollowedBy));
    if (sequence.notWithin)
        object.add("not_within", spanText(*sequence.notWithin));
    addWindow(object, sequence.window);
}

void addSubject(ObjectText &object, const Membership &membership)
{
    object.addText("segment", membership.segment);
}

void addSubject(ObjectText &object, const RandomShare &share)
{
    object.add("random_share", decimalText(share.percent));
    if (!share.seed.empty())
        object.addText("seed", share.seed);
}

void addQuestion(ObjectText &object, const Condition &condition)
{
    std::visit([&](const auto &subject) { addSubject(object, subject); }, condition.subject);
    addTest(object, condition.op, condition.operands);
    if (!condition.per.empty())
        object.addText("per", condition.per);
}

std::string conditionText(const Condition &condition)
{
    ObjectText object;
    object.addText("id", condition.id);
    addQuestion(object, condition);
    if (!condition.enabled)
        object.add("enabled", "false");
    return object.text();
}

std::string groupText(const Group &group, const std::string &indent)
{
    ObjectText head;
    head.addText("id", group.id);
    head.addText("match", matchId(group.match));
    if (takesNumber(group.match))
        head.add("number", std::to_string(group.number));
    if (!group.enabled)
        head.add("enabled", "false");
    const std::string inner = indent + "  ";
    std::string children;
    for (const Node &child : group.children) {
        children += children.empty() ? "\n" : ",\n";
        const auto *innerGroup = std::get_if<Group>(&child);
        children += inner + (innerGroup ? groupText(*innerGroup, inner) : conditionText(std::get<Condition>(child)));
    }
    head.add("children", "[" + children + (children.empty() ? "" : "\n" + indent) + "]");
    return head.text();
}

std::string limitText(const Limit &limit)
{
    ObjectText object;
    object.add("customers", std::to_string(limit.customers));
    if (!limit.by.empty())
        object.addText("by", limit.by);
    if (!limit.greatestFirst)
        object.addText("order", "least");
    return object.text();
}

} // namespace

std::string questionText(const Condition &condition)
{
    ObjectText object;
    addQuestion(object, condition);
    return object.text();
}

std::string measureText(const Behaviour &behaviour)
{
    ObjectText object;
    addSubject(object, behaviour);
    return object.text();
}

std::string filtersText(Facts facts, bool countedOnly, const FilterGroup &where,
                        const std::vector<FilterGroup> &containing)
{
    ObjectText object;
    addStepFacts(object, {facts, countedOnly, where});
    if (!containing.empty())
        object.add("containing", arrayOf(containing, treeText));
    return object.text();
}

std::string writeRule(const Rule &rule)
{
    const std::string version = std::to_string(ruleTextVersion);
    std::string text = "{\n  \"dilim_rule\": " + version + ",\n  \"rule\": " + groupText(rule.root, "  ");
    if (rule.limit)
        text += ",\n  \"limit\": " + limitText(*rule.limit);
    return text + "\n}\n";
}

} // namespace dilim::rules

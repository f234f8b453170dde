// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/json_value.h"
#include "rules/names.h"

#include <utility>

namespace dilim::rules {
namespace {

std::string jsonOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return quotedJson(*text);
    if (const auto *number = std::get_if<Decimal>(&value))
        return decimalText(*number);
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

std::string windowText(const Window &window)
{
    ObjectText object;
    if (window.lastDays)
        object.add("last_days", std::to_string(*window.lastDays));
    if (window.first)
        object.addText("first", isoDate(*window.first));
    if (window.last)
        object.addText("last", isoDate(*window.last));
    return object.text();
}

void addBehaviour(ObjectText &object, const Behaviour &behaviour)
{
    object.addText("facts", factsId(behaviour.facts));
    object.addText("measure", measureKind(behaviour.measure).id);
    if (!behaviour.of.empty())
        object.addText("of", behaviour.of);
    if (!behaviour.countedOnly)
        object.addText("orders", "all");
    if (!behaviour.where.empty())
        object.add("where", arrayOf(behaviour.where, filterText));
    if (behaviour.window != Window{})
        object.add("window", windowText(behaviour.window));
}

std::string conditionText(const Condition &condition)
{
    ObjectText object;
    object.addText("id", condition.id);
    if (condition.behaviour)
        addBehaviour(object, *condition.behaviour);
    else
        object.addText("field", condition.field);
    addTest(object, condition.op, condition.operands);
    if (!condition.enabled)
        object.add("enabled", "false");
    return object.text();
}

std::string groupText(const Group &group, const std::string &indent)
{
    ObjectText head;
    head.addText("id", group.id);
    head.addText("match", matchId(group.match));
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

} // namespace

std::string writeRule(const Rule &rule)
{
    const std::string version = std::to_string(ruleTextVersion);
    return "{\n  \"dilim_rule\": " + version + ",\n  \"rule\": " + groupText(rule.root, "  ") + "\n}\n";
}

} // namespace dilim::rules

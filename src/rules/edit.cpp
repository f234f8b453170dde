// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/edit.h"

#include "rules/operators.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <type_traits>
#include <utility>

namespace dilim::rules {
namespace {

using Ids = std::set<std::string>;

void collectIds(const Group &group, Ids &taken)
{
    taken.insert(group.id);
    for (const Node &child : group.children) {
        if (const auto *inner = std::get_if<Group>(&child))
            collectIds(*inner, taken);
        else
            taken.insert(std::get<Condition>(child).id);
    }
}

struct Numbering {
    Ids taken{};
    std::size_t groups = 0;
    std::size_t conditions = 0;
};

void number(std::string &id, char letter, std::size_t &last, const Ids &taken)
{
    ++last;
    if (!id.empty())
        return;
    while (taken.contains(letter + std::to_string(last)))
        ++last;
    id = letter + std::to_string(last);
}

void number(Group &group, Numbering &numbering)
{
    number(group.id, 'g', numbering.groups, numbering.taken);
    for (Node &child : group.children) {
        if (auto *inner = std::get_if<Group>(&child))
            number(*inner, numbering);
        else
            number(std::get<Condition>(child).id, 'c', numbering.conditions, numbering.taken);
    }
}

/// A line and where it stands; `In` is Group, or const Group where lines are only looked at.
template <typename In> struct Found {
    using Line = std::conditional_t<std::is_const_v<In>, const Condition, Condition>;

    In *parent = nullptr; // null for the root
    std::size_t index = 0;
    In *group = nullptr; // the line, if it is a group
    Line *condition = nullptr; // or a condition

    explicit operator bool() const { return group || condition; }
};

template <typename In> Found<In> findIn(In &group, std::string_view id)
{
    for (std::size_t i = 0; i < group.children.size(); ++i) {
        auto &child = group.children[i];
        if (auto *condition = std::get_if<Condition>(&child)) {
            if (condition->id == id)
                return {&group, i, nullptr, condition};
            continue;
        }
        auto &inner = std::get<Group>(child);
        if (inner.id == id)
            return {&group, i, &inner, nullptr};
        if (const Found<In> found = findIn<In>(inner, id))
            return found;
    }
    return {};
}

template <typename In> Found<In> findFrom(In &root, std::string_view id)
{
    if (id.empty())
        return {};
    return root.id == id ? Found<In>{nullptr, 0, &root, nullptr} : findIn<In>(root, id);
}

Found<Group> find(Rule &rule, std::string_view id)
{
    return findFrom<Group>(rule.root, id);
}

Found<const Group> find(const Rule &rule, std::string_view id)
{
    return findFrom<const Group>(rule.root, id);
}

/// Takes away the ids that others have, and adds the rest to them.
void clearTaken(Node &line, Ids &taken)
{
    std::string &id = std::visit([](auto &node) -> std::string & { return node.id; }, line);
    if (!taken.insert(id).second)
        id.clear();
    if (auto *group = std::get_if<Group>(&line)) {
        for (Node &child : group->children)
            clearTaken(child, taken);
    }
}

void insert(Group &group, std::size_t index, Node line)
{
    const auto at = static_cast<std::ptrdiff_t>(std::min(index, group.children.size()));
    group.children.insert(group.children.begin() + at, std::move(line));
}

Node takenOut(const Found<Group> &found)
{
    const auto at = found.parent->children.begin() + static_cast<std::ptrdiff_t>(found.index);
    Node line = std::move(*at);
    found.parent->children.erase(at);
    return line;
}

Rule withEnabled(Rule rule, std::string_view id, bool enabled)
{
    const Found<Group> found = find(rule, id);
    if (found.condition)
        found.condition->enabled = enabled;
    if (found.group)
        found.group->enabled = enabled;
    return rule;
}

} // namespace

Rule withIds(Rule rule)
{
    Numbering numbering;
    collectIds(rule.root, numbering.taken);
    number(rule.root, numbering);
    return rule;
}

const Condition *findCondition(const Rule &rule, std::string_view id)
{
    return find(rule, id).condition;
}

const Group *findGroup(const Rule &rule, std::string_view id)
{
    return find(rule, id).group;
}

std::optional<Place> placeOf(const Rule &rule, std::string_view id)
{
    const Found<const Group> found = find(rule, id);
    if (!found.parent)
        return std::nullopt;
    return Place{found.parent->id, found.index};
}

Rule withLine(Rule rule, const Place &place, Node line)
{
    Group *group = find(rule, place.group).group;
    if (!group)
        return rule;
    Ids taken;
    collectIds(rule.root, taken);
    clearTaken(line, taken);
    insert(*group, place.index, std::move(line));
    return withIds(std::move(rule));
}

Rule withoutLine(Rule rule, std::string_view id)
{
    const Found<Group> found = find(rule, id);
    if (found.parent)
        takenOut(found);
    return rule;
}

Rule withLineMoved(Rule rule, std::string_view id, const Place &place)
{
    const Found<Group> line = find(rule, id);
    const Found<Group> target = find(rule, place.group);
    if (!line.parent || !target.group)
        return rule;
    const bool intoItself = line.group && (line.group == target.group || findIn<Group>(*line.group, place.group));
    if (intoItself)
        return rule;
    const bool movesUp = line.parent == target.group && line.index < place.index;
    Node node = takenOut(line);
    // Taking a line out may have moved the group in memory.
    insert(*find(rule, place.group).group, place.index - (movesUp ? 1 : 0), std::move(node));
    return rule;
}

Rule withLineTwice(Rule rule, std::string_view id)
{
    const Found<Group> found = find(rule, id);
    if (!found.parent)
        return rule;
    const Place behind{found.parent->id, found.index + 1};
    Node copy = found.parent->children[found.index];
    return withLine(std::move(rule), behind, std::move(copy));
}

Rule withGroupAround(Rule rule, std::string_view id, Match match)
{
    const Found<Group> found = find(rule, id);
    if (!found)
        return rule;
    Group around;
    around.match = match;
    if (!found.parent) {
        around.children.emplace_back(std::move(rule.root));
        rule.root = std::move(around);
    } else {
        around.children.push_back(takenOut(found));
        insert(*found.parent, found.index, std::move(around));
    }
    return withIds(std::move(rule));
}

Rule withLineOn(Rule rule, std::string_view id)
{
    return withEnabled(std::move(rule), id, true);
}

Rule withLineOff(Rule rule, std::string_view id)
{
    return withEnabled(std::move(rule), id, false);
}

Rule withLineNegated(Rule rule, std::string_view id)
{
    const Found<Group> found = find(rule, id);
    const Operator *op = found.condition ? findOperator(found.condition->op) : nullptr;
    if (op)
        found.condition->op = op->negation;
    if (found.group && found.group->match == Match::Any)
        found.group->match = Match::None;
    else if (found.group && found.group->match == Match::None)
        found.group->match = Match::Any;
    return rule;
}

Rule withCondition(Rule rule, Condition condition)
{
    if (Condition *old = find(rule, condition.id).condition)
        *old = std::move(condition);
    return rule;
}

Rule withMatch(Rule rule, std::string_view group, Match match, int number)
{
    if (Group *found = find(rule, group).group) {
        found->match = match;
        found->number = number;
    }
    return rule;
}

} // namespace dilim::rules
